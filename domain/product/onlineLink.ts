import type { ProductContent } from './product.ts'

/** As many signs as a QR code on narrow paper takes at the largest size of its dots. */
const longest = 120

/**
 * Where a citizen can do it online: the first website of its procedure, or else of the product itself. Only an address that
 * a QR code on a ticket can hold, and only of a product that is offered online.
 */
export const onlineLinkOf = ({ ipdc, local }: Pick<ProductContent, 'ipdc' | 'local'>): string | undefined => {
  if (!local.channels.includes('online')) return undefined
  const websites = [...ipdc.procedures.flatMap(({ websites: own }) => own ?? []), ...ipdc.websites]
  return websites.map(({ url }) => url).find((url) => url.length <= longest && /^https:\/\/[\x21-\x7e]+$/.test(url))
}
