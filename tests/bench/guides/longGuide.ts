import { type GuideDocument, addedGuide } from '#domain/guide/document.ts'
import { type GuideContent, type GuideVersion, type Step, versionIdOf } from '#domain/guide/guide.ts'
import { newClock, stampOf, tick } from '#domain/time/stamp.ts'

export const longSteps = 300
export const longTitle = 'Zeer lange procedure'
export const otherTitle = 'Andere procedure'
/** No guide of the demo leads to this product. */
export const longProduct = { key: 'rijbewijs-internationaal', asked: 'internationaal rijbewijs' }

type VersionDocument = { id: string; type: 'guideVersion'; data: GuideVersion; stamps: object; history: [] }

/** A guide of 300 steps that is played, and a draft of as many to look at in between. */
export const longGuides = (): (GuideDocument | VersionDocument)[] => {
  const at = stampOf(tick(newClock('bench'), Date.now()))
  const by = 'staff:an'
  const long = longGuide(longTitle, [longProduct.key])
  const data: GuideVersion = { guide: 'long', at, by, content: long }
  return [
    addedGuide('long', long, { at, by }),
    { id: versionIdOf(data), type: 'guideVersion', data, stamps: {}, history: [] },
    addedGuide('other', longGuide(otherTitle, []), { at, by }),
  ]
}

/** Every third step asks, with an answer on and one to the end. */
const longGuide = (title: string, products: string[]): GuideContent => {
  const id = (at: number): string => `s${String(at)}`
  const stepAt = (at: number): Step => {
    const common = { place: at, text: { nl: `Stap ${String(at)}: wat er te doen is`, fr: `Étape ${String(at)}` } }
    if (at === longSteps - 1)
      return { kind: 'outcome', ...common, actions: [{ does: 'contact', department: 'identity' }] }
    if (at % 3 !== 0) return { kind: 'information', ...common, products: [], to: id(at + 1) }
    const answers = [
      { id: 'on', text: { nl: 'Verder' }, to: id(at + 1) },
      { id: 'end', text: { nl: 'Klaar' }, to: id(longSteps - 1) },
    ]
    return { kind: 'question', ...common, answers }
  }
  return {
    form: 1,
    title: { nl: title },
    department: 'identity',
    products,
    atKiosk: false,
    start: id(0),
    steps: Object.fromEntries(Array.from({ length: longSteps }, (_none, at) => [id(at), stepAt(at)])),
  }
}
