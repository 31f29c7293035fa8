import type { ProductContent } from './product.ts'

/** As many signs as a QR code on narrow paper takes at the largest size of its dots. */
const longest = 120

type Website = ProductContent['ipdc']['websites'][number]

/** Where it can be done online: the websites of its procedure, then those of the product itself. */
export const websitesOf = ({
  procedures,
  websites,
}: Pick<ProductContent['ipdc'], 'procedures' | 'websites'>): Website[] => [
  ...procedures.flatMap(({ websites: own }) => own ?? []),
  ...websites,
]

/**
 * Where a citizen can do it online: the first of its websites. Only an address that a QR code on a ticket can hold, and only of a
 * product that is offered online.
 */
export const onlineLinkOf = ({ ipdc, local }: Pick<ProductContent, 'ipdc' | 'local'>): string | undefined => {
  if (!local.channels.includes('online')) return undefined
  return websitesOf(ipdc)
    .map(({ url }) => url)
    .find((url) => url.length <= longest && /^https:\/\/[\x21-\x7e]+$/.test(url))
}
