import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, data } from '../../api/client.ts'
import { AGAIN, useLive } from '../../api/live.ts'
import type { paths } from '../../api/schedule.d.ts'
import { MINUTE } from '../days.ts'

export type Plan = paths['/api/schedule/slots']['get']['responses'][200]['content']['application/json']
export type Slot = Plan['slots'][number]
export type Warning = Plan['warnings'][number]
export type SlotChanges = paths['/api/schedule/slots/{id}']['patch']['requestBody']['content']['application/json']
export type NewSlot = paths['/api/schedule/slots']['post']['requestBody']['content']['application/json']
export type Call =
  paths['/api/schedule/calls/all']['get']['responses'][200]['content']['application/json']['calls'][number]
export type Room = paths['/api/schedule/rooms']['get']['responses'][200]['content']['application/json']['rooms'][number]

const PLAN = ['schedule-plan']

const CHANGE = ['schedule-grid']

/** The draft of the grid, with what collides in it: told by a socket whoever moves something, and asked for where none comes. */
export const usePlan = () => {
  const queries = useQueryClient()
  const live = useLive<Plan>('/api/schedule/slots/live', (plan) => {
    // What is told may not know yet what is on its way from here; when that has arrived, all is asked for.
    if (queries.isMutating({ mutationKey: CHANGE }) === 0) queries.setQueryData(PLAN, plan)
  })
  return useQuery({
    queryKey: PLAN,
    queryFn: () => data(api.GET('/api/schedule/slots')),
    refetchInterval: live ? false : AGAIN,
  })
}

export const CALLS = ['schedule-calls']

/** Every call, as those see it who write them. */
export const useAllCalls = () =>
  useQuery({
    queryKey: CALLS,
    queryFn: () => data(api.GET('/api/schedule/calls/all')),
    select: ({ calls }) => calls,
  })

export const useRules = () =>
  useQuery({ queryKey: ['schedule-rules'], queryFn: () => data(api.GET('/api/schedule/rules')) })

/** Confirmed panels, which stand nowhere yet. */
export const useUnplaced = () =>
  useQuery({
    queryKey: ['schedule-panels', 'unplaced'],
    queryFn: () => data(api.GET('/api/schedule/panels', { params: { query: { state: 'confirmed', limit: 200 } } })),
    select: ({ panels }) => panels,
  })

/** Changes of the grid, one after the other: a slot is where it was put at once, and what collides follows. */
export const useGridChanges = () => {
  const queries = useQueryClient()
  const warn = ({ warnings }: Pick<Plan, 'warnings'>) =>
    queries.setQueryData<Plan>(PLAN, (plan) => plan && { ...plan, warnings })
  const again = async () => {
    await queries.invalidateQueries({ queryKey: PLAN })
    await queries.invalidateQueries({ queryKey: ['schedule-panels'] })
  }
  const common = {
    scope: { id: 'schedule-grid' },
    mutationKey: CHANGE,
    // The last of them, which still counts itself.
    onSettled: async () => {
      if (queries.isMutating({ mutationKey: CHANGE }) === 1) await queries.invalidateQueries({ queryKey: PLAN })
    },
  }
  return {
    /** A slot as it stands with all that was changed: keys are faster than what is drawn. */
    slotNow: (id: string) => queries.getQueryData<Plan>(PLAN)?.slots.find((slot) => slot.id === id),
    change: useMutation({
      ...common,
      mutationFn: ({ id, ...body }: SlotChanges & { id: string }) =>
        data(api.PATCH('/api/schedule/slots/{id}', { params: { path: { id } }, body })),
      onMutate: async ({ id, ...changes }) => {
        // An answer that is on its way does not know of this.
        await queries.cancelQueries({ queryKey: PLAN })
        queries.setQueryData<Plan>(
          PLAN,
          (plan) =>
            plan && { ...plan, slots: plan.slots.map((slot) => (slot.id === id ? { ...slot, ...changes } : slot)) },
        )
      },
      onSuccess: warn,
      onError: again,
    }),
    add: useMutation({
      ...common,
      mutationFn: (body: NewSlot) => data(api.POST('/api/schedule/slots', { body })),
      onSuccess: again,
    }),
    remove: useMutation({
      ...common,
      mutationFn: (id: string) => data(api.DELETE('/api/schedule/slots/{id}', { params: { path: { id } } })),
      onSuccess: again,
    }),
  }
}
export type GridChanges = ReturnType<typeof useGridChanges>

/** The first time of a day, from nine on, at which a room has so many minutes free. */
export const firstFree = (slots: readonly Slot[], room: string, start: number, minutes: number): number => {
  let at = start + 9 * 60 * MINUTE
  for (const slot of slots.filter(({ roomId }) => roomId === room)) {
    if (Date.parse(slot.startsAt) >= at + minutes * MINUTE) break
    at = Math.max(at, Date.parse(slot.endsAt))
  }
  return at
}
