import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Refused } from '../api/problem.ts'
import { TextField } from '../components/fields.tsx'
import { Failure, useProblemText } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Submenu } from '../components/submenu.tsx'
import { Waiting } from '../components/waiting.tsx'
import { Result } from '../desk/result.tsx'
import { Scan, useScan } from '../desk/scan.tsx'
import { useEvent } from '../event/event.ts'
import { useKept } from '../kept.ts'
import { HandOver } from './hand-over.tsx'
import { Sale } from './sale.tsx'

/** A counter: it hands over what was bought, by its code, and sells. */
const Counter = ({ sells }: { sells: boolean }) => {
  const { t } = useTranslation()
  const event = useEvent()
  useTitle(t('counter.title'), event.data?.name)
  const [counter, setCounter] = useKept('midsummer-counter', () => '1')
  const scan = useScan()
  const [wanted, setWanted] = useState('')
  const validate = useMutation({
    mutationFn: (code: string) =>
      data(api.POST('/api/shop/pickups', { body: { code, counter: counter.trim() || '1' } })),
  })
  const next = () => {
    setWanted('')
    scan.setTyped('')
    validate.reset()
  }
  const look = (text: string) => {
    const code = text.trim()
    setWanted(code)
    if (code) validate.mutate(code)
  }
  if (validate.data) return <HandOver key={validate.data.id} pickup={validate.data} onNext={next} />
  const stop = validate.error instanceof Refused && validate.error.problem.status < 500 ? validate.error : undefined
  if (stop && stop.problem.status !== 0) return <Stop refused={stop} onNext={next} />
  return (
    <div className="stack narrow">
      <h1>{t('counter.title')}</h1>
      <Submenu
        label={t('counter.title')}
        parts={[
          { path: '/counter', name: t('counter.handOut') },
          { path: '/counter/sale', name: t('counter.sell') },
        ]}
      />
      {sells ? (
        <Sale onPaid={look} />
      ) : (
        <>
          <Scan scan={scan} title={t('counter.scan')} help={t('counter.scanHelp')} wanted={wanted} onScan={look} />
          {validate.error && <Failure error={validate.error} retry={() => validate.mutate(wanted)} />}
          {validate.isPending && <Waiting />}
          <TextField
            label={t('counter.name')}
            help={t('counter.nameHelp')}
            value={counter}
            onChange={setCounter}
            maxLength={40}
          />
        </>
      )}
    </div>
  )
}

/** Why nothing is handed over. */
const Stop = ({ refused: { problem }, onNext }: { refused: Refused; onNext: () => void }) => {
  const { t } = useTranslation()
  const textOf = useProblemText()
  return (
    <Result kind="stop" title={t('counter.stop')} name={textOf(problem)} next={t('counter.next')} onNext={onNext}>
      {problem.detail && <p>{problem.detail}</p>}
    </Result>
  )
}

export default Counter
