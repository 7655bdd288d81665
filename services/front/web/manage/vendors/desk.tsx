import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Refused } from '../../api/problem.ts'
import { Button } from '../../components/button.tsx'
import { Failure, Notice, useProblemText } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { Result } from '../../desk/result.tsx'
import { Scan, useScan } from '../../desk/scan.tsx'
import { useEvent } from '../../event/event.ts'
import { StateBadge } from '../../vendors/state.tsx'
import type { Found } from './vendors.ts'

/** What the code on a dealer's page says: their application's id. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Dealer = Pick<Found, 'id' | 'name' | 'state' | 'tableNumber' | 'offerUntil' | 'checkedInAt'>

const look = async (wanted: string): Promise<Dealer[]> => {
  if (ID.test(wanted))
    return [await data(api.GET('/api/vendors/applications/{id}', { params: { path: { id: wanted } } }))]
  const query = { q: wanted, limit: 20 }
  return (await data(api.GET('/api/vendors/applications', { params: { query } }))).applications
}

/** The dealers' desk: one field for scanner, booth, name and table; one dealer at a time. */
export const VendorDesk = () => {
  const { t } = useTranslation()
  const event = useEvent()
  useTitle(t('vendors.manage.desk'), event.data?.name)
  const scan = useScan()
  const [wanted, setWanted] = useState('')
  const [chosen, setChosen] = useState<Dealer>()
  const found = useQuery({
    queryKey: ['vendors', 'desk', wanted],
    enabled: wanted !== '',
    staleTime: 0,
    gcTime: 0,
    queryFn: () => look(wanted),
  })
  const only = found.data?.length === 1 ? found.data[0] : undefined
  const dealer = chosen ?? only
  const search = (text: string) => {
    setChosen(undefined)
    setWanted(text.trim())
  }
  const next = () => {
    scan.setTyped('')
    search('')
  }
  if (dealer) return <Arrival key={dealer.id} dealer={dealer} onNext={next} />
  return (
    <div className="stack narrow">
      <h1>{t('vendors.manage.desk')}</h1>
      <Scan
        scan={scan}
        title={t('vendors.manage.find')}
        help={t('vendors.manage.findHelp')}
        wanted={wanted}
        onScan={search}
      />
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {wanted !== '' && found.isPending && <Waiting />}
      {found.data?.length === 0 && <Notice tone="bad" title={t('vendors.manage.none')} />}
      {found.data && found.data.length > 1 && (
        <ul className="list">
          {found.data.map((one) => (
            <li key={one.id}>
              <button type="button" className="list-link" onClick={() => setChosen(one)}>
                <span className="list-name">{one.name}</span>
                {one.tableNumber !== null && (
                  <span className="quiet-text">{t('vendors.table', { number: one.tableNumber })}</span>
                )}
                <StateBadge application={one} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** A dealer who stands at the desk. Whether they may come in is the service's word. */
const Arrival = ({ dealer: { id, name, tableNumber, ...rest }, onNext }: { dealer: Dealer; onNext: () => void }) => {
  const { t } = useTranslation()
  const textOf = useProblemText()
  const go = useRef<HTMLDivElement>(null)
  useEffect(() => go.current?.querySelector('button')?.focus(), [])
  const checkIn = useMutation({
    mutationFn: () => data(api.POST('/api/vendors/applications/{id}/check-in', { params: { path: { id } } })),
  })
  const table = tableNumber === null ? t('vendors.manage.noTable') : t('vendors.table', { number: tableNumber })
  const done = { name, next: t('vendors.manage.nextDealer'), onNext }
  if (checkIn.data)
    return (
      <Result kind="welcome" title={t('vendors.manage.here')} {...done}>
        <p>{table}</p>
      </Result>
    )
  if (checkIn.error instanceof Refused && checkIn.error.problem.status === 409)
    return (
      <Result kind="stop" title={textOf(checkIn.error.problem)} {...done}>
        {checkIn.error.problem.detail && <p>{checkIn.error.problem.detail}</p>}
      </Result>
    )
  return (
    <div className="stack narrow">
      <div className="row apart">
        <h1 className="desk-name">{name}</h1>
        <StateBadge application={rest} />
      </div>
      <p>{table}</p>
      {checkIn.error && <Failure error={checkIn.error} />}
      <div className="row" ref={go}>
        <Button kind="primary" isPending={checkIn.isPending} onPress={() => checkIn.mutate()}>
          {t('vendors.manage.checkIn')}
        </Button>
        <Button onPress={onNext}>{t('vendors.manage.nextDealer')}</Button>
      </div>
    </div>
  )
}
