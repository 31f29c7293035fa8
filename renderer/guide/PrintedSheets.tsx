import { useEffect, useEffectEvent } from 'react'
import { createPortal } from 'react-dom'
import type { Language } from '#domain/language/language.ts'
import { ProductSheets } from '../kit/ProductSheets.tsx'
import { useBoard } from '../state/station.tsx'
import css from './PrintedSheets.module.css'

/** Prints the sheets of these products for a citizen once, in their language; on the screen nothing is seen of it. */
export function PrintedSheets(props: { products: readonly string[]; language: Language; onPrinted: () => void }) {
  const { products, language, onPrinted } = props
  const board = useBoard()
  const print = useEffectEvent(() => {
    window.print()
    onPrinted()
  })
  useEffect(() => {
    // Once its pages are drawn.
    const frame = requestAnimationFrame(() => print())
    return () => cancelAnimationFrame(frame)
  }, [])
  return createPortal(
    <div className={css['paper']} data-paper>
      <ProductSheets
        board={board}
        products={products.flatMap((key) => board.products.find((product) => product.key === key) ?? [])}
        languages={[language]}
      />
    </div>,
    document.body,
  )
}
