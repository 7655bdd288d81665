import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

interface Size {
  width: number
  height: number
}

/** Points of the largest logo that is kept. */
const LOGO: Size = { width: 480, height: 160 }

/** Any picture as a small one, `data:image/png;base64,…`. @throws when it is none */
const made = async (file: File, most: Size, type: string): Promise<string> => {
  const picture = await createImageBitmap(file)
  const scale = Math.min(1, most.width / picture.width, most.height / picture.height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL(type, 0.85)
}

/** A small picture, chosen from a file and made small here. */
export const PictureField = ({
  label,
  help,
  value,
  onChange,
  most = LOGO,
  type = 'image/png',
}: {
  label: string
  help: string
  value: string | null
  onChange: (value: string | null) => void
  /** Points of the largest one that is kept. */
  most?: Size
  /** What it is kept as. */
  type?: 'image/png' | 'image/jpeg'
}) => {
  const { t } = useTranslation()
  const [unreadable, setUnreadable] = useState(false)
  const choose = async (files: FileList | null) => {
    const [file] = files ?? []
    if (!file) return
    const picture = await made(file, most, type).catch(() => null)
    setUnreadable(picture === null)
    if (picture) onChange(picture)
  }
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      {value && <img src={value} alt="" className="picture" />}
      <div className="row">
        <FileTrigger
          acceptedFileTypes={['image/png', 'image/jpeg', 'image/webp']}
          onSelect={(files) => void choose(files)}
        >
          <Button>{t(value ? 'picture.other' : 'picture.choose')}</Button>
        </FileTrigger>
        {value && (
          <Button kind="quiet" onPress={() => onChange(null)}>
            {t('remove')}
          </Button>
        )}
      </div>
      <span className="help">{help}</span>
      {unreadable && (
        <span className="field-error" role="alert">
          {t('picture.unreadable')}
        </span>
      )}
    </fieldset>
  )
}
