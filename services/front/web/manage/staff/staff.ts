import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/staff.d.ts'

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } }
}
  ? Body
  : never

export type Department = Answer<'/api/staff/departments/all'>['departments'][number]
export type RosterShift = Answer<'/api/staff/shifts'>['shifts'][number]
export type Template = Answer<'/api/staff/templates'>['templates'][number]
export type Person = Answer<'/api/staff/people'>['people'][number]
export type Worked = Answer<'/api/staff/clock'>['times'][number]

export const ROLES = ['leader', 'deputy', 'staff', 'volunteer'] as const

export const useDepartments = () =>
  useQuery({
    queryKey: ['staff', 'departments'],
    queryFn: () => data(api.GET('/api/staff/departments/all')),
    select: ({ departments }) => departments,
  })

export const usePeople = (q: string) =>
  useQuery({
    queryKey: ['staff', 'people', q],
    queryFn: () => data(api.GET('/api/staff/people', { params: { query: { limit: 50, ...(q && { q }) } } })),
    select: ({ people }) => people,
  })

/** Looks anew at all that staff see. */
export const useLookAgain = () => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['staff'] })
}

/** A tree as rows, each with how deep it is. */
export const asTree = (all: readonly Department[]): { department: Department; depth: number }[] => {
  const beneath = (parent: string | null, depth: number): { department: Department; depth: number }[] =>
    all
      .filter(({ parentId }) => parentId === parent)
      .flatMap((department) => [{ department, depth }, ...beneath(department.id, depth + 1)])
  return beneath(null, 0)
}
