import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { fetchFile, fileNamed, type Shown } from '../api/files.ts'
import { Button } from '../components/button.tsx'
import { Failure } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import type { FormDomain } from './form.ts'

/** Whose forms' files, and what opens them for who is not signed in. */
export interface Files extends Shown {
  domain: FormDomain
}

/** What a file of this id is called; it keeps its name. */
export const fileKey = ({ domain }: Files, id: string) => ['file', domain, id]

export const useFileName = (files: Files, id: string) =>
  useQuery({
    queryKey: fileKey(files, id),
    queryFn: () => fileNamed(files.domain, id, files),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Hands a file to whoever may read it. */
export const Download = ({ of: files, id }: { of: Files; id: string }) => {
  const { t } = useTranslation()
  const { data: file, isPending } = useFileName(files, id)
  const download = useMutation({ mutationFn: () => fetchFile(files.domain, id, files) })
  if (isPending) return <Waiting />
  return (
    <>
      <Button kind="quiet" isPending={download.isPending} onPress={() => download.mutate()}>
        {file ? t('answers.saveNamed', { name: file.name }) : t('answers.saveFile')}
      </Button>
      {download.error && <Failure error={download.error} />}
    </>
  )
}
