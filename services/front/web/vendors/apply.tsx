import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { useAttempt } from '../api/attempt.ts'
import { api, data } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { TextField } from '../components/fields.tsx'
import { Form } from '../components/form.tsx'
import { Failure, Notice } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Prove, type Proving } from '../components/prove.tsx'
import { Step } from '../components/step.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent } from '../event/event.ts'
import { useKept } from '../kept.ts'
import { rememberOrder } from '../order/code.ts'
import { place } from '../place.ts'
import { useOwnApplications, useTypes } from './application.ts'
import { StateBadge } from './state.tsx'
import { type Table, Tables } from './tables.tsx'

interface Draft extends Proving, Table {
  person: string
  name: string
}

const newDraft = (): Draft => ({
  email: '',
  asked: null,
  proof: null,
  typeId: null,
  sizeId: null,
  person: '',
  name: '',
})

/** The first steps of an application: from then on it has a page of its own. */
export const Apply = () => {
  const { t, i18n } = useTranslation()
  const [, go] = useLocation()
  const event = useEvent()
  const types = useTypes()
  const [draft, setDraft] = useKept(`midsummer-vendor-${place.event?.id}`, newDraft)
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }))
  useTitle(t('vendors.apply.title'), event.data?.name)
  const { proof, typeId, sizeId, person, name } = draft
  const begin = useAttempt(
    (headers) =>
      data(
        api.POST('/api/vendors/applications', {
          headers,
          body: {
            ...(proof !== null && { proof }),
            person: person.trim(),
            locale: i18n.language,
            application: { typeId: typeId ?? '', sizeId: sizeId ?? '', name: name.trim() },
          },
        }),
      ),
    ({ id, code }) => {
      rememberOrder(id, code)
      setDraft(newDraft())
      go(`/vendors/applications/${id}#${code}`)
    },
  )
  if (types.error) return <Failure error={types.error} retry={types.refetch} />
  if (!types.data) return <Waiting />
  const signedIn = place.reader.kind === 'person'
  const proven = proof !== null || signedIn
  return (
    <div className="stack">
      <h1>{t('vendors.apply.title')}</h1>
      <Mine />
      {types.data.every(({ open }) => !open) ? (
        <Notice>{t('vendors.apply.none')}</Notice>
      ) : (
        <>
          <Step number={1} title={t('vendors.apply.email')} state={proven ? 'done' : 'open'}>
            {proven ? (
              <p>{signedIn ? t('vendors.apply.signedIn') : draft.email}</p>
            ) : (
              <Prove domain="vendors" proving={draft} change={change} />
            )}
          </Step>
          <Step number={2} title={t('vendors.apply.table')} state={proven ? 'open' : 'later'}>
            {proven && (
              <Form error={begin.error} onSubmit={() => begin.mutate()}>
                <Tables types={types.data} table={draft} onChange={change} />
                <TextField
                  name="application/name"
                  label={t('vendors.fields.name')}
                  help={t('vendors.fields.nameHelp')}
                  value={name}
                  onChange={(value) => change({ name: value })}
                  maxLength={80}
                />
                <TextField
                  name="person"
                  label={t('vendors.fields.person')}
                  autoComplete="name"
                  value={person}
                  onChange={(value) => change({ person: value })}
                  maxLength={80}
                />
                {begin.error && <Failure error={begin.error} />}
                <div>
                  <Button
                    type="submit"
                    kind="primary"
                    isPending={begin.isPending}
                    isDisabled={!typeId || !sizeId || !name.trim() || !person.trim()}
                  >
                    {t('vendors.apply.goOn')}
                  </Button>
                </div>
                <p className="help">{t('vendors.apply.draft')}</p>
              </Form>
            )}
          </Step>
        </>
      )}
    </div>
  )
}

/** What whoever is signed in has applied for already. */
const Mine = () => {
  const { t } = useTranslation()
  const mine = useOwnApplications().data ?? []
  if (mine.length === 0) return null
  return (
    <section className="stack close" aria-labelledby="mine">
      <h2 id="mine">{t('vendors.apply.mine')}</h2>
      <ul className="list">
        {mine.map((application) => (
          <li key={application.id} className="list-row">
            <Link href={`/vendors/applications/${application.id}`} className="list-name">
              {application.name}
            </Link>
            <StateBadge application={application} />
          </li>
        ))}
      </ul>
    </section>
  )
}
