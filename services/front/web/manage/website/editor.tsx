import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import Markdown from 'react-markdown'
import { Link, useLocation } from 'wouter'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/event.d.ts'
import { Button } from '../../components/button.tsx'
import { Confirm } from '../../components/confirm.tsx'
import { Checkbox, NumberField, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { NotFound } from '../../components/not-found.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useAllPages } from '../../event/event.ts'
import { place } from '../../place.ts'
import { slugOf } from '../../slug.ts'

type Page =
  paths['/api/event/events/{id}/pages']['get']['responses'][200]['content']['application/json']['pages'][number]

/** A page of the event: a new one, or the one of this slug. */
const PageEditor = ({ slug }: { slug?: string }) => {
  const { t } = useTranslation()
  const pages = useAllPages()
  const page = pages.data?.find((page) => page.slug === slug)
  useTitle(page?.title ?? t('manage.website.add'), t('manage.website.title'))
  if (pages.error) return <Failure error={pages.error} retry={pages.refetch} />
  if (!pages.data) return <Waiting />
  if (slug !== undefined && !page) return <NotFound />
  const fresh = { slug: '', title: '', body: '', position: pages.data.length, published: false }
  return (
    <div className="stack">
      <p>
        <Link href="/website">{t('manage.website.title')}</Link>
      </p>
      <h1>{page?.title ?? t('manage.website.add')}</h1>
      <Editor before={page ?? fresh} isNew={!page} />
    </div>
  )
}

const Editor = ({ before, isNew }: { before: Page; isNew: boolean }) => {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const queries = useQueryClient()
  const [page, setPage] = useState(before)
  const shown = useDeferredValue(page.body)
  const change = (changes: Partial<Page>) => setPage((before) => ({ ...before, ...changes }))
  const path = { id: place.event?.id ?? '', slug: page.slug }
  const told = () => queries.invalidateQueries({ queryKey: ['pages'] })
  const save = useMutation({
    mutationFn: () => {
      const { slug, ...body } = page
      return data(api.PUT('/api/event/events/{id}/pages/{slug}', { params: { path }, body }))
    },
    onSuccess: async () => {
      await told()
      if (isNew) go(`/website/${page.slug}`)
    },
  })
  const remove = useMutation({
    mutationFn: () => data(api.DELETE('/api/event/events/{id}/pages/{slug}', { params: { path } })),
    onSuccess: async () => {
      await told()
      go('/website')
    },
  })
  return (
    <div className="columns">
      <Form error={save.error} onSubmit={save.mutate}>
        <TextField
          name="title"
          label={t('manage.website.name')}
          value={page.title}
          onChange={(title) => change(isNew ? { title, slug: slugOf(title) } : { title })}
          maxLength={120}
          isRequired
        />
        {isNew && (
          <TextField
            name="slug"
            label={t('manage.website.slug')}
            help={t('manage.website.slugHelp', { path: `/pages/${page.slug}` })}
            value={page.slug}
            onChange={(slug) => change({ slug })}
            maxLength={40}
            isRequired
          />
        )}
        <TextField
          name="body"
          label={t('manage.website.body')}
          help={t('manage.website.bodyHelp')}
          rows={16}
          value={page.body}
          onChange={(body) => change({ body })}
        />
        <NumberField
          name="position"
          label={t('manage.website.position')}
          value={page.position}
          onChange={(position) => change({ position })}
          minValue={0}
          isRequired
        />
        <Checkbox isSelected={page.published} onChange={(published) => change({ published })}>
          {t('manage.website.isPublished')}
        </Checkbox>
        {save.error && <Failure error={save.error} />}
        {save.isSuccess && <Notice tone="good" title={t('saved')} />}
        <div className="row">
          <Button type="submit" kind="primary" isPending={save.isPending}>
            {t('save')}
          </Button>
          {!isNew && (
            <Confirm
              action={t('remove')}
              title={t('manage.website.removeTitle', { name: before.title })}
              isPending={remove.isPending}
              error={remove.error}
              onConfirm={() => remove.mutate()}
            />
          )}
        </div>
      </Form>
      <section className="preview stack close" aria-labelledby="preview">
        <h2 id="preview">{t('manage.forms.preview')}</h2>
        <article className="panel prose">
          {page.title && <h1>{page.title}</h1>}
          {shown ? <Markdown>{shown}</Markdown> : <p className="quiet-text">{t('manage.website.empty')}</p>}
        </article>
      </section>
    </div>
  )
}

export default PageEditor
