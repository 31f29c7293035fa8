import { mostSteps } from '../guide.ts'
import type { GuideAction, GuideAnswer, GuideContent, Step } from '../guide.ts'
import { changeStep, stepOf } from './changed.ts'

type Item = Extract<Step, { kind: 'checklist' }>['items'][number]

/** What a step has, by its kind. */
export type Rows =
  | { answers: readonly GuideAnswer[] }
  | { items: readonly Item[] }
  | { actions: readonly GuideAction[] }
  | { products: readonly string[] }

/** The answers, items, actions or products of a step, where its kind has them. */
export const setRows = (content: GuideContent, id: string, rows: Rows): GuideContent =>
  changeStep(content, id, (step) => {
    if ('answers' in rows) return step.kind === 'question' ? { ...step, answers: [...rows.answers] } : step
    if ('items' in rows) return step.kind === 'checklist' ? { ...step, items: [...rows.items] } : step
    if ('actions' in rows) return step.kind === 'outcome' ? { ...step, actions: [...rows.actions] } : step
    return step.kind === 'information' ? { ...step, products: [...rows.products] } : step
  })

/** Where a step without answers leads, or where it leads when something of its list is not there; undefined: nowhere. */
export const leadOn = (
  content: GuideContent,
  { step: id, way, to }: { step: string; way: 'to' | 'missing'; to: string | undefined },
): GuideContent =>
  changeStep(content, id, (step) => {
    if (step.kind === 'checklist' && way === 'missing') {
      const { missing: _before, ...rest } = step
      return to === undefined ? rest : { ...rest, missing: to }
    }
    if (way !== 'to' || (step.kind !== 'checklist' && step.kind !== 'information')) return step
    const { to: _before, ...rest } = step
    return to === undefined ? rest : { ...rest, to }
  })

/** A guide that says nothing yet has one step to begin with. */
export const blankGuide = (
  parts: Pick<GuideContent, 'title' | 'department' | 'products'> & {
    step: { id: string; text: GuideContent['title'] }
  },
): GuideContent => {
  const { step, ...fields } = parts
  return {
    form: 1,
    ...fields,
    atKiosk: false,
    start: step.id,
    steps: { [step.id]: { kind: 'question', place: 1, text: step.text, answers: [] } },
  }
}

export const hasRoom = (content: GuideContent): boolean => Object.keys(content.steps).length < mostSteps

/** Whether a target is a step that is there. */
export const leadsSomewhere = (content: Pick<GuideContent, 'steps'>, to: string | undefined): boolean =>
  to !== undefined && stepOf(content, to) !== undefined
