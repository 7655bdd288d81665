import { useTranslation } from 'react-i18next'
import type { paths } from '../api/shop.d.ts'

export type Line =
  paths['/api/shop/orders/{id}/view']['post']['responses'][200]['content']['application/json']['lines'][number]

/** Pieces that wait for their buyer. */
export const leftOf = ({ quantity, handed, cancelled }: Line): number => quantity - handed - cancelled

/** What became of an order's pieces. */
export const Pieces = ({ lines }: { lines: readonly Line[] }) => (
  <ul className="list">
    {lines.map((line) => (
      <li key={line.id} className="list-row">
        <span className="list-name">
          {line.quantity > 1 && `${line.quantity} × `}
          {line.name}
        </span>
        <Became line={line} />
      </li>
    ))}
  </ul>
)

const Became = ({ line }: { line: Line }) => {
  const { t } = useTranslation()
  const { quantity, handed, cancelled, returned } = line
  const parts = (
    [
      ['waiting', leftOf(line)],
      ['handed', handed - returned],
      ['returned', returned],
      ['cancelled', cancelled],
    ] as const
  ).filter(([, count]) => count > 0)
  return (
    <span className="quiet-text">
      {parts
        .map(([what, count]) => (count === quantity ? t(`shop.${what}All`) : t(`shop.${what}`, { pieces: count })))
        .join(' · ')}
    </span>
  )
}
