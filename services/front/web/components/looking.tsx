import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { useStanding } from '../api/standing.ts'
import { Button } from './button.tsx'
import { Failure } from './notice.tsx'

/** Above every page while who runs the platform looks with another's eyes. */
export const Looking = () => {
  const { t } = useTranslation()
  const { reader } = useStanding().data
  const end = useMutation({
    mutationFn: () => data(api.DELETE('/api/accounts/impersonations/current')),
    onSuccess: () => location.reload(),
  })
  if (!reader.by) return null
  return (
    <aside className="looking" aria-label={t('people.looking.title')}>
      <p>{t('people.looking.text')}</p>
      {end.error && <Failure error={end.error} />}
      <Button isPending={end.isPending} onPress={() => end.mutate()}>
        {t('people.looking.end')}
      </Button>
    </aside>
  )
}
