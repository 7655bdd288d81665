import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'
import { save } from '../../api/saving.ts'
import { Button } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { More } from '../../components/more.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { DepartmentFilter, useChosen } from './department-filter.tsx'
import { Shift } from './shift.tsx'
import { ShiftEditor } from './shift-editor.tsx'
import type { Department } from './staff.ts'

/** Every shift that has not ended, by its day: who is on it, and who is still missing. */
export const Roster = ({ departments }: { departments: readonly Department[] }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const { day } = useFormats(event.data?.timeZone)
  const [department, setDepartment] = useChosen(departments)
  const [now] = useState(() => new Date().toISOString())
  const found = usePaged(['staff', 'shifts', department, now], (cursor) =>
    data(
      api.GET('/api/staff/shifts', {
        params: {
          query: {
            limit: 100,
            from: now,
            ...(department && { department }),
            ...cursor,
          },
        },
      }),
    ),
  )
  const workbook = useMutation({
    mutationFn: async () => {
      const query = department ? { department } : {}
      save(await data(api.GET('/api/staff/roster.xlsx', { params: { query }, parseAs: 'blob' })), 'roster.xlsx')
    },
  })
  const days = Map.groupBy(found.data?.pages.flatMap(({ shifts }) => shifts) ?? [], ({ startsAt }) => day(startsAt))
  return (
    <div className="stack">
      <div className="filters">
        <DepartmentFilter departments={departments} value={department} onChange={setDepartment} />
        <Ask kind="primary" trigger={t('staff.roster.add')} title={t('staff.roster.add')}>
          {(close) => <ShiftEditor departments={departments} onDone={close} />}
        </Ask>
        <Button isPending={workbook.isPending} onPress={() => workbook.mutate()}>
          {t('staff.roster.workbook')}
        </Button>
      </div>
      {workbook.error && <Failure error={workbook.error} />}
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {found.data && days.size === 0 && <p className="quiet-text">{t('staff.roster.none')}</p>}
      {[...days].map(([name, shifts]) => (
        <section key={name} className="stack close" aria-label={name}>
          <h2>{name}</h2>
          <ul className="roster">
            {shifts.map((shift) => (
              <li key={shift.id} className="panel stack close">
                <Shift
                  shift={shift}
                  department={departments.find(({ id }) => id === shift.departmentId)?.name ?? ''}
                  departments={departments}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <More of={found} />
    </div>
  )
}
