import type { ProductDocument } from '#domain/product/history.ts'

/** A product in a panel, as it is by now, for whoever may edit it. */
export function ProductEditor(props: { product: ProductDocument; by: string; onClose: () => void }) {
  const { product } = props
  return <section aria-label={product.data.ipdc.naam.nl} />
}
