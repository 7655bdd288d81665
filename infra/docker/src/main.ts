import { bootstrapCluster } from '@midsummer/database'

// Comes before everything else, and may come again: logins and their passwords, the empty schemas.
const { DATABASE_URL: url, ...environment } = process.env
if (!url) throw new Error('DATABASE_URL is missing: of the superuser, with the database.')

/** `REGISTER_MIGRATE_PASSWORD` is that of the login `midsummer_register_migrate`. */
await bootstrapCluster(url, (login) => environment[`${login.replace('midsummer_', '').toUpperCase()}_PASSWORD`])
