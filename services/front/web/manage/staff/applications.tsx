import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'
import { More } from '../../components/more.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { Answers } from './answers.tsx'
import { Decide } from './decide.tsx'
import { DepartmentFilter, useChosen } from './department-filter.tsx'
import { Openings, useOpenings } from './openings.tsx'
import { type Department, useDepartmentNames } from './staff.ts'

/** Who asks to help, who asks to go elsewhere, and what is sought. */
export const Applications = ({ departments }: { departments: readonly Department[] }) => {
  const { t } = useTranslation()
  const [department, setDepartment] = useChosen(departments)
  const narrowed = department ? { department } : {}
  const applications = usePaged(['staff', 'applications', department], (cursor) =>
    data(
      api.GET('/api/staff/applications', {
        params: { query: { limit: 100, state: 'submitted', ...narrowed, ...cursor } },
      }),
    ),
  )
  const transfers = usePaged(['staff', 'transfers', department], (cursor) =>
    data(
      api.GET('/api/staff/transfers', { params: { query: { limit: 100, state: 'asked', ...narrowed, ...cursor } } }),
    ),
  )
  const openings = useOpenings()
  const nameOf = useDepartmentNames()
  const error = applications.error ?? transfers.error
  if (error) return <Failure error={error} />
  if (!applications.data || !transfers.data) return <Waiting />
  const asked = applications.data.pages.flatMap((page) => page.applications)
  const moves = transfers.data.pages.flatMap((page) => page.transfers)
  const sought = (id: string | null) => openings.data?.find((one) => one.id === id)?.name ?? ''
  return (
    <div className="stack">
      <div className="filters">
        <DepartmentFilter departments={departments} value={department} onChange={setDepartment} />
      </div>
      <section className="stack close" aria-labelledby="undecided">
        <h2 id="undecided">{t('staff.applications.undecided')}</h2>
        {asked.length + moves.length === 0 && <p className="quiet-text">{t('staff.applications.none')}</p>}
        <ul className="list">
          {asked.map(({ id, personId, name, departmentId, openingId }) => (
            <li key={id} className="list-row">
              <Link href={`/staff/people/${personId}`} className="list-name">
                {name}
              </Link>
              <span>{[nameOf(departmentId), sought(openingId)].filter(Boolean).join(', ')}</span>
              <Decide
                name={name}
                send={(headers, yes, because) =>
                  data(
                    api.POST('/api/staff/applications/{id}/decision', {
                      params: { path: { id } },
                      headers,
                      body: { state: yes ? 'accepted' : 'rejected', ...because },
                    }),
                  )
                }
              >
                <Answers id={id} />
              </Decide>
            </li>
          ))}
        </ul>
        <More of={applications} />
        <ul className="list">
          {moves.map(({ id, name, fromId, toId, wish }) => (
            <li key={id} className="list-row">
              <span className="list-name">{name}</span>
              <span>{`${nameOf(fromId)} → ${nameOf(toId)}`}</span>
              <span className="quiet-text">{wish}</span>
              <Decide
                name={name}
                send={(headers, yes, because) =>
                  data(
                    api.POST('/api/staff/transfers/{id}/decision', {
                      params: { path: { id } },
                      headers,
                      body: { state: yes ? 'accepted' : 'refused', ...because },
                    }),
                  )
                }
              />
            </li>
          ))}
        </ul>
        <More of={transfers} />
      </section>
      <Openings departments={departments} department={department} />
    </div>
  )
}
