import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { type Column, DataTable } from './data-table.tsx'
import { More } from './more.tsx'
import { Failure } from './notice.tsx'
import { Waiting } from './waiting.tsx'

/** A table of what was found page by page, from asking to the last page. */
export const PagedTable = <Page, Row extends { id: string }>({
  found,
  rowsOf,
  ...table
}: {
  found: UseInfiniteQueryResult<InfiniteData<Page>>
  rowsOf: (page: Page) => Row[]
  label: string
  columns: Column<Row>[]
  empty: string
}) => (
  <>
    {found.error && <Failure error={found.error} retry={found.refetch} />}
    {found.isPending && <Waiting />}
    {found.data && <DataTable rows={found.data.pages.flatMap(rowsOf)} {...table} />}
    <More of={found} />
  </>
)
