import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { Removal } from '../../components/removal.tsx'
import { Change } from './change.tsx'
import { type Title, useTitles } from './staff.ts'

/** The catalogue of titles that members have and slots ask for. */
export const Titles = () => {
  const { t } = useTranslation()
  const titles = useTitles()
  return (
    <section className="stack close" aria-labelledby="titles">
      <h2 id="titles">{t('staff.titles.title')}</h2>
      <p className="quiet-text">{t('staff.titles.text')}</p>
      <ul className="list">
        {titles.map((title) => (
          <li key={title.id} className="list-row">
            <span className="list-name">{title.name}</span>
            <div className="row tight">
              <Change label={t('staff.departments.changeOf', { name: title.name })}>
                {(close) => <Editor title={title} onDone={close} />}
              </Change>
              <Removal
                label={t('staff.templates.removeOf', { name: title.name })}
                send={() => data(api.DELETE('/api/staff/titles/{id}', { params: { path: { id: title.id } } }))}
              />
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Ask trigger={t('staff.titles.add')} title={t('staff.titles.add')}>
          {(close) => <Editor onDone={close} />}
        </Ask>
      </div>
    </section>
  )
}

const Editor = ({ title, onDone }: { title?: Title; onDone: () => void }) => {
  const { t } = useTranslation()
  const [name, setName] = useState(title?.name ?? '')
  const send = useAttempt(
    () =>
      title
        ? data(api.PATCH('/api/staff/titles/{id}', { params: { path: { id: title.id } }, body: { name } }))
        : data(api.POST('/api/staff/titles', { body: { name } })),
    onDone,
  )
  return (
    <EditForm attempt={send} onSubmit={() => send.mutate()} onDone={onDone}>
      <TextField
        name="name"
        label={t('staff.departments.title')}
        help={title && t('staff.titles.renameHelp')}
        value={name}
        onChange={setName}
        maxLength={80}
        isRequired
      />
    </EditForm>
  )
}
