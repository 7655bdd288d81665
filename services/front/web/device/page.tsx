import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Failure } from '../components/notice.tsx'
import { Page, useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'

/** How often a device asks whether somebody has let it in, in milliseconds. */
const LOOK = 2_000

/** What a device shows until it is paired: a code, which somebody enters where devices are looked after. */
const Device = () => {
  const { t } = useTranslation()
  useTitle(t('people.device.title'), 'Midsummer')
  const ask = useMutation({ mutationFn: () => data(api.POST('/api/accounts/pairings')) })
  const secret = ask.data?.secret
  const answer = useQuery({
    queryKey: ['pairing', secret],
    enabled: secret !== undefined,
    refetchInterval: ({ state }) => (state.error ? false : LOOK),
    queryFn: () => data(api.POST('/api/accounts/pairings/answer', { body: { secret: secret ?? '' } })),
  })
  useEffect(() => ask.mutate(), [])
  useEffect(() => {
    if (answer.data?.device) location.assign('/')
  }, [answer.data])
  const error = ask.error ?? answer.error
  return (
    <Page>
      <div className="stack">
        <h1>{t('people.device.title')}</h1>
        {error ? (
          <>
            <Failure error={error} />
            <div>
              <Button onPress={() => ask.mutate()}>{t('people.device.again')}</Button>
            </div>
          </>
        ) : ask.data ? (
          <>
            <p>{t('people.device.text')}</p>
            <p className="device-code" aria-live="polite">
              {ask.data.code.replace(/(.{4})(?=.)/, '$1 ')}
            </p>
          </>
        ) : (
          <Waiting />
        )}
      </div>
    </Page>
  )
}

export default Device
