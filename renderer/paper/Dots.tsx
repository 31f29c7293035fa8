import { useEffect, useRef } from 'react'
import { bytesAcross } from '#domain/printing/look.ts'
import css from './Dots.module.css'

/** A picture of black dots on white paper, each as wide as the twelfth of a letter. */
export function Dots({ picture, label }: { picture: { width: number; height: number; dots: string }; label: string }) {
  const { width, height, dots } = picture
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (context === null || context === undefined) return
    const bytes = atob(dots)
    const across = bytesAcross(width)
    context.clearRect(0, 0, width, height)
    context.fillStyle = '#16191d'
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        if ((bytes.charCodeAt(y * across + (x >> 3)) & (0x80 >> (x & 7))) !== 0) context.fillRect(x, y, 1, 1)
      }
    }
  }, [width, height, dots])
  return (
    <canvas
      ref={canvas}
      className={css['dots']}
      width={width}
      height={height}
      style={{ width: `calc(${String(width / 12)} * var(--character))` }}
      role="img"
      aria-label={label}
    />
  )
}
