import { encode } from 'uqr'
import css from './QrCode.module.css'

/** A QR code that scanners read, black on white in every theme. `label` says what it holds, `module` how wide one is in CSS. */
export function QrCode({ data, label, module }: { data: string; label: string; module?: string }) {
  const { data: rows, size } = encode(data, { ecc: 'M', border: 4 })
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      className={css['code']}
      {...(module === undefined ? {} : { style: { width: `calc(${String(size)} * ${module})`, height: 'auto' } })}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={dark.join('')} />
    </svg>
  )
}
