import { type GuideAction, type GuideContent, presentForm, type Step } from '#domain/guide/guide.ts'
import type { Language } from '#domain/language/language.ts'

/** A text of the demo's procedures: whole in every language. */
export type Words = Record<Language, string>

type StepOf<Kind extends Step['kind']> = Omit<Extract<Step, { kind: Kind }>, 'place'>
type Unplaced = { [Kind in Step['kind']]: StepOf<Kind> }[Step['kind']]
type Said = { text: Words; hint?: Words }
type Answer = { text: Words; to: string; isOther?: true }

/** A procedure as it is written in this folder: its first step is where it begins, and the order of its steps is the outline. */
export type Outline = Omit<GuideContent, 'form' | 'start' | 'steps'> & { steps: Record<string, Unplaced> }

export const guideOf = ({ steps, ...about }: Outline): GuideContent => {
  const written = Object.entries(steps)
  return {
    form: presentForm,
    ...about,
    start: written[0]?.[0] ?? '',
    steps: Object.fromEntries(written.map(([id, step], index) => [id, { ...step, place: index + 1 }])),
  }
}

export const ask = ({ answers, ...said }: Said & { answers: Answer[] }): StepOf<'question'> => ({
  kind: 'question',
  ...said,
  answers: answers.map((answer, index) => ({ id: `a${String(index + 1)}`, ...answer })),
})

export const check = ({
  items,
  ...rest
}: Said & { items: Words[]; to: string; missing?: string }): StepOf<'checklist'> => ({
  kind: 'checklist',
  ...rest,
  items: items.map((text, index) => ({ id: `i${String(index + 1)}`, text })),
})

export const tell = ({
  products = [],
  ...rest
}: Said & { products?: string[]; to: string }): StepOf<'information'> => ({
  kind: 'information',
  ...rest,
  products,
})

export const end = (rest: Said & { actions: GuideAction[] }): StepOf<'outcome'> => ({ kind: 'outcome', ...rest })

export const answer = (text: Words, to: string): Answer => ({ text, to })
export const yes = (to: string): Answer => answer({ nl: 'Ja', fr: 'Oui', en: 'Yes', de: 'Ja' }, to)
export const no = (to: string): Answer => answer({ nl: 'Nee', fr: 'Non', en: 'No', de: 'Nein' }, to)
/** The answer of whoever does not know, or finds nothing that fits. */
export const notKnown = (to: string): Answer => ({
  text: {
    nl: 'Iets anders of niet zeker',
    fr: 'Autre chose ou pas certain',
    en: 'Something else or not sure',
    de: 'Etwas anderes oder nicht sicher',
  },
  to,
  isOther: true,
})

export const ticket = (...products: string[]): GuideAction => ({ does: 'ticket', products })
export const appointment = (...products: string[]): GuideAction => ({ does: 'appointment', products })
export const print = (...products: string[]): GuideAction => ({ does: 'print', products })
export const sale = (...products: string[]): GuideAction => ({ does: 'sale', products })
export const contact = (department: string): GuideAction => ({ does: 'contact', department })
export const newCase = (department: string): GuideAction => ({ does: 'case', department })
export const refer = (to: Words): GuideAction => ({ does: 'refer', to })
