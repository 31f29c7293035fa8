import { describe, expect, it } from 'vitest'
import { identityProducts } from '#build/demo/products/identity.ts'
import { site } from '#build/demo/site.ts'
import { KioskPlan, usualKiosk } from '#domain/site/kiosk.ts'
import { doubtsOfTheme, draftOfKiosk, kioskOfDraft, newTheme, previewOfKiosk } from './kioskDraft.ts'

const products = Object.entries(identityProducts).map(([key, content]) => ({ key, ...content }))
const [first, second] = products.map(({ key }) => key)
const plan: KioskPlan = {
  ...usualKiosk,
  themes: [
    {
      id: 'cards',
      name: { nl: 'Kaarten', fr: 'Cartes' },
      pictogram: 'identity',
      products: [first ?? '', second ?? ''],
    },
  ],
  message: { nl: 'Pakjes aan loket 2' },
}
const draft = draftOfKiosk(plan)
const [theme = newTheme([])] = draft.themes

describe('what kiosks offer, as it is typed', () => {
  it('is what it was when nothing is changed, with what only a later version knows', () => {
    expect(kioskOfDraft(draft)).toEqual(plan)
    expect(kioskOfDraft(draftOfKiosk(usualKiosk))).toEqual(usualKiosk)
    const later = { ...plan, later: { sound: true }, themes: plan.themes.map((one) => ({ ...one, colour: 'red' })) }
    expect(kioskOfDraft(draftOfKiosk(later))).toEqual(later)
  })

  it('is not saved while a theme has no Dutch name, a message no Dutch words, or the seconds are none', () => {
    const wrong = [
      { ...draft, themes: [...draft.themes, newTheme(draft.themes)] },
      { ...draft, themes: [{ ...theme, name: { nl: '', fr: 'Cartes', en: '', de: '' } }] },
      { ...draft, message: { nl: ' ', fr: 'Colis', en: '', de: '' } },
      { ...draft, idleSeconds: '' },
      { ...draft, idleSeconds: 14 },
    ]
    for (const one of wrong) {
      expect(kioskOfDraft(one)).toBeUndefined()
      expect(KioskPlan.safeParse(previewOfKiosk(one, 'Naamloos')).success).toBe(true)
    }
  })

  it('keeps a picture, and nothing in its place once it is taken away', () => {
    const picture = { type: 'webp', data: 'UklGRg==' } as const
    const pictured = kioskOfDraft({ ...draft, themes: [{ ...theme, picture }] })
    expect(pictured?.themes[0]?.picture).toEqual(picture)
    expect(kioskOfDraft({ ...draft, themes: [{ ...theme, picture: undefined }] })?.themes[0]).not.toHaveProperty(
      'picture',
    )
  })

  it('has no message where only spaces are typed', () => {
    expect(kioskOfDraft({ ...draft, message: { nl: ' ', fr: '', en: '', de: '' } })).not.toHaveProperty('message')
  })
})

describe('what is said of a theme', () => {
  const known = { site, products, languages: usualKiosk.languages }

  it('is only which languages it lacks where nothing is wrong', () => {
    expect(doubtsOfTheme(theme, known)).toEqual({
      name: undefined,
      untranslated: ['en', 'de'],
      empty: false,
      products: {},
    })
  })

  it('names the products that are withdrawn, unknown or without a queue, and that nothing stands behind it', () => {
    const others = products.filter(({ key }) => key !== first)
    expect(doubtsOfTheme(theme, { ...known, products: others })).toMatchObject({
      empty: false,
      products: { [first ?? '']: 'unknown' },
    })
    expect(doubtsOfTheme(theme, { ...known, site: { queues: [] } })).toMatchObject({
      empty: true,
      products: { [first ?? '']: 'noTicket', [second ?? '']: 'noTicket' },
    })
    expect(doubtsOfTheme({ ...theme, products: [] }, known).empty).toBe(true)
  })

  it('tells that it has no name, or none in Dutch', () => {
    expect(doubtsOfTheme(newTheme([]), known).name).toBe('noName')
    expect(doubtsOfTheme({ ...theme, name: { ...theme.name, nl: '' } }, known).name).toBe('lacksDutch')
  })
})
