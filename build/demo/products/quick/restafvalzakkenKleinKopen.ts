import type { ProductContent } from '#domain/product/product.ts'
import { bankCard, quickCounter, siteRecycling, step, wasteLaws } from './shared.ts'

export const restafvalzakkenKleinKopen: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Kleine restafvalzakken kopen (30 liter)',
      fr: 'Acheter de petits sacs pour déchets résiduels (30 litres)',
      en: 'Buy small residual waste bags (30 litres)',
      de: 'Kleine Restmüllsäcke kaufen (30 Liter)',
    },
    beschrijving: {
      nl: 'Heb je weinig restafval, dan kies je beter kleine zakken. Een rol telt tien zakken van 30 liter.',
      'nl-be-x-formal':
        'Hebt u weinig restafval, dan kiest u beter kleine zakken. Een rol telt tien zakken van 30 liter.',
      fr: 'Si vous avez peu de déchets résiduels, choisissez plutôt les petits sacs. Un rouleau compte dix sacs de 30 litres.',
      en: 'If you have little residual waste, small bags suit you better. A roll holds ten 30-litre bags.',
    },
    uitzonderingen: {
      nl: 'Mensen met een laag inkomen of met incontinentiemateriaal kunnen een tegemoetkoming krijgen: vraag ernaar bij Welzijn.',
      fr: 'Les personnes à faible revenu ou avec du matériel d’incontinence peuvent recevoir une intervention : renseignez-vous à l’Action sociale.',
    },
    voorwaarden: [{ naam: { nl: 'Je kunt betalen', fr: 'Vous pouvez payer' }, bewijs: bankCard }],
    procedures: [
      step(
        { nl: 'Kopen', fr: 'Acheter' },
        {
          nl: 'Kom naar het snelloket, betaal en neem de rol meteen mee.',
          fr: 'Venez au guichet rapide, payez et prenez le rouleau tout de suite.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Rol van tien zakken van 30 liter', fr: 'Rouleau de dix sacs de 30 litres' },
        { nl: '9 euro (tarief van de gemeente).', fr: '9 euros (tarif de la commune).' },
      ),
    ],
    regelgeving: wasteLaws,
    websites: [siteRecycling],
    themas: ['MilieuEnergie'],
    doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
    zoektermen: [
      'kleine vuilzakken',
      'kleine zakskes',
      'halve zakken',
      'vuilniszakken 30',
      'petits sacs poubelle',
      'small bin bags',
    ],
    type: 'Voorwerp',
  },
  local: {
    ...quickCounter,
    department: 'environment',
    channels: ['onSite'],
    duration: 3,
    remarks: 'Oudere alleenstaanden vragen vaak gewoon "zakken": bied hun deze maat aan, ze zijn lichter te dragen.',
    price: 900,
    reviewOn: '2027-01-10',
    bundles: ['newResident'],
  },
}
