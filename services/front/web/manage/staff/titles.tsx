import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitles } from './staff.ts'

/** The catalogue of titles that members have and slots ask for. */
export const Titles = () => {
  const { t } = useTranslation()
  const titles = useTitles()
  const [name, setName] = useState('')
  const add = useAttempt(
    () => data(api.POST('/api/staff/titles', { body: { name } })),
    () => setName(''),
  )
  return (
    <section className="stack close" aria-labelledby="titles">
      <h2 id="titles">{t('staff.titles.title')}</h2>
      <p className="quiet-text">{t('staff.titles.text')}</p>
      <ul className="list">
        {titles.map((title) => (
          <li key={title.id} className="list-row">
            {title.name}
          </li>
        ))}
      </ul>
      <Form error={add.error} onSubmit={() => add.mutate()} className="filters">
        <TextField
          name="name"
          label={t('staff.departments.title')}
          value={name}
          onChange={setName}
          maxLength={80}
          isRequired
        />
        <Button type="submit" isPending={add.isPending}>
          {t('staff.titles.add')}
        </Button>
      </Form>
      {add.error && <Failure error={add.error} />}
    </section>
  )
}
