import { type KnownFlag, answersFor, hasNews, isOpen, latestFirst } from '#domain/product/flags/standing.ts'
import { productIdOf } from '#domain/product/productId.ts'
import type { Product, StaffMember } from '../../state/model.ts'

export const whoseFlags = ['mine', 'raised', 'all'] as const
export type Whose = (typeof whoseFlags)[number]
export const whichFlags = ['open', 'closed'] as const
export type Which = (typeof whichFlags)[number]

/** A flag with its product, where that is still offered. */
export type FlagRow = { flag: KnownFlag; product: Product | undefined }

export type FlagQuestion = {
  flags: readonly KnownFlag[]
  products: readonly Product[]
  staff: readonly StaffMember[]
  /** The site of who looks. */
  site: string
  /** Who looks. */
  by: string
}

const rowsOf = ({ flags, products }: Pick<FlagQuestion, 'flags' | 'products'>): FlagRow[] => {
  const byId = new Map(products.map((product) => [productIdOf(product.key), product]))
  return flags.toSorted(latestFirst).map((flag) => ({ flag, product: byId.get(flag.product) }))
}

/** Whether there is still something to do about a flag, or to read for whoever looks. */
export const isOpenTo = (flag: KnownFlag, by: string): boolean => isOpen(flag) || hasNews(flag, by)

/** The flag with that id, open or closed. */
export const rowOf = (question: FlagQuestion, id: string | undefined): FlagRow | undefined =>
  rowsOf({ ...question, flags: question.flags.filter((flag) => flag.id === id) })[0]

/** The flags on somebody's sheets, those they raised, or all of them, open or closed; the latest first. */
export const shownFlags = (question: FlagQuestion, { whose, which }: { whose: Whose; which: Which }): FlagRow[] => {
  const { staff, site, by } = question
  return rowsOf(question).filter(({ flag, product }) => {
    if (isOpenTo(flag, by) !== (which === 'open')) return false
    if (whose === 'raised') return flag.by === by
    return whose === 'all' || answersFor(staff, by, { flag, local: product?.local, site })
  })
}

/** How many open flags there are for each choice. */
export const openCounts = (question: FlagQuestion): Record<Whose, number> => {
  const count = (whose: Whose): number => shownFlags(question, { whose, which: 'open' }).length
  return { mine: count('mine'), raised: count('raised'), all: count('all') }
}

/** How many of these flags are about sheets of each department, the department with the most first. */
export const perDepartment = (rows: readonly FlagRow[]): { department: string; count: number }[] =>
  [...Map.groupBy(rows, ({ product }) => product?.local.department)]
    .flatMap(([department, { length: count }]) => (department === undefined ? [] : [{ department, count }]))
    .sort((a, b) => b.count - a.count || (a.department < b.department ? -1 : 1))
