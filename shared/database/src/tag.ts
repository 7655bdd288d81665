import { createSqlTag } from 'slonik'

export const sql = createSqlTag()
