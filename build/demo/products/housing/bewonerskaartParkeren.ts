import type { ProductContent } from '#domain/product/product.ts'
import { identityCard } from './shared.ts'

export const bewonerskaartParkeren: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Bewonerskaart aanvragen of wijzigen',
      fr: 'Demander ou modifier une carte de riverain',
      en: 'Apply for or change a resident parking card',
      de: 'Bewohnerparkausweis beantragen oder ändern',
    },
    beschrijving: {
      nl: 'Woon je in een zone met betalend parkeren of een blauwe zone, dan kun je met een bewonerskaart langer en voordeliger parkeren in je eigen zone. Je kiest een digitale kaart, die aan je nummerplaat hangt, of een papieren kaart.',
      fr: 'Si vous habitez dans une zone payante ou une zone bleue, une carte de riverain vous permet de stationner plus longtemps et à meilleur prix dans votre propre zone. Vous choisissez une carte numérique, liée à votre plaque, ou une carte papier.',
      en: 'If you live in a paid or blue parking zone, a resident’s permit lets you park longer and cheaper in your own zone. Choose a digital permit linked to your number plate, or a paper card.',
    },
    uitzonderingen: {
      nl: 'Rijd je met een bedrijfswagen, een leasewagen of een wagen van iemand anders, dan moet je bewijzen dat jij de vaste gebruiker bent. Voor een autodeelwagen bestaat een aparte kaart. De kaart geeft geen recht op een vrije plaats.',
      fr: 'Si vous roulez avec une voiture de société, de leasing ou de quelqu’un d’autre, vous devez prouver que vous en êtes l’utilisateur habituel. Pour une voiture partagée, il existe une carte à part. La carte ne donne pas droit à une place libre.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je bent ingeschreven op een adres in de parkeerzone',
          fr: 'Vous êtes inscrit à une adresse dans la zone de stationnement',
        },
        bewijs: identityCard,
      },
      {
        naam: { nl: 'De wagen staat op je naam', fr: 'La voiture est à votre nom' },
        bewijs: {
          nl: 'Inschrijvingsbewijs van de wagen',
          fr: 'Certificat d’immatriculation du véhicule',
          en: 'Registration certificate of the car',
          de: 'Zulassungsbescheinigung des Fahrzeugs',
        },
      },
      {
        naam: {
          nl: 'Staat de wagen niet op je naam: je bent de vaste gebruiker',
          fr: 'La voiture n’est pas à votre nom : vous en êtes l’utilisateur habituel',
        },
        bewijs: {
          nl: 'Bij een bedrijfs- of leasewagen: attest van je werkgever of de leasemaatschappij',
          fr: 'Véhicule de société ou en leasing : attestation de l’employeur ou de la société de leasing',
          en: 'Company or lease car: statement by your employer or the leasing company',
          de: 'Firmen- oder Leasingwagen: Bescheinigung des Arbeitgebers oder der Leasinggesellschaft',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Vraag de kaart online aan of kom langs aan het loket met je papieren.',
          fr: 'Demandez la carte en ligne ou passez au guichet avec vos papiers.',
        },
      },
      {
        naam: { nl: 'Activeren', fr: 'Activer' },
        beschrijving: {
          nl: 'Een digitale kaart koppelen we aan je nummerplaat: je mag parkeren zodra je de bevestiging hebt. Een papieren kaart haal je af aan het snelloket.',
          fr: 'Une carte numérique est liée à votre plaque : vous pouvez stationner dès la confirmation. Une carte papier se retire au guichet rapide.',
        },
      },
      {
        naam: { nl: 'Wijzigen', fr: 'Modifier' },
        beschrijving: {
          nl: 'Verander je van wagen of verhuis je, geef dat dan meteen door, anders riskeer je een retributie.',
          fr: 'Si vous changez de voiture ou déménagez, signalez-le tout de suite, sinon vous risquez une redevance.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Bewonerskaart', fr: 'Carte de riverain' },
        beschrijving: {
          nl: 'Eerste kaart gratis; voor een tweede kaart geldt het tarief van de gemeente.',
          fr: 'Première carte gratuite ; pour une deuxième carte vaut le tarif de la commune.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Ministerieel besluit van 9 januari 2007 betreffende de gemeentelijke parkeerkaart',
          fr: 'Arrêté ministériel du 9 janvier 2007 concernant la carte communale de stationnement',
        },
      },
      { naam: { nl: 'Parkeerreglement van de gemeente', fr: 'Règlement de stationnement de la commune' } },
    ],
    websites: [],
    themas: ['MobiliteitOpenbareWerken'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'parkeerkaart',
      'parkeren voor de deur',
      'blauwe zone',
      'nummerplaat wijzigen',
      'bewonersparkeren',
      'carte riverain',
      'resident parking',
      'parkingkaart',
    ],
    type: 'Toelating',
  },
  local: {
    department: 'mobility',
    responsible: 'staff:geert',
    backups: ['staff:farah', 'staff:bilal'],
    leadTime: { value: 3, unit: 'workingDays' },
    channels: ['online', 'onSite'],
    where: ['counter'],
    level: 3,
    appointment: 'never',
    duration: 8,
    queue: 'C',
    remarks:
      'Ligt de papieren kaart al klaar, dan gaat de burger naar het snelloket. Kijk na of de adreswijziging al is doorgevoerd: wie pas verhuisd is, krijgt de kaart pas na de inschrijving. Typ de nummerplaat na, want een O en een 0 verwisselen geeft boetes. Vraag of men de kaart voor personen met een handicap bedoelt.',
    reviewOn: '2027-05-15',
    status: 'published',
    bundles: ['newResident', 'moving'],
  },
}
