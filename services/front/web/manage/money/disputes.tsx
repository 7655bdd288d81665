import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'
import { More } from '../../components/more.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { useMoneyWords } from './money.ts'
import { Purpose } from './purpose.tsx'

const TONES = { open: 'warn', won: 'good', lost: 'bad' }

/** What people told their banks was wrong: answered at the provider, and in time. */
export const Disputes = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant, money } = useFormats(event.data?.timeZone)
  const words = useMoneyWords()
  const disputes = usePaged(['disputes'], (cursor) =>
    data(api.GET('/api/payments/disputes', { params: { query: { limit: 50, ...cursor } } })),
  )
  const all = disputes.data?.pages.flatMap(({ disputes }) => disputes)
  return (
    <section className="stack close" aria-labelledby="disputes">
      <h2 id="disputes">{t('manage.money.disputes')}</h2>
      {disputes.error && <Failure error={disputes.error} retry={disputes.refetch} />}
      {disputes.isPending && <Waiting />}
      {all?.length === 0 && <p className="quiet-text">{t('manage.money.noDisputes')}</p>}
      <ul className="list">
        {all?.map(({ id, amount, currency, reason, state, answerBy, at, payment, ...purpose }) => (
          <li key={id} className="list-row">
            <span className="list-name numbers">{money(amount, currency)}</span>
            <span className="quiet-text">
              {words.reason(reason)} · {instant(at)}
            </span>
            <Purpose {...purpose} otherwise={payment} />
            {state === 'open' && answerBy && <span>{t('manage.money.answerBy', { at: instant(answerBy) })}</span>}
            <span className={`badge ${TONES[state]}`}>{t(`manage.money.disputeStates.${state}`)}</span>
          </li>
        ))}
      </ul>
      <More of={disputes} />
    </section>
  )
}
