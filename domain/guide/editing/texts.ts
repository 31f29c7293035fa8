import type { CatalogueText, TextKey } from '../../product/text.ts'
import type { GuideContent, Step } from '../guide.ts'
import { changeStep, withFields } from './changed.ts'

/** Which text of a step. */
export type TextOf =
  | { of: 'text' }
  | { of: 'hint' }
  | { of: 'answer' | 'item'; id: string }
  /** Of the action at that place. */
  | { of: 'refer'; at: number }

/** One text in one language. Blank takes a language away; the Dutch of a text that must be there stays as it was. */
export const setText = (
  content: GuideContent,
  { step: id, text: which, language, value }: { step: string; text: TextOf; language: TextKey; value: string },
): GuideContent => changeStep(content, id, (step) => withText(step, which, (text) => spoken(text, language, value)))

export const setTitle = (
  content: GuideContent,
  { language, value }: { language: TextKey; value: string },
): GuideContent => {
  const title = spoken(content.title, language, value)
  return title === undefined ? content : withFields(content, { title })
}

/** The text with those words in that language; undefined where no Dutch is left. */
const spoken = (text: CatalogueText | undefined, language: TextKey, value: string): CatalogueText | undefined => {
  const isBlank = value.trim() === ''
  if (language === 'nl') return isBlank ? undefined : { ...text, nl: value }
  const others = Object.entries(text ?? {}).filter(([key]) => key !== language && key !== 'nl')
  const nl = text?.nl
  if (nl === undefined) return undefined
  return { nl, ...Object.fromEntries(others), ...(isBlank ? {} : { [language]: value }) }
}

type Change = (text: CatalogueText | undefined) => CatalogueText | undefined

const withText = (step: Step, which: TextOf, change: Change): Step => {
  switch (which.of) {
    case 'text':
      return { ...step, text: change(step.text) ?? step.text }
    case 'hint': {
      const { hint: _before, ...rest } = step
      const hint = change(step.hint)
      return hint === undefined ? rest : { ...rest, hint }
    }
    case 'answer':
      return step.kind === 'question' ? { ...step, answers: changed(step.answers, which.id, change) } : step
    case 'item':
      return step.kind === 'checklist' ? { ...step, items: changed(step.items, which.id, change) } : step
    case 'refer':
      return step.kind === 'outcome'
        ? {
            ...step,
            actions: step.actions.map((action, at) =>
              at === which.at && action.does === 'refer' ? { ...action, to: change(action.to) ?? action.to } : action,
            ),
          }
        : step
  }
}

const changed = <P extends { id: string; text: CatalogueText }>(parts: P[], id: string, change: Change): P[] =>
  parts.map((part) => (part.id === id ? { ...part, text: change(part.text) ?? part.text } : part))
