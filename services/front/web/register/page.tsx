import { type Problem, tidyAnswers } from '@midsummer/forms'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { api, data } from '../api/client.ts'
import { Refused } from '../api/problem.ts'
import { Address } from '../components/address.tsx'
import { Button, ButtonLink } from '../components/button.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Step } from '../components/step.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useFormats } from '../format.ts'
import { rememberOrder } from '../order/code.ts'
import { signedIn } from '../session.ts'
import { type Draft, useDraft } from './draft.ts'
import { type Offer, priceOf, totalOf, useOffer, useRules } from './offer.ts'
import { People } from './people.tsx'
import { takenItems } from './person.tsx'
import { Summary } from './summary.tsx'

const bodyOf = ({ proof, people }: Draft, offer: Offer, locale: string) => ({
  ...(!signedIn && proof !== null && { proof }),
  locale,
  total: totalOf(people.flatMap((person) => priceOf(person, offer, locale))),
  ...(offer.form && { form: offer.form.version }),
  people: people.map((person) => ({
    level: person.level ?? '',
    name: person.name.trim(),
    ...(offer.form && { answers: tidyAnswers(offer.form.definition, person.answers) }),
    items: takenItems(person, offer).map(({ item, wanted: { quantity, options } }) => ({
      item: item.id,
      quantity,
      ...(item.options && { options: tidyAnswers(item.options, options) }),
    })),
  })),
})

/** What the server found in one person of the order, as problems of the form. */
const problemsOf = (error: unknown, index: number): Problem[] => {
  if (!(error instanceof Refused)) return []
  const prefix = `body/people/${index}/`
  return (error.problem.errors ?? [])
    .filter(({ at }) => at.startsWith(prefix))
    .map(({ at, message }) => ({ at: at.replace(prefix, 'body/'), message, rule: 'server' }))
}

const Register = () => {
  const { t, i18n } = useTranslation()
  const { money } = useFormats()
  const [, go] = useLocation()
  const queries = useQueryClient()
  const event = useEvent()
  const { offer, error, refetch } = useOffer()
  const rules = useRules()
  const store = useDraft()
  const { draft, change, anew } = store
  useTitle(t('register.title'), event.data?.name)

  const order = useMutation({
    mutationFn: async (offer: Offer) => {
      const body = bodyOf(draft, offer, i18n.language)
      const text = JSON.stringify(body)
      const key = draft.attempt?.body === text ? draft.attempt.key : crypto.randomUUID()
      change({ attempt: { key, body: text } })
      const placed = await data(api.POST('/api/register/orders', { body, headers: { 'idempotency-key': key } }))
      const { id, code } = placed
      rememberOrder(id, code)
      change({ order: { id, code }, attempt: null })
      if (placed.balance <= 0) return undefined
      // The order stands, whatever comes of the payment: its own page can try again.
      const opened = await data(
        api.POST('/api/register/orders/{id}/checkout', { params: { path: { id } }, body: { code } }),
      ).catch(() => undefined)
      return { id, code, url: opened?.url }
    },
    onSuccess: (placed) => {
      if (placed?.url) return location.assign(placed.url)
    },
    onError: (error) => {
      if (!(error instanceof Refused)) return
      // What was refused is another attempt when it is mended.
      if (error.problem.status >= 400) change({ attempt: null })
      if (error.problem.code === 'PROOF_MISSING') change({ proof: null, asked: null })
      void queries.invalidateQueries()
    },
  })
  const placed = draft.order
  useEffect(() => {
    if (placed && order.isSuccess && !order.data?.url) go(`/orders/${placed.id}#${placed.code}`)
  }, [placed, order.isSuccess, order.data, go])

  if (error) return <Failure error={error} retry={refetch} />
  if (!offer || !event.data || !rules.data) return <Waiting />
  if (event.data.state !== 'open') {
    return (
      <div className="stack">
        <h1>{t('register.title')}</h1>
        <Notice>{t(event.data.state === 'draft' ? 'event.notOpen' : 'event.over')}</Notice>
      </div>
    )
  }
  if (placed && !order.isPending) {
    return (
      <div className="stack">
        <h1>{t('register.title')}</h1>
        <Notice title={t('register.waiting')}>
          <div className="row">
            <ButtonLink kind="primary" to={`/orders/${placed.id}#${placed.code}`}>
              {t('register.toOrder')}
            </ButtonLink>
            <Button onPress={anew}>{t('register.another')}</Button>
          </div>
        </Notice>
      </div>
    )
  }

  const proven = signedIn || draft.proof !== null
  const complete = proven && draft.open === null
  const total = totalOf(draft.people.flatMap((person) => priceOf(person, offer, i18n.language)))
  return (
    <div className="stack">
      <div className="stack close">
        <h1>{t('register.title')}</h1>
        <p className="quiet-text">{t('register.kept')}</p>
      </div>
      <Step number={1} title={t('register.steps.email')} state={proven ? 'done' : 'open'}>
        <Address domain="register" proving={draft} change={change} session={signedIn} />
      </Step>
      <Step number={2} title={t('register.steps.people')} state={complete ? 'done' : proven ? 'open' : 'later'}>
        {proven && (
          <People
            store={store}
            offer={offer}
            most={rules.data.mostPeople}
            problems={(index) => problemsOf(order.error, index)}
          />
        )}
      </Step>
      <Step number={3} title={t('register.steps.summary')} state={complete ? 'open' : 'later'}>
        {complete && (
          <div className="stack close">
            <Summary draft={draft} offer={offer} />
            {order.error && <Failure error={order.error} />}
            <div>
              <Button kind="primary" isPending={order.isPending} onPress={() => order.mutate(offer)}>
                {total > 0
                  ? t('register.orderAndPay', { amount: money(total, offer.currency) })
                  : t('register.orderFree')}
              </Button>
            </div>
            {total > 0 && (
              <p className="help">
                {t('register.payElsewhere')} {t('register.held', { minutes: rules.data.holdMinutes })}
              </p>
            )}
          </div>
        )}
      </Step>
    </div>
  )
}

export default Register
