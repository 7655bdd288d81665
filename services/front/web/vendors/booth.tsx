import { useTranslation } from 'react-i18next'
import { Checkbox, NumberField, TextField } from '../components/fields.tsx'
import type { Application, VendorType } from './application.ts'
import { type Other, People } from './people.tsx'

/** What the public list and the floor need of an application, as it is written. */
export interface Booth {
  name: string
  description: string
  website: string
  listed: boolean
  chairs: number
  others: Other[]
}

type Written = Pick<Application, 'name' | 'description' | 'website' | 'listed' | 'chairs' | 'people'>
type Room = Pick<VendorType, 'mostShares' | 'mostAssistants'> & { sizes: readonly { id: string; mostChairs: number }[] }

export const boothOf = ({ name, description, website, listed, chairs, people }: Written): Booth => ({
  name,
  description,
  website: website ?? '',
  listed,
  chairs,
  others: people.flatMap(({ kind, ...other }): Other[] =>
    kind === 'vendor' ? [] : [{ ...other, kind, key: other.id }],
  ),
})

/** A booth as the service takes it. */
export const boothBody = ({ name, description, website, listed, chairs, others }: Booth) => ({
  name: name.trim(),
  description,
  website: website.trim() || null,
  listed,
  chairs,
  others: others.map(({ kind, name, email, booth }) => ({ kind, name, email, booth })),
})

/** The fields of a booth, and who is behind it. */
export const BoothFields = ({
  booth,
  type,
  sizeId,
  onChange,
}: {
  booth: Booth
  type: Room | undefined
  sizeId: string
  onChange: (changes: Partial<Booth>) => void
}) => {
  const { t } = useTranslation()
  const most = type?.sizes.find(({ id }) => id === sizeId)?.mostChairs ?? 20
  return (
    <>
      <TextField
        name="name"
        label={t('vendors.fields.name')}
        help={t('vendors.fields.nameHelp')}
        value={booth.name}
        onChange={(name) => onChange({ name })}
        maxLength={80}
        isRequired
      />
      <TextField
        name="description"
        label={t('vendors.fields.description')}
        value={booth.description}
        onChange={(description) => onChange({ description })}
        rows={4}
        maxLength={5000}
        isRequired={false}
      />
      <TextField
        name="website"
        type="url"
        label={t('vendors.fields.website')}
        placeholder="https://"
        value={booth.website}
        onChange={(website) => onChange({ website })}
        maxLength={300}
        isRequired={false}
      />
      <NumberField
        name="chairs"
        label={t('vendors.fields.chairs')}
        help={t('vendors.apply.chairsMost', { count: most })}
        value={booth.chairs}
        onChange={(chairs) => onChange({ chairs: Number.isNaN(chairs) ? 0 : chairs })}
        minValue={0}
        maxValue={most}
      />
      <Checkbox isSelected={booth.listed} onChange={(listed) => onChange({ listed })}>
        {t('vendors.fields.listed')}
      </Checkbox>
      {type && <People others={booth.others} type={type} onChange={(others) => onChange({ others })} />}
    </>
  )
}
