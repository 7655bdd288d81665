import { cpus, release, totalmem, type } from 'node:os'
import { wrk } from './load.ts'
import { pins, versionOf } from './programs.ts'
import { RIVALS } from './rivals.ts'

/** The machine and the versions of what is measured, in a few sentences. */
export const describeMachine = (): string => {
  const rivals = Object.entries(RIVALS).map(([name, { flag }]) => `${name} ${versionOf(name, flag) ?? 'not there'}`)
  const gigabytes = Math.round(totalmem() / 1024 ** 3)
  return [
    `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${gigabytes} GB, ${type()} ${release()}, Node ${process.versions.node}.`,
    `Rivals: ${rivals.join(', ')}.`,
    wrk ? `Load by wrk ${wrk}.` : 'Load by Node, since wrk is not on the PATH: it slows what is measured.',
    pins ? 'Proxies have a core to themselves.' : 'Nothing is pinned to a core: proxies compete with their load.',
  ].join(' ')
}
