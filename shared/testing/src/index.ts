export { startTestNats, startTestRedis } from './servers.ts'
export { startTestDatabase, type TestDatabase } from './test-database.ts'
