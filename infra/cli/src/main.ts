import { midsummer } from './midsummer.ts'

await midsummer(process.argv.slice(2))
