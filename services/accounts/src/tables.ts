import { tablesOf } from '@midsummer/provisioning'

export const openTables = () => tablesOf('accounts')
