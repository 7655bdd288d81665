import type { NewDepartment } from '../departments/departments.ts'
import type { NewOpening } from '../openings/openings.ts'
import type { NewTemplate } from '../templates/templates.ts'

/** A department of the example: whose part it is, how many people it has, leader and deputy among them, what they can. */
interface House extends Omit<NewDepartment, 'parentId' | 'position'> {
  within?: string
  people: number
  skill?: string
}

export const DEPARTMENTS: readonly House[] = [
  { slug: 'direction', name: 'Direction', people: 5 },
  { slug: 'front-of-house', name: 'Front of house', people: 2 },
  { slug: 'registration', name: 'Registration', within: 'front-of-house', modules: ['register'], people: 34 },
  { slug: 'doors', name: 'Doors', within: 'front-of-house', people: 40 },
  { slug: 'information', name: 'Information desk', within: 'front-of-house', people: 14 },
  { slug: 'programme', name: 'Programme', modules: ['schedule'], people: 2 },
  { slug: 'stage', name: 'Stage and sound', within: 'programme', people: 30 },
  { slug: 'panels', name: 'Panel rooms', within: 'programme', people: 18 },
  { slug: 'games', name: 'Games', within: 'programme', people: 16 },
  { slug: 'market', name: 'Market', people: 2 },
  { slug: 'dealers', name: 'Dealers’ room', within: 'market', modules: ['vendors'], people: 16 },
  { slug: 'shop', name: 'Convention shop', within: 'market', modules: ['shop'], people: 20 },
  { slug: 'care', name: 'Care', people: 2 },
  { slug: 'first-aid', name: 'First aid', within: 'care', people: 14, skill: 'first-aid' },
  { slug: 'lounge', name: 'Helpers’ lounge', within: 'care', modules: ['staff'], people: 15 },
  { slug: 'building', name: 'Building', people: 20 },
]

/** When its shifts are: during the show, on the days around it, or long before. */
type Days = 'show' | 'around' | 'before'
type Shifts = [days: Days, startsAt: string, endsAt: string, wanted: number, place: string]
interface Plan extends Pick<NewTemplate, 'kind' | 'signUp'> {
  department: string
  name: string
  skill?: string
  shifts: readonly Shifts[]
}

const day = (wanted: number, place: string): Shifts[] => [
  ['show', '08:30', '13:00', wanted, place],
  ['show', '13:00', '17:30', wanted, place],
  ['show', '17:30', '22:00', wanted, place],
]

export const PLANS: readonly Plan[] = [
  { department: 'registration', name: 'Front desk', shifts: day(10, 'Foyer') },
  { department: 'doors', name: 'Doors', shifts: [...day(9, 'Main entrance'), ['show', '22:00', '02:00', 6, 'Club']] },
  { department: 'information', name: 'Information desk', shifts: day(3, 'Foyer') },
  { department: 'stage', name: 'Stage crew', signUp: 'bids', shifts: day(7, 'Main stage') },
  { department: 'panels', name: 'Room keepers', shifts: day(4, 'Panel rooms') },
  { department: 'games', name: 'Games library', shifts: day(3, 'Games room') },
  { department: 'dealers', name: 'Dealers’ room', shifts: day(3, 'Hall B') },
  { department: 'shop', name: 'Counter', shifts: day(4, 'Hall B') },
  { department: 'first-aid', name: 'First aid', skill: 'first-aid', shifts: day(3, 'First-aid room') },
  { department: 'lounge', name: 'Kitchen', shifts: day(3, 'Lounge') },
  {
    department: 'building',
    name: 'Setting up and tearing down',
    kind: 'set-up',
    signUp: 'closed',
    shifts: [['around', '10:00', '17:00', 16, 'All halls']],
  },
  {
    department: 'building',
    name: 'Workshop',
    kind: 'set-up',
    shifts: [['before', '10:00', '16:00', 12, 'Workshop']],
  },
  {
    department: 'stage',
    name: 'Trying the lights',
    kind: 'set-up',
    shifts: [['before', '17:00', '21:30', 8, 'Workshop']],
  },
]

/** Saturdays on which things were built, long before the convention. */
export const BEFORE = ['2026-08-22', '2026-09-05', '2026-09-19', '2026-10-03', '2026-10-17', '2026-10-24']
export const AROUND = ['2027-06-30', '2027-07-05']

type Opening = Pick<NewOpening, 'name' | 'role' | 'wanted'> & { department: string }

export const OPENINGS: readonly [Opening, ...Opening[]] = [
  { department: 'stage', name: 'Light technician', role: 'staff', wanted: 2 },
  { department: 'first-aid', name: 'Paramedic', role: 'staff', wanted: 3 },
  { department: 'doors', name: 'Night doors', role: 'volunteer', wanted: 8 },
  { department: 'lounge', name: 'Cook', role: 'volunteer', wanted: 4 },
]

export const STEPS = [
  { name: 'Read the house rules', description: 'They are a page long.', toldBy: 'person' },
  { name: 'Come to the evening for helpers', description: 'In June, or as a video call.', toldBy: 'person' },
  { name: 'Get the shirt and the pass', description: 'At the lounge, before the first shift.', toldBy: 'staff' },
] as const

export const REWARDS = [
  { name: 'Helper’s shirt', hours: 12 },
  { name: 'Dinner of thanks', hours: 24 },
  { name: 'Next year free of charge', hours: 40 },
]
