import { LEVELS, type Level, MODULES, type Module, RIGHTS, type Right } from '@midsummer/contracts'
import { OWNER, ROLES } from './words.ts'

/** By whatever name: somebody may still have a role that is no more. */
const HOLDINGS: Readonly<Record<string, Partial<Record<Module, Level>>>> = ROLES

/** A department of an event, and what one person is in it. */
export interface Department {
  id: string
  parent: string | null
  name: string
  /** What it owns. */
  modules: readonly string[]
  /** What the person is in it, if anything. */
  part: 'leader' | 'deputy' | 'member' | null
}

/** All that bears on what somebody may do in an event, or in a convention when none is meant. */
export interface Facts {
  /** Runs the platform. */
  platformStaff?: boolean
  /** Everything in this convention. */
  superuser?: boolean
  /** Looks after its programs. */
  developer?: boolean
  /** Roles and rights that were given. */
  roles?: readonly string[]
  /** Every department of the event. */
  departments?: readonly Department[]
  /** Of a token or a device. */
  scopes?: readonly string[]
}

/** Where an answer comes from: `{ source: 'department', name: 'Registration' }`. */
export interface Reason {
  source: 'platform-staff' | 'superuser' | 'developer' | 'role' | 'leader' | 'deputy' | 'member' | 'scope'
  name: string
}

export interface Answer {
  modules: { module: Module; level: Level; reasons: (Reason & { level: Level })[] }[]
  /** Those that are had. */
  rights: { right: Right; reasons: Reason[] }[]
}

type Claim = { module: Module; level: Level; reason: Reason } | { right: Right; reason: Reason }

/**
 * What somebody may do, and why: the one place where it is decided. The highest level that anything gives holds; nothing
 * takes away. Platform staff come to every module and have no right: money and personal data are the convention's own.
 */
export const resolve = (facts: Facts): Answer => {
  const claims = [...personClaims(facts), ...roleClaims(facts), ...departmentClaims(facts), ...scopeClaims(facts)]
  return {
    modules: MODULES.map((module) => {
      const reasons = claims
        .flatMap((claim) => ('module' in claim && claim.module === module ? [claim] : []))
        .map(({ level, reason }) => ({ ...reason, level }))
        .sort((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level))
      return { module, level: reasons[0]?.level ?? 'none', reasons }
    }),
    rights: RIGHTS.map((right) => ({
      right,
      reasons: claims.flatMap((claim) => ('right' in claim && claim.right === right ? [claim.reason] : [])),
    })).filter(({ reasons }) => reasons.length > 0),
  }
}

const everyModule = (reason: Reason): Claim[] => MODULES.map((module) => ({ module, level: 'superadmin', reason }))
const everyRight = (reason: Reason): Claim[] => RIGHTS.map((right) => ({ right, reason }))

const personClaims = ({ platformStaff, superuser, developer }: Facts): Claim[] => {
  const owns: Reason = { source: 'superuser', name: 'superuser' }
  return [
    ...(platformStaff ? everyModule({ source: 'platform-staff', name: 'platform staff' }) : []),
    ...(superuser ? [...everyModule(owns), ...everyRight(owns)] : []),
    ...(developer ? [{ right: 'programs' as const, reason: { source: 'developer' as const, name: 'developer' } }] : []),
  ]
}

const roleClaims = ({ roles = [] }: Facts): Claim[] =>
  roles.flatMap((name): Claim[] => {
    const reason: Reason = { source: 'role', name }
    const given = MODULES.flatMap((module) => {
      const level = HOLDINGS[name]?.[module]
      return level ? [{ module, level, reason }] : []
    })
    return [...given, ...RIGHTS.filter((right) => right === name).map((right) => ({ right, reason }))]
  })

/** Leaders and deputies hold what their department owns, and what those beneath it own; its other members work there. */
const departmentClaims = ({ departments = [] }: Facts): Claim[] => {
  const byId = new Map(departments.map((department) => [department.id, department]))
  return departments.flatMap((department) =>
    MODULES.filter((module) => department.modules.includes(module)).flatMap((module) =>
      chainOf(department, byId).flatMap((one): Claim[] => {
        if (one.part === null) return []
        if (one.part !== 'member') return [{ module, level: 'admin', reason: { source: one.part, name: one.name } }]
        return one === department ? [{ module, level: 'staff', reason: { source: 'member', name: one.name } }] : []
      }),
    ),
  )
}

/** A department and those above it. What is told may lead round in a circle for a moment: nobody is met twice. */
const chainOf = (department: Department, byId: ReadonlyMap<string, Department>): Department[] => {
  const chain: Department[] = []
  for (let one: Department | undefined = department; one && !chain.includes(one); one = byId.get(one.parent ?? ''))
    chain.push(one)
  return chain
}

const scopeClaims = ({ scopes = [] }: Facts): Claim[] =>
  scopes.flatMap((name): Claim[] => {
    const reason: Reason = { source: 'scope', name }
    if (name === OWNER) return [...everyModule(reason), ...everyRight(reason)]
    return [
      ...MODULES.flatMap((module) =>
        LEVELS.slice(1)
          .filter((level) => name === `${module}:${level}`)
          .map((level) => ({ module, level, reason })),
      ),
      ...RIGHTS.filter((right) => name === `right:${right}`).map((right) => ({ right, reason })),
    ]
  })
