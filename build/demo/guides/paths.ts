import { productsOf } from '#domain/guide/checks.ts'
import { type GuideContent, targetsOf } from '#domain/guide/guide.ts'

/** How many different ways lead through a guide without loops, and how many steps the longest of them has, its outcome too. */
export const pathsThrough = ({ start, steps }: GuideContent): { paths: number; longest: number } => {
  const known = new Map<string, { paths: number; longest: number }>()
  const from = (id: string): { paths: number; longest: number } => {
    const before = known.get(id)
    if (before !== undefined) return before
    const step = steps[id]
    const next = step === undefined ? [] : targetsOf(step).map(from)
    const found = {
      paths: next.reduce((sum, { paths }) => sum + paths, next.length === 0 ? 1 : 0),
      longest: 1 + Math.max(0, ...next.map(({ longest }) => longest)),
    }
    known.set(id, found)
    return found
  }
  return from(start)
}

/** A guide as a line of docs/guides-demo.md. */
export const guideRow = (key: string, guide: GuideContent): string => {
  const { paths, longest } = pathsThrough(guide)
  const steps = Object.values(guide.steps)
  const products = [...new Set([...guide.products, ...steps.flatMap(productsOf)])]
  const cells = [
    `\`${key}\``,
    guide.title.nl,
    guide.atKiosk ? 'yes' : 'no',
    ...[steps.length, paths, longest].map(String),
    products.map((product) => `\`${product}\``).join(' '),
  ]
  return `| ${cells.join(' | ')} |`
}
