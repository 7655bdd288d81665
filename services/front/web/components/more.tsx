import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

/** Fetches the next page of a list, while there is one. */
export const More = ({
  of: { hasNextPage, isFetchingNextPage, fetchNextPage },
}: {
  of: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> }
}) => {
  const { t } = useTranslation()
  if (!hasNextPage) return null
  return (
    <div>
      <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
        {t('more')}
      </Button>
    </div>
  )
}
