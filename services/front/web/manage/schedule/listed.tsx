import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Ask } from '../../components/dialog.tsx'

/** What there is of a kind, each to be changed in a dialog, and another to be added. */
export const Listed = <One extends { id: string; name: string }>({
  title,
  add,
  all,
  about,
  link,
  editor,
}: {
  title: string
  add: string
  all: readonly One[]
  /** A few words beside the name. */
  about: (one: One) => ReactNode
  /** Where more of it stands. */
  link?: (one: One) => ReactNode
  editor: (one: One | undefined, close: () => void) => ReactNode
}) => {
  const { t } = useTranslation()
  return (
    <section className="stack close" aria-label={title}>
      <div className="row apart">
        <h2>{title}</h2>
        <Ask kind="primary" trigger={add} title={add}>
          {(close) => editor(undefined, close)}
        </Ask>
      </div>
      {all.length === 0 && <p className="quiet-text">{t('schedule.settings.none')}</p>}
      <ul className="list">
        {all.map((one) => (
          <li key={one.id} className="list-row">
            <span className="list-name">{one.name}</span>
            <span className="quiet-text">{about(one)}</span>
            {link?.(one)}
            <Ask
              kind="quiet"
              trigger={t('schedule.settings.change')}
              label={t('schedule.settings.changeOf', { name: one.name })}
              title={one.name}
            >
              {(close) => editor(one, close)}
            </Ask>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Saves something, and has what there is asked for anew. */
export const useSave = (queryKey: QueryKey, send: () => Promise<unknown>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: send, onSuccess: () => queries.invalidateQueries({ queryKey }) })
}
