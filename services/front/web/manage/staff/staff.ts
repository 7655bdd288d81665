import { useQuery } from '@tanstack/react-query'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/staff.d.ts'
import { useStanding } from '../../api/standing.ts'
import { may } from '../access.ts'

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } }
}
  ? Body
  : never

export type Department = Answer<'/api/staff/departments/all'>['departments'][number]
export type Member = Answer<'/api/staff/departments/{id}/members'>['members'][number]
export type Title = Answer<'/api/staff/titles'>['titles'][number]
export type Opening = Answer<'/api/staff/openings/all'>['openings'][number]
export type Step = Answer<'/api/staff/steps'>['steps'][number]
export type RosterShift = Answer<'/api/staff/shifts'>['shifts'][number]
export type Template = Answer<'/api/staff/templates'>['templates'][number]
export type Person = Answer<'/api/staff/people'>['people'][number]
export type Worked = Answer<'/api/staff/clock'>['times'][number]

export const useDepartments = () =>
  useQuery({
    queryKey: ['staff', 'departments'],
    queryFn: () => data(api.GET('/api/staff/departments/all')),
    select: ({ departments }) => departments,
  })

/** Whether whoever reads may do this in staff as a whole; leaders may in their departments alone. */
export const useMay = (level: 'staff' | 'admin'): boolean => may(useStanding().data, 'staff', level)

/** The names of all departments of the event, also of those that the reader does not look after. */
export const useDepartmentNames = () => {
  const { data: found } = useQuery({
    queryKey: ['staff', 'departments', 'names'],
    queryFn: () => data(api.GET('/api/staff/departments')),
  })
  return (id: string): string => found?.departments.find((one) => one.id === id)?.name ?? ''
}

export const useMembers = (department: string, enabled = true) =>
  useQuery({
    queryKey: ['staff', 'members', department],
    enabled,
    queryFn: () => data(api.GET('/api/staff/departments/{id}/members', { params: { path: { id: department } } })),
    select: ({ members }) => members,
  })

/** The catalogue of titles; none until it is there. */
export const useTitles = () =>
  useQuery({ queryKey: ['staff', 'titles'], queryFn: () => data(api.GET('/api/staff/titles')) }).data?.titles ?? []

/** The parts of a department, or what is at the top. Leaders see a part of the tree: it begins where what is above is not theirs. */
export const branchesOf = (all: readonly Department[], of: string | null): Department[] =>
  all.filter(({ parentId }) => (of ? parentId === of : !all.some(({ id }) => id === parentId)))
