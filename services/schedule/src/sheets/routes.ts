import { PassThrough } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { eventOf, inputInvalid, originOf, requires, requiresRight } from '@midsummer/service'
import Type from 'typebox'
import { RowReport, readWorkbook, writeWorkbook } from './sheets.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The whole programme as a workbook, out and back in. */
export const sheets: FastifyPluginAsyncTypebox = async (app) => {
  app.addContentTypeParser(XLSX, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  app.get(
    '/programme.xlsx',
    { preHandler: [requires('schedule', 'staff'), requiresRight('export')] },
    async (request, reply) => {
      const workbook = await request.inTenant((tx) => writeWorkbook(tx, eventOf(request)))
      reply.header('content-disposition', 'attachment; filename="programme.xlsx"').type(XLSX)
      const file = new PassThrough()
      // What has begun can only be cut off.
      workbook.toStream(file).catch((error) => file.destroy(error))
      return reply.send(file)
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
