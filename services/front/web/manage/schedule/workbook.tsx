import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { refusalOf } from '../../api/problem.ts'
import { save } from '../../api/saving.ts'
import type { paths } from '../../api/schedule.d.ts'
import { Button } from '../../components/button.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { base } from '../../place.ts'

type Report = paths['/api/schedule/programme.xlsx']['post']['responses'][200]['content']['application/json']

/** Asks for the workbook, or sends one, as whoever is signed in: it is no JSON. @throws Refused */
const ask = async (init: RequestInit): Promise<Response> => {
  const response = await fetch(`${base}/api/schedule/programme.xlsx`, init)
  if (!response.ok) throw await refusalOf(response)
  return response
}

const fetchWorkbook = async (): Promise<Blob> => (await ask({})).blob()

const sendWorkbook = async (file: File): Promise<Report> => {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return (await ask({ method: 'POST', headers: { 'content-type': type }, body: file })).json()
}

/** The whole programme as a workbook: out, and back in, with what became of every row. */
export const Workbook = ({ mayRead }: { mayRead: boolean }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const chooser = useRef<HTMLInputElement>(null)
  const take = useMutation({
    mutationFn: fetchWorkbook,
    onSuccess: (file) => save(file, 'programme.xlsx'),
  })
  const read = useMutation({
    mutationFn: sendWorkbook,
    onSuccess: () => queries.invalidateQueries(),
  })
  const rows = read.data?.rows ?? []
  const count = (result: string) => rows.filter((row) => row.result === result).length
  return (
    <section className="stack close" aria-labelledby="workbook">
      <h2 id="workbook">{t('schedule.workbook.title')}</h2>
      <p className="quiet-text narrow">{t('schedule.workbook.help')}</p>
      <div className="row">
        <Button isPending={take.isPending} onPress={() => take.mutate()}>
          {t('schedule.workbook.export')}
        </Button>
        {mayRead && (
          <Button isPending={read.isPending} onPress={() => chooser.current?.click()}>
            {t('schedule.workbook.import')}
          </Button>
        )}
        <input
          ref={chooser}
          type="file"
          accept=".xlsx"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) read.mutate(file)
            target.value = ''
          }}
        />
      </div>
      {(take.error ?? read.error) && <Failure error={take.error ?? read.error} />}
      {read.data && (
        <Notice
          tone={count('refused') > 0 ? 'warn' : 'good'}
          title={t('schedule.workbook.report', {
            added: count('added'),
            changed: count('changed'),
            same: count('same'),
            refused: count('refused'),
          })}
        >
          <ul>
            {rows
              .filter(({ result }) => result === 'refused')
              .map(({ sheet, row, errors }) => (
                <li key={`${sheet}${row}`}>
                  {t('schedule.workbook.row', { sheet, row })}:{' '}
                  {errors.map(({ column, message }) => `${column} ${message}`.trim()).join('; ')}
                </li>
              ))}
          </ul>
        </Notice>
      )}
    </section>
  )
}
