import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'
import { Button } from '../../components/button.tsx'
import { More } from '../../components/more.tsx'
import { Failure } from '../../components/notice.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'

/** Addresses whose mail came back; nothing where there are none. */
export const RefusedAddresses = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  const addresses = usePaged(['refused-addresses'], (cursor) =>
    data(api.GET('/api/notifications/refused-addresses', { params: { query: { limit: 50, after: '', ...cursor } } })),
  )
  const release = useMutation({
    mutationFn: (address: string) =>
      data(api.POST('/api/notifications/refused-addresses/release', { body: { address } })),
    onSuccess: () => addresses.refetch(),
  })
  const all = addresses.data?.pages.flatMap(({ addresses }) => addresses) ?? []
  const error = addresses.error ?? release.error
  if (error) return <Failure error={error} retry={addresses.refetch} />
  if (all.length === 0) return null
  return (
    <section className="stack close" aria-labelledby="refused">
      <h2 id="refused">{t('manage.mail.refused')}</h2>
      <p className="quiet-text">{t('manage.mail.refusedHelp')}</p>
      <ul className="list">
        {all.map(({ address, reason, at }) => (
          <li key={address} className="list-row">
            <span className="list-name reference">{address}</span>
            <span className="quiet-text">{[reason, instant(at)].filter(Boolean).join(' · ')}</span>
            <Button
              kind="quiet"
              aria-label={`${t('manage.mail.release')}: ${address}`}
              onPress={() => release.mutate(address)}
            >
              {t('manage.mail.release')}
            </Button>
          </li>
        ))}
      </ul>
      <More of={addresses} />
    </section>
  )
}
