import encode from 'qr'

/** A text as a QR code: dark on white whatever the page's colours, since scanners want it so. */
export const Qr = ({ text, label }: { text: string; label: string }) => {
  const dots = encode(text, 'raw', { ecc: 'medium', border: 2 })
  const path = dots.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${dots.length} ${dots.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
