export { requires, requiresOperator, requiresOwner, requiresRight } from './access.ts'
export { actorName, audit } from './audit.ts'
export { MigratorConfig, readConfig, ServiceConfig } from './config.ts'
export { inChunks, sendCsv } from './csv.ts'
export { type Cursor, cursor, nextOf } from './cursor.ts'
export {
  eventOf,
  eventSubscriptions,
  type KnownEvent,
  knownEvent,
  knownEvents,
  learnEvent,
  seedEvent,
} from './events.ts'
export { tellFailures } from './failures.ts'
export { follow } from './follow.ts'
export { idempotent } from './idempotent.ts'
export { countProblems, measure } from './metrics.ts'
export { clientOf, networkOf } from './network.ts'
export { originOf } from './origin.ts'
export { NotOutside, type Outside, openOutside } from './outside.ts'
export { type DataOwner, Held, type Holding, isTheirs, ownData } from './own-data.ts'
export { type Addresses, type Ask, openPeers } from './peers.ts'
export { inputInvalid, ProblemError, problem, secondFactorNeeded, signInNeeded, tenantMissing } from './problems.ts'
export { runService } from './run.ts'
export { openSecrets, type Secrets } from './secrets.ts'
export { type AskingDeps, buildService, type ServiceDeps, tenantOf } from './service.ts'
export { type Cell, sendXlsx } from './xlsx.ts'
