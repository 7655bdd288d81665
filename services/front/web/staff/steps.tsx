import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { Checkbox } from '../components/fields.tsx'
import { Failure } from '../components/notice.tsx'
import { type Code, type Me, useLookAgain, withCode } from './own.ts'

/** What is to be done before the first shift. */
export const Steps = ({ steps, code }: { steps: Me['steps']; code: Code }) => {
  const { t } = useTranslation()
  const lookAgain = useLookAgain()
  const tell = useMutation({
    mutationFn: ({ id, done }: { id: string; done: boolean }) =>
      data(api.PUT('/api/staff/me/steps/{id}', { params: { path: { id } }, headers: withCode(code), body: { done } })),
    onSuccess: lookAgain,
  })
  return (
    <section className="stack close" aria-labelledby="steps">
      <h2 id="steps">{t('staff.steps.title')}</h2>
      <ul className="list">
        {steps.map(({ id, name, description, toldBy, doneAt }) => (
          <li key={id} className="stack close">
            <Checkbox
              isSelected={doneAt !== null}
              isDisabled={toldBy === 'staff'}
              onChange={(done) => tell.mutate({ id, done })}
            >
              {name}
              {toldBy === 'staff' && <span className="optional"> · {t('staff.steps.byStaff')}</span>}
            </Checkbox>
            {description && <p className="help">{description}</p>}
          </li>
        ))}
      </ul>
      {tell.error && <Failure error={tell.error} />}
    </section>
  )
}
