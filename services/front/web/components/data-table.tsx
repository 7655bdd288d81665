import {
  type ColumnDef,
  createSortedRowModel,
  FlexRender,
  type RowData,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
})

/** A column: `accessorFn` gives what it is sorted by, `cell` what is shown. */
export type Column<Row extends RowData> = ColumnDef<typeof features, Row>

/** Rows that can be sorted by their headings, and scrolled sideways where they are wider than the page. */
export const DataTable = <Row extends { id: string }>({
  label,
  columns,
  rows,
  empty,
}: {
  label: string
  columns: Column<Row>[]
  rows: Row[]
  empty: string
}) => {
  const { t } = useTranslation()
  const table = useTable({ features, columns, data: rows, getRowId: ({ id }) => id })
  if (rows.length === 0) return <p className="quiet-text">{empty}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className="table-scroll" aria-label={t('table', { label })} tabIndex={0}>
      <table>
        <thead>
          {table.getHeaderGroups().map(({ id, headers }) => (
            <tr key={id}>
              {headers.map((header) => {
                const sorted = header.column.getIsSorted()
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sorted ? (sorted === 'asc' ? 'ascending' : 'descending') : undefined}
                  >
                    {header.column.getCanSort() ? (
                      <button type="button" onClick={header.column.getToggleSortingHandler()}>
                        <FlexRender header={header} />
                        {sorted === 'asc' && <ArrowUp aria-hidden size={16} />}
                        {sorted === 'desc' && <ArrowDown aria-hidden size={16} />}
                      </button>
                    ) : (
                      <FlexRender header={header} />
                    )}
                  </th>
                )
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id}>
                  <FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
