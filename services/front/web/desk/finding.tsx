import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure, Notice } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { Scan, useScan } from './scan.tsx'

/** A desk that looks for somebody by code or by name, and serves one at a time. */
export const useDesk = <One,>(useFound: (wanted: string) => UseQueryResult<One[]>) => {
  const scan = useScan()
  const [wanted, setWanted] = useState('')
  const [chosen, choose] = useState<One>()
  const found = useFound(wanted)
  const only = found.data?.length === 1 ? found.data[0] : undefined
  const search = (text: string) => {
    choose(undefined)
    setWanted(text.trim())
  }
  const next = () => {
    scan.setTyped('')
    search('')
  }
  return { scan, wanted, found, served: chosen ?? only, choose, search, next }
}

/** The field of a desk, and those who are found when there are several. */
export const Finding = <One extends { id: string; name: string }>({
  desk: { scan, wanted, found, choose, search },
  title,
  label,
  help,
  nobody,
  about,
}: {
  desk: ReturnType<typeof useDesk<One>>
  title: string
  /** What the field is called. */
  label: string
  help: string
  nobody: string
  /** What tells people of one name apart. */
  about: (one: One) => ReactNode
}) => {
  const { t } = useTranslation()
  return (
    <div className="stack narrow">
      <h1>{title}</h1>
      <Scan scan={scan} title={label} help={help} wanted={wanted} onScan={search} />
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {wanted !== '' && found.isPending && <Waiting />}
      {found.data?.length === 0 && <Notice tone="bad" title={nobody} />}
      {found.data && found.data.length > 1 && (
        <section className="stack close" aria-labelledby="several">
          <p id="several" role="status">
            {t('desk.many')}
          </p>
          <ul className="list">
            {found.data.map((one) => (
              <li key={one.id}>
                <button type="button" className="list-link" onClick={() => choose(one)}>
                  <span className="list-name">{one.name}</span>
                  {about(one)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
