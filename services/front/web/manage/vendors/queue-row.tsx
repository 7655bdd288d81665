import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { useMove } from '../../components/movable.ts'
import { Score } from './score.tsx'
import type { RoomView } from './vendors.ts'

const WAYS = [
  { by: -1, words: 'manage.forms.up', Icon: ArrowUp },
  { by: 1, words: 'manage.forms.down', Icon: ArrowDown },
] as const

/** What the chair does with a row. */
interface Moves {
  first: boolean
  last: boolean
  isDragged: boolean
  onTurn: () => void
  onMove: (by: number) => void
  /** @param y pixels from where it was taken */
  onDrag: (y: number) => void
  onDrop: () => void
}

/** An application in the queue. */
export const Row = ({
  application: { id, name, result },
  isCurrent,
  moves,
  aside,
}: {
  application: RoomView['queue'][number]
  isCurrent: boolean
  /** Null for whoever may not move it. */
  moves: Moves | null
  /** Pixels that it stands away from its place. */
  aside: number
}) => {
  const { t } = useTranslation()
  return (
    <li
      className="list-row"
      aria-current={isCurrent || undefined}
      data-dragged={moves?.isDragged || undefined}
      style={aside === 0 ? undefined : { transform: `translateY(${aside}px)` }}
    >
      {moves && <Grip id={id} name={name} {...moves} />}
      {moves ? (
        <Button kind="quiet" onPress={moves.onTurn}>
          {name}
        </Button>
      ) : (
        <span className="list-name">{name}</span>
      )}
      {result ? <Score result={result} /> : <span className="badge warn">{t('vendors.jury.partialShort')}</span>}
      {isCurrent && <span className="badge good">{t('vendors.jury.now')}</span>}
      {moves && (
        <span className="row">
          {WAYS.map(({ by, words, Icon }) => (
            <Button
              key={by}
              kind="quiet"
              aria-label={t(words, { name })}
              isDisabled={by < 0 ? moves.first : moves.last}
              onPress={() => moves.onMove(by)}
            >
              <Icon aria-hidden size={20} />
            </Button>
          ))}
        </span>
      )}
    </li>
  )
}

/** What a row is taken by: dragged, or moved by the arrow keys. */
const Grip = ({
  id,
  name,
  onMove,
  onDrag,
  onDrop,
}: Pick<Moves, 'onMove' | 'onDrag' | 'onDrop'> & Record<'id' | 'name', string>) => {
  const { t } = useTranslation()
  const y = useRef(0)
  const { moveProps } = useMove({
    onMoveStart: () => {
      y.current = 0
    },
    onMove: ({ deltaY, pointerType }) => {
      if (pointerType === 'keyboard') {
        onMove(Math.sign(deltaY))
        return
      }
      y.current += deltaY
      onDrag(y.current)
    },
    onMoveEnd: ({ pointerType }) => {
      if (pointerType !== 'keyboard') onDrop()
    },
  })
  return (
    <button
      {...moveProps}
      type="button"
      id={`grip-${id}`}
      className="button quiet grip"
      aria-label={t('vendors.jury.grip', { name })}
      aria-describedby="queue-help"
    >
      <GripVertical aria-hidden size={20} />
    </button>
  )
}
