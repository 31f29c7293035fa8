import type { ProductContent } from '#domain/product/product.ts'
import { bankCard, quickCounter, step } from './shared.ts'

export const wandelFietskaarten: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Wandel- en fietskaarten kopen',
      fr: 'Acheter des cartes de promenade et de vélo',
      en: 'Buy walking and cycling maps',
      de: 'Wander- und Fahrradkarten kaufen',
    },
    beschrijving: {
      nl: 'Aan het snelloket koop je de kaarten van de wandel- en fietsknooppunten in de streek. Het plan van de gemeente en de folders van de lokale lussen zijn gratis.',
      'nl-be-x-formal':
        'Aan het snelloket koopt u de kaarten van de wandel- en fietsknooppunten in de streek. Het plan van de gemeente en de folders van de lokale lussen zijn gratis.',
      fr: 'Au guichet rapide, vous achetez les cartes des points-nœuds de randonnée et de vélo de la région. Le plan de la commune et les dépliants des boucles locales sont gratuits.',
      en: 'At the quick counter you can buy maps of the region’s walking and cycling node networks. The town map and leaflets of local walks are free.',
    },
    voorwaarden: [{ naam: { nl: 'Je kunt betalen', fr: 'Vous pouvez payer' }, bewijs: bankCard }],
    procedures: [
      step(
        { nl: 'Kiezen', fr: 'Choisir' },
        {
          nl: 'Bekijk de kaarten in het rek naast het onthaal.',
          fr: 'Regardez les cartes dans le présentoir à côté de l’accueil.',
        },
      ),
      step({ nl: 'Kopen', fr: 'Acheter' }, { nl: 'Betaal aan het snelloket.', fr: 'Payez au guichet rapide.' }),
    ],
    kosten: [
      step(
        { nl: 'Knooppuntenkaart', fr: 'Carte des points-nœuds' },
        { nl: '8 euro (tarief van de gemeente).', fr: '8 euros (tarif de la commune).' },
      ),
      step(
        { nl: 'Gemeenteplan en folders', fr: 'Plan de la commune et dépliants' },
        {
          nl: 'Gratis, te vinden in het rek naast het onthaal.',
          fr: 'Gratuits, dans le présentoir à côté de l’accueil.',
        },
      ),
    ],
    regelgeving: [],
    websites: [],
    themas: ['CultuurSportVrijeTijd'],
    doelgroepen: ['Burger', 'Vereniging'],
    zoektermen: [
      'fietsknooppunten',
      'wandelkaart',
      'knooppuntenkaart',
      'fietskaart',
      'velokaart',
      'plan van de gemeente',
      'carte vélo',
      'cycling map',
      'radkarte',
    ],
    type: 'Voorwerp',
  },
  local: {
    ...quickCounter,
    department: 'leisure',
    backups: ['staff:carla', 'staff:hilde'],
    channels: ['onSite'],
    duration: 3,
    remarks:
      'Wie maar een gratis folder wil, heeft geen volgnummer nodig. Kijk op de achterkant of de kaart de laatste uitgave is; oude uitgaven gaan naar Hilde.',
    price: 800,
    reviewOn: '2027-03-20',
    bundles: ['newResident'],
  },
}
