import type { ProductContent } from '#domain/product/product.ts'
import { identityProof, quickCounter, siteRecycling, step, wasteLaws } from './shared.ts'

export const gftStickerSorteerkalender: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Gft-sticker en ophaalkalender afhalen',
      fr: 'Retirer l’autocollant bio et le calendrier de collecte',
      en: 'Collect an organic-waste sticker and collection calendar',
      de: 'Biomüll-Aufkleber und Abfuhrkalender abholen',
    },
    beschrijving: {
      nl: 'Voor je gft-container heb je elk jaar een sticker nodig. De ophaalkalender zegt per straat wanneer welk afval wordt opgehaald.',
      'nl-be-x-formal':
        'Voor uw gft-container hebt u elk jaar een sticker nodig. De ophaalkalender zegt per straat wanneer welk afval wordt opgehaald.',
      fr: 'Pour votre conteneur à déchets organiques, il faut chaque année un autocollant. Le calendrier indique par rue quand les déchets sont collectés.',
      en: 'Your organic-waste container needs a new sticker each year. The calendar shows the collection days for your street.',
    },
    verdereBeschrijving: {
      nl: 'De kalender staat ook in de gratis app Recycle!, met een herinnering de avond voor de ophaling. Een nieuwe, grotere of tweede container, of een herstelling, vraag je aan bij de dienst milieu.',
      fr: 'Le calendrier est aussi dans l’application gratuite Recycle!, avec un rappel la veille de la collecte. Un conteneur neuf, plus grand ou supplémentaire, ou une réparation, se demande au service de l’environnement.',
    },
    uitzonderingen: {
      nl: 'Verhuis je, laat de container dan aan de woning staan: hij hoort bij het adres.',
      fr: 'Si vous déménagez, laissez le conteneur à l’habitation : il appartient à l’adresse.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je bent ingeschreven op een adres in Lindegem',
          fr: 'Vous êtes inscrit à une adresse à Lindegem',
        },
        bewijs: identityProof,
      },
      {
        naam: { nl: 'Je weet welke container je hebt', fr: 'Vous savez quel conteneur vous avez' },
        bewijs: {
          nl: 'De inhoud van je container (40 of 120 liter)',
          fr: 'La contenance de votre conteneur (40 ou 120 litres)',
          en: 'The size of your container (40 or 120 litres)',
          de: 'Die Größe Ihres Behälters (40 oder 120 Liter)',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Sticker vragen', fr: 'Demander l’autocollant' },
        {
          nl: 'Zeg je adres en de maat van je container en betaal de jaarsticker.',
          fr: 'Dites votre adresse et la taille de votre conteneur et payez l’autocollant annuel.',
        },
      ),
      step(
        { nl: 'Kleven', fr: 'Coller' },
        {
          nl: 'Kleef de sticker goed zichtbaar op het deksel, met de voorkant naar de straat.',
          fr: 'Collez l’autocollant bien visible sur le couvercle, l’avant vers la rue.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Jaarsticker', fr: 'Autocollant annuel' },
        {
          nl: 'De prijs hangt af van de maat van de container (tarief van de gemeente).',
          fr: 'Le prix dépend de la taille du conteneur (tarif de la commune).',
        },
      ),
      step({ nl: 'Ophaalkalender', fr: 'Calendrier des collectes' }, { nl: 'Gratis.', fr: 'Gratuit.' }),
    ],
    regelgeving: wasteLaws,
    websites: [siteRecycling],
    themas: ['MilieuEnergie'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'groene bak',
      'groenbak',
      'gft',
      'sticker vuilbak',
      'afvalkalender',
      'wanneer vuilkar',
      'ophaling',
      'calendrier déchets',
      'waste calendar',
      'bio container',
    ],
    type: 'Voorwerp',
  },
  local: {
    ...quickCounter,
    department: 'environment',
    backups: ['staff:carla', 'staff:farah'],
    channels: ['onSite', 'phone', 'online'],
    duration: 3,
    remarks:
      'Wie alleen de ophaaldag wil weten, help je aan het onthaal: straat opzoeken en kalender meegeven, geen volgnummer. Noteer het stickernummer bij het adres; in januari een aparte stapel klaarleggen.',
    reviewOn: '2027-11-15',
    bundles: ['newResident', 'moving'],
  },
}
