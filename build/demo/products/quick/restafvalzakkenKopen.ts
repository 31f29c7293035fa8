import type { ProductContent } from '#domain/product/product.ts'
import { bankCard, quickCounter, siteRecycling, step, wasteLaws } from './shared.ts'

export const restafvalzakkenKopen: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Restafvalzakken kopen (60 liter)',
      fr: 'Acheter des sacs pour déchets résiduels (60 litres)',
      en: 'Buy residual waste bags (60 litres)',
      de: 'Restmüllsäcke kaufen (60 Liter)',
    },
    beschrijving: {
      nl: 'Restafval geef je mee in de zakken van de gemeente. Een rol telt tien zakken van 60 liter.',
      'nl-be-x-formal': 'Restafval geeft u mee in de zakken van de gemeente. Een rol telt tien zakken van 60 liter.',
      fr: 'Les déchets résiduels se mettent dans les sacs de la commune. Un rouleau compte dix sacs de 60 litres.',
      en: 'Residual waste is collected in the municipality’s own bags. A roll holds ten 60-litre bags.',
    },
    verdereBeschrijving: {
      nl: 'Je vindt de zakken ook in de supermarkten en buurtwinkels van Lindegem. Zet de zak ten vroegste op de avond voor de ophaling buiten. Andere zakken worden niet opgehaald.',
      fr: 'Vous trouvez aussi les sacs dans les supermarchés et les magasins de quartier de Lindegem. Sortez le sac au plus tôt la veille au soir de la collecte. Les autres sacs ne sont pas enlevés.',
    },
    uitzonderingen: {
      nl: 'Gezinnen met luiers of incontinentiemateriaal en mensen met een laag inkomen kunnen een tegemoetkoming krijgen: vraag ernaar bij Welzijn. Gescheurde of slecht gekleefde nieuwe zakken ruilen we om.',
      fr: 'Les familles avec des langes ou du matériel d’incontinence et les personnes à faible revenu peuvent recevoir une intervention : renseignez-vous à l’Action sociale. Nous échangeons les sacs neufs déchirés ou mal collés.',
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
        { nl: 'Rol van tien zakken van 60 liter', fr: 'Rouleau de dix sacs de 60 litres' },
        { nl: '18 euro (tarief van de gemeente).', fr: '18 euros (tarif de la commune).' },
      ),
    ],
    regelgeving: wasteLaws,
    websites: [siteRecycling],
    themas: ['MilieuEnergie'],
    doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
    zoektermen: [
      'vuilzakken',
      'vuilniszakken',
      'bruine zakken',
      'vuilbakzakken',
      'huisvuilzakken',
      'grote zakken',
      'sacs poubelle',
      'bin bags',
      'müllsäcke',
    ],
    type: 'Voorwerp',
  },
  local: {
    ...quickCounter,
    department: 'environment',
    channels: ['onSite'],
    duration: 3,
    remarks:
      'Vraag welke maat voor je afrekent: grote en kleine rollen lijken op elkaar. Tel de voorraad na bij het sluiten en bestel bij als er minder dan twee dozen zijn. Nieuwe inwoner? Geef de ophaalkalender mee.',
    price: 1800,
    reviewOn: '2027-01-10',
    bundles: ['newResident', 'moving'],
  },
}
