import type { ProductContent } from '#domain/product/product.ts'
import { bankCard, quickCounter, siteRecycling, step, wasteLaws } from './shared.ts'

export const pmdZakkenKopen: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Pmd-zakken kopen',
      fr: 'Acheter des sacs bleus PMC',
      en: 'Buy blue recycling bags (PMD)',
      de: 'Blaue PMD-Säcke kaufen',
    },
    beschrijving: {
      nl: 'In de blauwe zak horen plastic verpakkingen, metalen verpakkingen en drankkartons. Een rol telt twintig zakken van 60 liter.',
      fr: 'Le sac bleu est destiné aux emballages en plastique, aux emballages métalliques et aux cartons à boissons. Un rouleau compte vingt sacs de 60 litres.',
      en: 'The blue bag is for plastic packaging, metal packaging and drink cartons. A roll holds twenty 60-litre bags.',
    },
    uitzonderingen: {
      nl: 'Harde kunststof zoals speelgoed of emmers, piepschuim en verpakkingen van gevaarlijke producten horen niet in de zak: breng die naar het recyclagepark.',
      fr: 'Le plastique dur comme les jouets ou les seaux, la frigolite et les emballages de produits dangereux ne vont pas dans le sac : apportez-les au recyparc.',
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
        { nl: 'Rol van twintig zakken van 60 liter', fr: 'Rouleau de vingt sacs de 60 litres' },
        { nl: '3 euro.', fr: '3 euros.' },
      ),
    ],
    regelgeving: wasteLaws,
    websites: [siteRecycling],
    themas: ['MilieuEnergie'],
    doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
    zoektermen: [
      'blauwe zakken',
      'plastiekzakken',
      'pmd',
      'pmc',
      'sac bleu',
      'blue bags',
      'recycling bags',
      'blauwe zak',
    ],
    type: 'Voorwerp',
  },
  local: {
    ...quickCounter,
    department: 'environment',
    channels: ['onSite'],
    duration: 3,
    remarks:
      'Bleef een zak staan met een rode sticker, dan zat er iets verkeerds in: toon de sorteerwijzer in plaats van een melding te maken.',
    price: 300,
    reviewOn: '2027-01-10',
    bundles: ['newResident', 'moving'],
  },
}
