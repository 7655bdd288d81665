export { type Answer, makeTestKeys, type Visitor, visit } from './door.ts'
export { hear } from './hear.ts'
export { freePort, hasPgBouncer, startTestNats, startTestPgBouncer, startTestRedis } from './servers.ts'
export { startTestDatabase, type TestDatabase } from './test-database.ts'
