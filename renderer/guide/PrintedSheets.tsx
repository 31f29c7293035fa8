import type { Language } from '#domain/language/language.ts'
import { ProductSheets } from '../kit/ProductSheets.tsx'
import { useBoard } from '../state/station.tsx'
import { PrintOnce } from '../ui/PrintOnce.tsx'

/** Prints the sheets of these products for a citizen once, in their language. */
export function PrintedSheets(props: { products: readonly string[]; language: Language; onPrinted: () => void }) {
  const { products, language, onPrinted } = props
  const board = useBoard()
  return (
    <PrintOnce onPrinted={onPrinted}>
      <ProductSheets
        board={board}
        products={products.flatMap((key) => board.products.find((product) => product.key === key) ?? [])}
        languages={[language]}
      />
    </PrintOnce>
  )
}
