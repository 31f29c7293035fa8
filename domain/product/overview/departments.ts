import { compareText } from '../../document/order.ts'
import type { ProductContent } from '../product.ts'
import type { FacetValues } from './facets.ts'

/** How the sheets of one department stand. Withdrawn products are no longer read by anybody, and not counted. */
export type DepartmentSum = {
  department: string
  products: number
  complete: number
  overdue: number
  soon: number
  /** The next days on which sheets are due, each with how many; overdue ones are not among them. */
  next: { day: string; products: number }[]
}

type Counted = Pick<ProductContent, 'local'> & { values: FacetValues }

/** So many of the next review days are told. */
const nextDays = 3

/** A sum for each department of the site, and for each that products name beside; in the site's order, others after it. */
export const departmentSums = (products: readonly Counted[], departments: readonly string[]): DepartmentSum[] => {
  const kept = products.filter(({ local }) => local.status !== 'withdrawn')
  const byDepartment = Map.groupBy(kept, ({ local }) => local.department)
  const others = [...byDepartment.keys()].filter((key) => !departments.includes(key)).sort(compareText)
  return [...departments, ...others].map((department) => sumOf(department, byDepartment.get(department) ?? []))
}

const sumOf = (department: string, products: readonly Counted[]): DepartmentSum => {
  const having = (facet: 'completeness' | 'review', value: string): Counted[] =>
    products.filter(({ values }) => values[facet].includes(value))
  const days = Map.groupBy(
    products.filter(({ values }) => !values.review.includes('overdue')),
    ({ local }) => local.reviewOn,
  )
  return {
    department,
    products: products.length,
    complete: having('completeness', 'complete').length,
    overdue: having('review', 'overdue').length,
    soon: having('review', 'soon').length,
    next: [...days]
      .sort(([a], [b]) => compareText(a, b))
      .slice(0, nextDays)
      .map(([day, due]) => ({ day, products: due.length })),
  }
}
