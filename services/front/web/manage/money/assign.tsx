import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { Select, TextField } from '../../components/fields.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { useFormats } from '../../format.ts'
import { may } from '../access.ts'
import { useMoneyWords } from './money.ts'

/** The parts that have orders to pay. */
const SELLERS = ['register', 'vendors', 'shop'] as const
type Seller = (typeof SELLERS)[number]

/** The number of an order, or the address of its page. */
const orderIn = (text: string): string =>
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i.exec(text)?.[0].toLowerCase() ?? text.trim()

/** Says which order money was for; whose order that is says whether there is such. */
export const Assign = ({ id, onDone }: { id: string; onDone: () => unknown }) => {
  const { t } = useTranslation()
  const { part } = useMoneyWords()
  const [domain, setDomain] = useState<Seller>('register')
  const [order, setOrder] = useState('')
  const assign = useAttempt(
    (headers) =>
      data(
        api.POST('/api/payments/entries/{id}/assignment', {
          params: { path: { id } },
          body: { domain, reference: orderIn(order) },
          headers,
        }),
      ),
    onDone,
  )
  return (
    <Ask kind="quiet" trigger={t('manage.money.assign')} title={t('manage.money.assign')}>
      {(close) => (
        <EditForm
          attempt={assign}
          save={t('manage.money.assign')}
          onSubmit={() => assign.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          <Select
            name="domain"
            label={t('manage.money.assignDomain')}
            options={SELLERS.map((one) => ({ id: one, name: part(one) }))}
            value={domain}
            onChange={(chosen) => setDomain(SELLERS.find((one) => one === chosen) ?? domain)}
          />
          <TextField
            name="reference"
            label={t('manage.money.assignTo')}
            help={t('manage.money.assignHelp')}
            value={order}
            onChange={setOrder}
            isRequired
          />
          <Whose domain={domain} order={orderIn(order)} />
        </EditForm>
      )}
    </Ask>
  )
}

/** An order and whose it is, as its domain tells staff. */
const read = async (domain: Seller, id: string) => {
  const params = { path: { id } }
  if (domain === 'register') return data(api.GET('/api/register/orders/{id}', { params }))
  if (domain === 'shop') return data(api.GET('/api/shop/orders/{id}', { params }))
  const { people, ...application } = await data(api.GET('/api/vendors/applications/{id}', { params }))
  return { ...application, email: people.find(({ kind }) => kind === 'vendor')?.email ?? null }
}

/** Whose an order is, before money goes there; for who may see it. */
const Whose = ({ domain, order }: { domain: Seller; order: string }) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const standing = useStanding().data
  const found = useQuery({
    queryKey: ['orders', domain, order],
    enabled: order.length === 36 && standing !== undefined && may(standing, domain, 'staff'),
    retry: false,
    queryFn: () => read(domain, order),
  })
  if (found.error) return <Failure error={found.error} />
  if (!found.data) return null
  const { email, balance, currency } = found.data
  const who = email ?? t('manage.money.nobody')
  return <Notice>{t('manage.money.assignFound', { email: who, amount: money(balance, currency) })}</Notice>
}
