/** Which way a sign points, and how it looks. */
export const ARROWS = {
  up: '↑',
  'up-right': '↗',
  right: '→',
  'down-right': '↘',
  down: '↓',
  'down-left': '↙',
  left: '←',
  'up-left': '↖',
  here: '◉',
}
export type Arrow = keyof typeof ARROWS
