import { type ProductField, isProductField } from './fields.ts'

/** Why a server refused a product, as far as that is one of its own rules (`sync/central/rules`) or the sender's. */
const refusalKinds = ['form', 'stamp', 'writer', 'tooLarge', 'unreadable'] as const
export type RefusalKind = (typeof refusalKinds)[number]

/** What a server's reason says: of which kind it is where that is known, and the fields that it names. */
export const readRefusal = (reason: string): { kind: RefusalKind | undefined; fields: ProductField[] } => {
  const named = [...reason.matchAll(/\b(ipdc|local)\.([A-Za-z]+)/g)].map(
    ([, part = '', name = '']) => `${part}.${name}`,
  )
  return {
    kind: refusalKinds.find((kind) => kind === /^[A-Za-z]+/.exec(reason)?.[0]),
    fields: [...new Set(named)].filter(isProductField),
  }
}
