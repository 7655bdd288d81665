/** Moving something by pointer, and by the arrow keys. */
export { useMove } from 'react-aria/useMove'
