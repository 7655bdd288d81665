import Markdown from 'react-markdown'
import { NotFound } from '../components/not-found.tsx'
import { Failure } from '../components/notice.tsx'
import { useTitle } from '../components/page.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useEvent, usePages } from './event.ts'

/** A page that the organisers wrote, in Markdown. What is HTML in it is shown as text. */
const EventPage = ({ slug }: { slug: string }) => {
  const event = useEvent()
  const pages = usePages()
  const page = pages.data?.find((page) => page.slug === slug)
  useTitle(page?.title, event.data?.name)
  if (pages.error) return <Failure error={pages.error} retry={pages.refetch} />
  if (!pages.data) return <Waiting />
  if (!page) return <NotFound />
  return (
    <article className="prose">
      <h1>{page.title}</h1>
      <Markdown>{page.body}</Markdown>
    </article>
  )
}

export default EventPage
