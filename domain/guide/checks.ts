import { type Language, languages } from '../language/language.ts'
import type { CatalogueText } from '../product/text.ts'
import { type GuideContent, type Step, inOutline, targetsOf } from './guide.ts'
import { loopsIn, reachedIn } from './paths.ts'

/** What is wrong with a guide, as facts; screens have the words. */
export type GuideFault =
  | { code: 'noStart' }
  /** Where a step leads is not there. */
  | { code: 'missingTarget'; step: string; target: string }
  /** A step that leads nowhere although it is no outcome. */
  | { code: 'noEnd'; step: string }
  /** A step leads to one by which it was reached. */
  | { code: 'loop'; step: string; target: string }
  | { code: 'notReached'; step: string }
  | { code: 'tooFewAnswers'; step: string }
  | { code: 'noItems'; step: string }
  | { code: 'noActions'; step: string }
  /** Two answers or items of a step have one id. */
  | { code: 'sameId'; step: string; id: string }
  /** Some text of the step is not there in these languages; without `step` the title. */
  | { code: 'notTranslated'; step?: string; languages: readonly Language[] }
  /** Without `step` it is one of those to which the guide leads. */
  | { code: 'unknownProduct'; step?: string; product: string }

/** What keeps a guide from being published, and what is only told. */
export type GuideChecks = { faults: readonly GuideFault[]; warnings: readonly GuideFault[] }

/** Whether what is wrong lies at the guide as a whole or at one of its steps. */
export const stepOf = (fault: GuideFault): string | undefined => ('step' in fault ? fault.step : undefined)

/**
 * Looks through a whole guide, given the keys of the products that are published. Of a guide without faults every path ends in an
 * outcome. Takes time in proportion to its steps and answers, and uses no stack for them.
 */
export const checksOf = (guide: GuideContent, published: ReadonlySet<string>): GuideChecks => {
  const steps = inOutline(guide.steps)
  const untranslated = [
    ...notTranslated(undefined, [guide.title]),
    ...steps.flatMap(([id, step]) => notTranslated(id, textsOf(step))),
  ]
  const faults = [
    ...pathFaults(guide, steps),
    ...steps.flatMap(([id, step]) => stepFaults(id, step)),
    ...unknown(undefined, guide.products, published),
    ...steps.flatMap(([id, step]) => unknown(id, productsOf(step), published)),
  ]
  // Citizens alone at a kiosk have nobody who translates; at a desk staff do.
  return guide.atKiosk ? { faults: [...faults, ...untranslated], warnings: [] } : { faults, warnings: untranslated }
}

const pathFaults = (guide: GuideContent, steps: readonly [string, Step][]): GuideFault[] => {
  const missing = steps.flatMap(([id, step]) =>
    targetsOf(step)
      .filter((target) => !Object.hasOwn(guide.steps, target))
      .map((target): GuideFault => ({ code: 'missingTarget', step: id, target })),
  )
  const loops = loopsIn(guide).map((loop): GuideFault => ({ code: 'loop', ...loop }))
  if (!Object.hasOwn(guide.steps, guide.start)) return [{ code: 'noStart' }, ...missing, ...loops]
  const reached = reachedIn(guide)
  const others = steps.filter(([id]) => !reached.has(id))
  return [...missing, ...loops, ...others.map(([step]): GuideFault => ({ code: 'notReached', step }))]
}

const stepFaults = (id: string, step: Step): GuideFault[] => {
  switch (step.kind) {
    case 'question':
      return [
        ...(step.answers.length < 2 ? [{ code: 'tooFewAnswers' as const, step: id }] : []),
        ...sameIds(id, step.answers),
      ]
    case 'checklist':
      return [
        ...(step.items.length === 0 ? [{ code: 'noItems' as const, step: id }] : []),
        ...(step.to === undefined ? [{ code: 'noEnd' as const, step: id }] : []),
        ...sameIds(id, step.items),
      ]
    case 'information':
      return step.to === undefined ? [{ code: 'noEnd', step: id }] : []
    case 'outcome':
      return step.actions.length === 0 ? [{ code: 'noActions', step: id }] : []
  }
}

const sameIds = (step: string, parts: readonly { id: string }[]): GuideFault[] => {
  const ids = parts.map(({ id }) => id)
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map((id) => ({ code: 'sameId', step, id }))
}

/** What a citizen reads or is told at a step; hints are for staff alone. */
const textsOf = (step: Step): CatalogueText[] => {
  switch (step.kind) {
    case 'question':
      return [step.text, ...step.answers.map(({ text }) => text)]
    case 'checklist':
      return [step.text, ...step.items.map(({ text }) => text)]
    case 'information':
      return [step.text]
    case 'outcome':
      return [step.text, ...step.actions.flatMap((action) => (action.does === 'refer' ? [action.to] : []))]
  }
}

const notTranslated = (step: string | undefined, texts: readonly CatalogueText[]): GuideFault[] => {
  const missing = languages.filter((language) => texts.some((text) => (text[language] ?? '').trim() === ''))
  return missing.length === 0
    ? []
    : [{ code: 'notTranslated', languages: missing, ...(step === undefined ? {} : { step }) }]
}

/** The products that a step names, each once. */
export const productsOf = (step: Step): string[] => {
  if (step.kind === 'information') return [...new Set(step.products)]
  if (step.kind !== 'outcome') return []
  return [...new Set(step.actions.flatMap((action) => ('products' in action ? action.products : [])))]
}

const unknown = (step: string | undefined, products: readonly string[], published: ReadonlySet<string>): GuideFault[] =>
  products
    .filter((product) => !published.has(product))
    .map((product) => ({ code: 'unknownProduct', product, ...(step === undefined ? {} : { step }) }))
