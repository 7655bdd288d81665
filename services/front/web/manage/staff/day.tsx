import { useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { DateField } from '../../components/dates.tsx'
import { Asked } from '../../components/dialog.tsx'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { dayAfter, dayOf, startOf } from '../days.ts'
import { DayBoard } from './day-board.tsx'
import { DepartmentFilter, useChosen } from './department-filter.tsx'
import { ShiftEditor } from './shift-editor.tsx'
import type { Department, RosterShift } from './staff.ts'

/** Every shift of some hours that is not called off, however many pages they are. */
const shiftsOf = async (query: { from: string; until: string; department?: string }): Promise<RosterShift[]> => {
  const all: RosterShift[] = []
  for (let after: string | null | undefined; after !== null; ) {
    const cursor: { after?: string } = after ? { after } : {}
    const page = await data(api.GET('/api/staff/shifts', { params: { query: { ...query, ...cursor, limit: 200 } } }))
    all.push(...page.shifts)
    after = page.next
  }
  return all.filter(({ cancelled }) => !cancelled)
}

/** A day's shifts, by department over its hours: what is open, and who is on. */
export const Day = ({ departments }: { departments: readonly Department[] }) => {
  const { t } = useTranslation()
  const event = useEvent().data
  const zone = event?.timeZone ?? 'UTC'
  const { span } = useFormats(zone)
  const [department, setDepartment] = useChosen(departments)
  const [today] = useState(() => dayOf(new Date().toISOString(), zone))
  const [chosen, setDay] = useState<string | null>(null)
  const [opened, open] = useState<string | null>(null)
  const first = event?.startsOn ?? today
  const day = chosen ?? (today < first || today > (event?.endsOn ?? first) ? first : today)
  const [from, until] = [startOf(day, zone), startOf(dayAfter(day, 1), zone)]
  const found = useQuery({
    queryKey: ['staff', 'shifts', 'day', department, day],
    queryFn: () =>
      shiftsOf({
        from: new Date(from).toISOString(),
        until: new Date(until).toISOString(),
        ...(department && { department }),
      }),
  })
  const shift = found.data?.find(({ id }) => id === opened)
  return (
    <div className="stack">
      <div className="filters">
        <DateField label={t('staff.day.day')} value={day} onChange={setDay} />
        <div className="row">
          <Button aria-label={t('staff.day.before')} onPress={() => setDay(dayAfter(day, -1))}>
            <ChevronLeft aria-hidden size={20} />
          </Button>
          <Button aria-label={t('staff.day.after')} onPress={() => setDay(dayAfter(day, 1))}>
            <ChevronRight aria-hidden size={20} />
          </Button>
        </div>
        <DepartmentFilter departments={departments} value={department} onChange={setDepartment} />
      </div>
      {found.error && <Failure error={found.error} retry={found.refetch} />}
      {found.isPending && <Waiting />}
      {found.data?.length === 0 && <p className="quiet-text">{t('staff.day.none')}</p>}
      {found.data && found.data.length > 0 && (
        <DayBoard
          departments={departments}
          day={day}
          from={from}
          until={until}
          zone={zone}
          shifts={found.data}
          onOpen={open}
        />
      )}
      <Asked
        isOpen={shift !== undefined}
        onClose={() => open(null)}
        title={shift ? t('staff.roster.changeOf', { name: shift.name, when: span(shift.startsAt, shift.endsAt) }) : ''}
      >
        {shift && <ShiftEditor departments={departments} shift={shift} onDone={() => open(null)} />}
      </Asked>
    </div>
  )
}
