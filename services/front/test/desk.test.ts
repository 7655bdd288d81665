import t from 'tap'
import { handedOut } from '../web/desk/hand-out.ts'

const line = (kind: string, name: string, quantity = 1) => ({ kind, name, quantity })

t.test('the desk hands out what was ordered, without what was exchanged away', async (t) => {
  const kept = (...lines: ReturnType<typeof line>[]) => handedOut(lines).map(({ name, quantity }) => [name, quantity])
  t.same(kept(line('level', 'Guest'), line('item', 'Mug', 2), line('cancellation', 'Cancellation')), [['Mug', 2]])
  const [large, small] = [line('option', 'Size: L'), line('option', 'Size: S')]
  const back = line('returned', 'Size: L')
  t.same(kept(large, back, small), [['Size: S', 1]])
  t.same(kept(large, back, small, line('returned', 'Size: S'), large), [['Size: L', 1]], 'what comes again is there')
  t.same(kept(line('option', 'Pin', 3), line('returned', 'Pin', 2)), [['Pin', 1]])
  t.same(kept(line('item', 'Pin'), line('option', 'Pin'), line('returned', 'Pin')), [['Pin', 1]])
})
