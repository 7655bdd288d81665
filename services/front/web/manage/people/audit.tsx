import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { paths } from '../../api/accounts.d.ts'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'
import { Button } from '../../components/button.tsx'
import { Difference } from '../../components/difference.tsx'
import { Filter } from '../../components/fields.tsx'
import { More } from '../../components/more.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useFormats } from '../../format.ts'
import { useEvents } from '../events/events.ts'
import { usePerson } from './people.ts'
import { useGiven } from './roles.ts'

type Entry = paths['/api/accounts/audit']['get']['responses'][200]['content']['application/json']['entries'][number]

const ABOUT = [
  ...['membership', 'roles', 'invitation', 'rules', 'personnel', 'impersonation', 'device', 'client', 'outside'],
] as const

/** Who changed what people may do, read what few may, looked with another's eyes, or opened a way in; of one, or of all. */
export const Audit = () => {
  const { t } = useTranslation()
  const [person, setPerson] = useState(() => new URLSearchParams(location.search).get('person') ?? undefined)
  const [about, setAbout] = useState<(typeof ABOUT)[number]>()
  useTitle(t('people.parts.audit'), t('manage.title'))
  const found = usePaged(['access-audit', about, person], (cursor) =>
    data(
      api.GET('/api/accounts/audit', {
        params: { query: { limit: 50, ...(about && { about }), ...(person && { person }), ...cursor } },
      }),
    ),
  )
  const entries = found.data?.pages.flatMap((page) => page.entries)
  return (
    <div className="stack">
      <h1>{t('people.parts.audit')}</h1>
      <p className="quiet-text narrow">{t('people.audit.text')}</p>
      <div className="row bottom">
        <Filter
          label={t('people.audit.about')}
          options={ABOUT.map((id) => ({ id, name: t(`people.audit.abouts.${id}`) }))}
          value={about}
          onChange={setAbout}
        />
        {person && <OfPerson user={person} onAll={() => setPerson(undefined)} />}
      </div>
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {entries?.length === 0 && <p className="quiet-text">{t('people.audit.none')}</p>}
      <ol className="list">
        {entries?.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </ol>
      <More of={found} />
    </div>
  )
}

const OfPerson = ({ user, onAll }: { user: string; onAll: () => void }) => {
  const { t } = useTranslation()
  const person = usePerson(user)
  return (
    <>
      <p>{t('people.audit.of', { name: person.data?.name ?? '…' })}</p>
      <Button kind="quiet" onPress={onAll}>
        {t('people.audit.all')}
      </Button>
    </>
  )
}

const Line = ({ entry: { at, actor, actorName, action, target, targetName, before, after } }: { entry: Entry }) => {
  const { t, i18n } = useTranslation()
  const { instant } = useFormats()
  const { nameOf } = useGiven()
  const events = useEvents().data ?? []
  const words = <Key extends string>(keys: string, key: Key): string =>
    i18n.exists(`people.audit.${keys}.${key}`) ? t(`people.audit.${keys}.${key}` as 'people.audit.text') : key
  const tell = (name: string, part: unknown): string => {
    if (Array.isArray(part)) return part.map((one) => words('parts', nameOf(String(one)))).join(', ') || '–'
    if (typeof part === 'boolean') return t(part ? 'account.factors.on' : 'account.factors.off')
    if (name === 'event') return events.find(({ id }) => id === part)?.name ?? t('people.everyEvent')
    return typeof part === 'string' ? part : JSON.stringify(part)
  }
  const kind = actor.replace(/:.*/s, '')
  return (
    <li className="history-row">
      <p className="list-name">
        {words('actions', action.replace('.', '-'))}
        {targetName && (
          <>
            {' · '}
            <Link href={`/people/${target}`}>{targetName}</Link>
          </>
        )}
      </p>
      <p className="help">
        {instant(at)} · {actorName ?? words('actors', kind)}
        {actor.includes(' by ') && ` · ${t('people.audit.lookedOn')}`}
      </p>
      <Difference before={shown(before)} after={shown(after)} nameOf={(name) => words('parts', name)} tell={tell} />
    </li>
  )
}

/** Without what the line says already: whose it is, and numbers that people do not read. */
const shown = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !HIDDEN.includes(name)))
}
const HIDDEN = [
  'id',
  'user',
  'staff',
  'locale',
  'createdAt',
  'joinedAt',
  'invitedBy',
  'expiresAt',
  'seenAt',
  'revokedAt',
]
