import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Database } from '@midsummer/database'
import { eventOf, inputInvalid, originOf, requires, requiresRight, sendXlsx, tenantOf } from '@midsummer/service'
import Type from 'typebox'
import { openWorkbook, RowReport, readWorkbook } from './sheets.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The whole programme as a workbook, out and back in. */
export const sheets: FastifyPluginAsyncTypebox<{ database: Database }> = async (app, { database }) => {
  app.addContentTypeParser(XLSX, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  app.get(
    '/programme.xlsx',
    { preHandler: [requires('schedule', 'staff'), requiresRight('export')] },
    async (request, reply) => {
      return sendXlsx(reply, 'programme', await openWorkbook(database, tenantOf(request), eventOf(request)))
    },
  )

  app.post(
    '/programme.xlsx',
    {
      preHandler: requires('schedule', 'admin'),
      schema: { consumes: [XLSX], response: { 200: Type.Object({ rows: Type.Array(RowReport) }) } },
    },
    async (request) => {
      const { body: file, actor } = request
      if (!Buffer.isBuffer(file)) throw inputInvalid({ errors: [{ at: 'body', message: `must be ${XLSX}` }] })
      const rows = await request.inTenant((tx) =>
        readWorkbook({ tx, actor, event: eventOf(request), locale: 'en', origin: originOf(request) }, file),
      )
      return { rows }
    },
  )
}
