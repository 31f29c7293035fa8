import type { Play } from '../guide/play.ts'
import type { GuideShown } from '../guide/shown.ts'

/** To what a guide led: these products, and what was shown and answered on the way. */
export type Guided = { products: readonly string[]; shown: GuideShown }

/** What a number is asked for: a product, or an appointment that somebody has, by its id. */
export type Wanted = { product: string; guided?: Guided } | { appointment: string }

/** What the person at the kiosk sees. A number that was given stays until they are done. */
export type KioskStep =
  | { at: 'themes' }
  | { at: 'products'; theme: string }
  | { at: 'search'; words: string }
  | { at: 'code'; text: string }
  /** A code was read: where that number stands, or why there is none. */
  | { at: 'found'; code: string }
  /** A card was read, and nobody of that name has an appointment that is still to come today. */
  | { at: 'noAppointment' }
  /** A few questions come first for whoever wants them. */
  | { at: 'askFirst'; product: string }
  | { at: 'guide'; product: string; guide: string; play: Play }
  /** No paper comes out, which is said before a number is given. */
  | { at: 'paperless'; want: Wanted }
  | { at: 'giving'; want: Wanted }
  | { at: 'given'; visit: string; how: 'paper' | 'screen' }
  /** A number was given, and no paper came. The welcome desk has it. */
  | { at: 'noPaper'; visit: string; sure: boolean; busy: boolean }
  /** Nothing was kept: no number was given. */
  | { at: 'failed' }

export type KioskEvent =
  | { do: 'chooseTheme'; theme: string }
  | { do: 'search' }
  | { do: 'typeCode' }
  | { do: 'write'; text: string }
  | { do: 'readCode'; code: string }
  /** A card was read whose holder has an appointment with this id, or none. */
  | { do: 'readCard'; appointment: string | undefined }
  /** A product was pressed; `paper` says whether a ticket can be printed as far as is known. */
  | { do: 'press'; product: string; paper: boolean; guided?: Guided }
  /** Whoever has an appointment says that they are here. */
  | { do: 'arrive'; appointment: string; paper: boolean }
  /** The same for one that has guides. */
  | { do: 'askFirst'; product: string }
  /** One of them was chosen. */
  | { do: 'begin'; guide: string; play: Play }
  | { do: 'play'; play: Play }
  | { do: 'takeOnScreen' }
  | { do: 'given'; visit: string; how: 'paper' | 'screen' }
  | { do: 'noPaper'; visit: string; sure: boolean }
  | { do: 'failed' }
  | { do: 'back' }
  | { do: 'beginAgain' }

/** The present step, and those before it that `back` leads to. */
export type Kiosk = { step: KioskStep; before: readonly KioskStep[] }

export const firstStep: Kiosk = { step: { at: 'themes' }, before: [] }

/** While a number is being given nothing else happens, so that a second press gives no second ticket. */
export const isGiving = ({ step }: Kiosk): boolean => step.at === 'giving' || (step.at === 'noPaper' && step.busy)

/** Only what has not given a number yet can be gone back from. */
export const canGoBack = ({ step, before }: Kiosk): boolean =>
  before.length > 0 && !['giving', 'given', 'noPaper'].includes(step.at)

/** The kiosk after an event; one that makes no sense in the present step changes nothing. */
export const kioskAfter = (kiosk: Kiosk, event: KioskEvent): Kiosk => {
  const { step } = kiosk
  switch (event.do) {
    case 'given':
      return isGiving(kiosk) ? { step: { at: 'given', visit: event.visit, how: event.how }, before: [] } : kiosk
    case 'noPaper': {
      const { visit, sure } = event
      return isGiving(kiosk) ? { step: { at: 'noPaper', visit, sure, busy: false }, before: [] } : kiosk
    }
    case 'failed':
      return isGiving(kiosk) ? { step: { at: 'failed' }, before: [] } : kiosk
    default:
      break
  }
  if (isGiving(kiosk)) return kiosk
  switch (event.do) {
    case 'chooseTheme':
      return step.at === 'themes' ? onTo(kiosk, { at: 'products', theme: event.theme }) : kiosk
    case 'search':
      return step.at === 'themes' || step.at === 'products' ? onTo(kiosk, { at: 'search', words: '' }) : kiosk
    case 'typeCode':
      return step.at === 'themes' ? onTo(kiosk, { at: 'code', text: '' }) : kiosk
    case 'write':
      if (step.at === 'search') return { ...kiosk, step: { at: 'search', words: event.text } }
      return step.at === 'code' ? { ...kiosk, step: { at: 'code', text: event.text } } : kiosk
    case 'readCode':
      return read(kiosk, { at: 'found', code: event.code })
    case 'readCard':
      return read(
        kiosk,
        event.appointment === undefined ? { at: 'noAppointment' } : { at: 'found', code: event.appointment },
      )
    case 'press':
      if (!pressable.has(step.at)) return kiosk
      return onTo(kiosk, {
        at: event.paper ? 'giving' : 'paperless',
        want: { product: event.product, ...(event.guided === undefined ? {} : { guided: event.guided }) },
      })
    case 'arrive': {
      const want = { appointment: event.appointment }
      return step.at === 'found' ? onTo(kiosk, { at: event.paper ? 'giving' : 'paperless', want }) : kiosk
    }
    case 'askFirst': {
      const { product } = event
      return step.at === 'products' || step.at === 'search' ? onTo(kiosk, { at: 'askFirst', product }) : kiosk
    }
    case 'begin': {
      const { guide, play } = event
      return step.at === 'askFirst' ? onTo(kiosk, { ...step, at: 'guide', guide, play }) : kiosk
    }
    case 'play':
      return step.at === 'guide' ? { ...kiosk, step: { ...step, play: event.play } } : kiosk
    case 'takeOnScreen':
      if (step.at === 'paperless') return onTo(kiosk, { at: 'giving', want: step.want })
      return step.at === 'noPaper' ? { ...kiosk, step: { ...step, busy: true } } : kiosk
    case 'back': {
      const last = kiosk.before.at(-1)
      return last === undefined || !canGoBack(kiosk) ? kiosk : { step: last, before: kiosk.before.slice(0, -1) }
    }
    case 'beginAgain':
      return firstStep
  }
}

/** Where a number can be asked for. */
const pressable: ReadonlySet<KioskStep['at']> = new Set(['products', 'search', 'askFirst', 'guide'])

/** A ticket or a card that is held out never takes away a number that somebody is reading. */
const read = (kiosk: Kiosk, next: KioskStep): Kiosk => {
  const { step, before } = kiosk
  if (step.at === 'given' || step.at === 'noPaper') return kiosk
  return { step: next, before: wasRead.has(step.at) ? before : [...before, step] }
}
const wasRead: ReadonlySet<KioskStep['at']> = new Set(['found', 'noAppointment'])

const onTo = ({ step, before }: Kiosk, next: KioskStep): Kiosk => ({ step: next, before: [...before, step] })
