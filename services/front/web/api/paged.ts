import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'

/**
 * A list that comes page by page, each asked for by the cursor that the page before ended with. What was found stays in
 * sight while something else is looked for.
 */
export const usePaged = <Page extends { next: string | null }>(
  queryKey: readonly unknown[],
  page: (cursor: { after?: string }) => Promise<Page>,
) =>
  useInfiniteQuery({
    queryKey,
    placeholderData: keepPreviousData,
    initialPageParam: {} as { after?: string },
    queryFn: ({ pageParam }) => page(pageParam),
    getNextPageParam: ({ next }) => (next === null ? undefined : { after: next }),
  })
