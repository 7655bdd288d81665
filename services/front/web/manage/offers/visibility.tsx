import { useTranslation } from 'react-i18next'

/** Whom something is shown to: everybody, nobody, or who has its link, which is an address of the event and this end. */
export const Visibility = ({
  of: { visibility, slug },
  link,
}: {
  of: { visibility: 'public' | 'hidden' | 'closed'; slug: string }
  /** How the link ends, before the slug: `/register?level=` */
  link: string
}) => {
  const { t } = useTranslation()
  if (visibility === 'public') return null
  return (
    <>
      <span className="badge warn">{t(`manage.offers.${visibility}`)}</span>
      {visibility === 'hidden' && <code className="reference">{`…${link}${slug}`}</code>}
    </>
  )
}
