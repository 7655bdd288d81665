import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Refused } from '../../api/problem.ts'
import { Button } from '../../components/button.tsx'
import { Failure, useProblemText } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Finding, useDesk } from '../../desk/finding.tsx'
import { Result } from '../../desk/result.tsx'
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

const useFound = (wanted: string) =>
  useQuery({
    queryKey: ['vendors', 'desk', wanted],
    enabled: wanted !== '',
    // Who came a moment ago is here now.
    staleTime: 0,
    gcTime: 0,
    queryFn: () => look(wanted),
  })

/** The dealers' desk: one field for scanner, booth, name and table; one dealer at a time. */
export const VendorDesk = () => {
  const { t } = useTranslation()
  const event = useEvent()
  useTitle(t('vendors.manage.desk'), event.data?.name)
  const desk = useDesk(useFound)
  if (desk.served) return <Arrival key={desk.served.id} dealer={desk.served} onNext={desk.next} />
  return (
    <Finding
      desk={desk}
      title={t('vendors.manage.desk')}
      label={t('vendors.manage.find')}
      help={t('vendors.manage.findHelp')}
      nobody={t('vendors.manage.none')}
      about={(dealer) => (
        <>
          {dealer.tableNumber !== null && (
            <span className="quiet-text">{t('vendors.table', { number: dealer.tableNumber })}</span>
          )}
          <StateBadge application={dealer} />
        </>
      )}
    />
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
