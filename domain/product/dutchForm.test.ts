import { describe, expect, it } from 'vitest'
import { productContent } from './builders.ts'
import { inDutchForm } from './dutchForm.ts'
import { IpdcFields } from './product.ts'

const both = {
  nl: 'Breng uw kaart mee',
  'nl-be-x-informal': 'Breng je kaart mee',
  'nl-be-x-formal': 'Breng uw kaart mee',
}
const { ipdc } = productContent({
  ipdc: {
    naam: { ...both, fr: 'Apportez votre carte' },
    beschrijving: { nl: 'Voor iedereen.' },
    voorwaarden: [{ naam: { nl: 'Oud genoeg' }, bewijs: { naam: both, beschrijving: { nl: 'Eén vorm' } } }],
    contactgegevens: [{ adres: [{ straatnaam: { nl: 'Markt', 'nl-be-x-informal': 'De Markt' } }] }],
  },
})

describe('a product as a municipality speaks to its citizens', () => {
  it('has its Dutch in the form that was chosen, at any depth, and the rest as it is', () => {
    const spoken = inDutchForm(ipdc, 'nl-be-x-informal')
    expect(spoken.naam).toEqual({ ...both, nl: 'Breng je kaart mee', fr: 'Apportez votre carte' })
    expect(spoken.voorwaarden[0]?.bewijs).toMatchObject({
      naam: { nl: 'Breng je kaart mee' },
      beschrijving: { nl: 'Eén vorm' },
    })
    expect(spoken.contactgegevens?.[0]?.adres?.[0]?.straatnaam?.nl).toBe('De Markt')
    expect(spoken.beschrijving).toEqual({ nl: 'Voor iedereen.' })
    expect(IpdcFields.parse(spoken)).toEqual(spoken)
    expect(ipdc.naam.nl).toBe('Breng uw kaart mee')
  })

  it('is the product itself where nobody chose a form, or the catalogue has none', () => {
    expect(inDutchForm(ipdc, undefined)).toBe(ipdc)
    const { ipdc: plain } = productContent({})
    expect(inDutchForm(plain, 'nl-be-x-formal')).toBe(plain)
  })
})
