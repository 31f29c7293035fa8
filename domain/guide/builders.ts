import type { Guide, GuideContent, GuideVersion, Step } from './guide.ts'

/** A guide in two steps that the checks find nothing wrong with, of which a test says no more than it needs. */
export const guideContent = (part: Partial<GuideContent> = {}): GuideContent => ({
  form: 1,
  title: inAll('Paspoort verloren'),
  department: 'identity',
  products: ['passport'],
  atKiosk: false,
  start: 'abroad',
  steps: {
    abroad: question('Ben je in het buitenland?', { yes: 'embassy', no: 'ticket' }),
    embassy: { ...outcome('Ga naar de ambassade.'), place: 2 },
    ticket: { ...outcome('Neem een ticket.'), place: 3 },
  },
  ...part,
})

export const guide = (part: Partial<Guide> = {}): Guide => ({
  ...guideContent(),
  stage: 'draft',
  isWithdrawn: false,
  ...part,
})

export const guideVersion = (part: Partial<GuideVersion> & Pick<GuideVersion, 'at'>): GuideVersion => ({
  guide: 'passport-lost',
  by: 'staff:an',
  content: guideContent(),
  ...part,
})

/** One text in all languages. */
export const inAll = (text: string) => ({ nl: text, fr: text, en: text, de: text })

/** A question with an answer for each target, by the answer's id. */
export const question = (text: string, targets: Readonly<Record<string, string>>): Step => ({
  kind: 'question',
  place: 1,
  text: inAll(text),
  answers: Object.entries(targets).map(([id, to]) => ({ id, text: inAll(id), to })),
})

export const outcome = (text: string): Step => ({
  kind: 'outcome',
  place: 1,
  text: inAll(text),
  actions: [{ does: 'ticket', products: ['passport'] }],
})
