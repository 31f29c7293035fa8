import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginning } from '../guide/advance.ts'
import { movingHouse, movingHouseVersion } from '../guide/movingHouse.ts'
import { begun } from '../guide/play.ts'
import { shownOf } from '../guide/shown.ts'
import { type Kiosk, type KioskEvent, canGoBack, firstStep, isGiving, kioskAfter } from './steps.ts'

const after = (...events: KioskEvent[]): Kiosk => events.reduce(kioskAfter, firstStep)
const chosen: KioskEvent = { do: 'chooseTheme', theme: 'travel' }
const press: KioskEvent = { do: 'press', product: 'passport', paper: true }
const pressWithoutPaper: KioskEvent = { ...press, paper: false }
const play = begun(movingHouse, 'nl')
const shown = shownOf(movingHouseVersion, beginning(movingHouse), 'nl')
const visit = 'visit:gm-2026-11-23-A117'

describe('the steps of a kiosk', () => {
  it('lead from a theme by one press to a number', () => {
    expect(after(chosen, press).step).toEqual({ at: 'giving', want: { product: 'passport' } })
    expect(after(chosen, press, { do: 'given', visit, how: 'paper' }).step).toEqual({
      at: 'given',
      visit,
      how: 'paper',
    })
  })

  it('a second and a third press change nothing, nor does anything else while the number is being given', () => {
    const once = after(chosen, press)
    for (const more of [
      press,
      pressWithoutPaper,
      chosen,
      { do: 'back' },
      { do: 'beginAgain' },
    ] satisfies KioskEvent[]) {
      expect(kioskAfter(once, more)).toBe(once)
    }
    const given = kioskAfter(once, { do: 'given', visit, how: 'paper' })
    expect(kioskAfter(given, press)).toBe(given)
  })

  it('say that there is no paper before a number is given, and give it on the screen to whoever takes it', () => {
    const told = after(chosen, pressWithoutPaper)
    expect(told.step).toEqual({ at: 'paperless', want: { product: 'passport' } })
    expect(kioskAfter(told, { do: 'back' }).step).toEqual({ at: 'products', theme: 'travel' })
    expect(kioskAfter(told, { do: 'takeOnScreen' }).step).toEqual({ at: 'giving', want: { product: 'passport' } })
  })

  it('go from a card to the appointment of its holder, or say that there is none; back leads to where they were', () => {
    const found = after(chosen, { do: 'readCard', appointment: 'appointment:gm-2026-11-26-k7m2x9pd' })
    expect(found.step).toEqual({ at: 'found', code: 'appointment:gm-2026-11-26-k7m2x9pd' })
    const none = kioskAfter(found, { do: 'readCard', appointment: undefined })
    expect(none.step).toEqual({ at: 'noAppointment' })
    expect(kioskAfter(none, { do: 'back' }).step).toEqual({ at: 'products', theme: 'travel' })
    const given = after(chosen, press, { do: 'given', visit, how: 'paper' })
    expect(kioskAfter(given, { do: 'readCard', appointment: undefined })).toBe(given)
  })

  it('offer a number that did not come on paper on the screen, once', () => {
    const failed = after(chosen, press, { do: 'noPaper', visit, sure: true })
    const taking = kioskAfter(failed, { do: 'takeOnScreen' })
    expect(isGiving(taking)).toBe(true)
    expect(kioskAfter(taking, { do: 'takeOnScreen' })).toBe(taking)
    expect(kioskAfter(taking, { do: 'given', visit, how: 'screen' }).step).toEqual({
      at: 'given',
      visit,
      how: 'screen',
    })
    expect(kioskAfter(taking, { do: 'noPaper', visit, sure: true })).toEqual(failed)
  })

  it('go back one by one, and never into a number that was given', () => {
    const searching = after(chosen, { do: 'search' }, { do: 'write', text: 'pas' })
    expect(kioskAfter(searching, { do: 'back' }).step).toEqual({ at: 'products', theme: 'travel' })
    expect(canGoBack(after(chosen, press, { do: 'given', visit, how: 'paper' }))).toBe(false)
  })

  it('show where a scanned number stands, but never over a number that was just given', () => {
    const read: KioskEvent = { do: 'readCode', code: visit }
    expect(after(chosen, read).step).toEqual({ at: 'found', code: visit })
    expect(after(chosen, read, read, { do: 'back' }).step).toEqual({ at: 'products', theme: 'travel' })
    expect(after(chosen, press, { do: 'given', visit, how: 'paper' }, read).step.at).toBe('given')
  })

  it('ask a few questions first where somebody wants them, and give a number from any of them', () => {
    const asked = after(chosen, { do: 'askFirst', product: 'passport' })
    expect(kioskAfter(asked, { do: 'play', play })).toEqual(asked)
    const playing = kioskAfter(asked, { do: 'begin', guide: 'lost', play })
    expect(playing.step).toEqual({ at: 'guide', product: 'passport', guide: 'lost', play })
    const further = { ...play, ticked: ['card'] }
    expect(kioskAfter(playing, { do: 'play', play: further }).step).toMatchObject({ play: further })
    expect(kioskAfter(playing, { do: 'back' })).toEqual(asked)
    expect(kioskAfter(asked, press).step).toEqual({ at: 'giving', want: { product: 'passport' } })
    const guided = { products: ['passport'], shown }
    expect(kioskAfter(playing, { ...pressWithoutPaper, guided }).step).toEqual({
      at: 'paperless',
      want: { product: 'passport', guided },
    })
  })

  it('lead from an appointment that was found to a number, and only from there', () => {
    const arrive = { do: 'arrive', appointment: 'appointment:gm-2026-11-23-k7m2x9pd', paper: true } as const
    const found = kioskAfter(firstStep, { do: 'readCode', code: 'K7M2-X9PD' })
    const want = { appointment: arrive.appointment }
    expect(kioskAfter(found, arrive).step).toEqual({ at: 'giving', want })
    expect(kioskAfter(found, { ...arrive, paper: false }).step).toEqual({ at: 'paperless', want })
    expect(kioskAfter(firstStep, arrive)).toBe(firstStep)
  })

  const event: fc.Arbitrary<KioskEvent> = fc.oneof(
    fc.constant(chosen),
    fc.constantFrom<KioskEvent>({ do: 'search' }, { do: 'typeCode' }, { do: 'back' }, { do: 'beginAgain' }),
    fc.constantFrom<KioskEvent>(press, pressWithoutPaper, { do: 'takeOnScreen' }, { do: 'write', text: 'a' }),
    fc.constantFrom<KioskEvent>({ do: 'askFirst', product: 'passport' }, { do: 'begin', guide: 'lost', play }),
    fc.constant<KioskEvent>({ do: 'play', play }),
    fc.constantFrom<KioskEvent>({ do: 'readCode', code: visit }, { do: 'failed' }),
    fc.record({
      do: fc.constant('given' as const),
      visit: fc.constant(visit),
      how: fc.constantFrom('paper', 'screen'),
    }),
    fc.record({ do: fc.constant('noPaper' as const), visit: fc.constant(visit), sure: fc.boolean() }),
  )

  it('whatever happens, a number is only ever given after a press, and one outcome ends it', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let kiosk = firstStep
        for (const next of events) {
          const was = kiosk
          kiosk = kioskAfter(kiosk, next)
          if (kiosk.step.at === 'given' && was.step.at !== 'given') expect(isGiving(was)).toBe(true)
          if (isGiving(was) && kiosk !== was) expect(['given', 'noPaper', 'failed']).toContain(next.do)
          expect(kiosk.before.length).toBeLessThanOrEqual(8)
        }
      }),
    )
  })
})
