import type { ProductContent } from '#domain/product/product.ts'
import { associationDetails, identityCard } from './shared.ts'

export const sportzaalReserveren: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Sportzaal of terrein reserveren',
      fr: 'Réserver une salle ou un terrain de sport',
      en: 'Book a sports hall or pitch',
      de: 'Sporthalle oder Sportplatz reservieren',
    },
    beschrijving: {
      nl: 'Reserveer een sporthal, turnzaal of buitenterrein, eenmalig of voor een heel seizoen. Losse uren kun je zelf online boeken.',
      fr: 'Réservez un hall de sport, une salle de gymnastique ou un terrain, une seule fois ou pour toute une saison. Vous pouvez réserver vous-même des heures isolées en ligne.',
      en: 'Book a sports hall, gym or outdoor pitch, once or for a whole season. You can book single hours online yourself.',
    },
    uitzonderingen: {
      nl: 'Vaste uren voor clubs worden één keer per jaar verdeeld, meestal in het voorjaar. Daarna zijn alleen de vrijgebleven uren beschikbaar.',
      fr: 'Les heures fixes pour les clubs sont réparties une fois par an, en général au printemps. Ensuite, seules les heures restantes sont disponibles.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je hebt een account', fr: 'Vous avez un compte' },
        beschrijving: {
          nl: 'Zonder computer reserveren we het aan het loket voor jou.',
          fr: 'Sans ordinateur, nous réservons pour vous au guichet.',
        },
        bewijs: identityCard,
      },
      {
        naam: { nl: 'Als club: je bent erkend', fr: 'Comme club : vous êtes reconnu' },
        bewijs: associationDetails,
      },
    ],
    procedures: [
      {
        naam: { nl: 'Boeken', fr: 'Réserver' },
        beschrijving: {
          nl: 'Kies de zaal, de dag en het uur in de online kalender en betaal.',
          fr: 'Choisissez la salle, le jour et l’heure dans le calendrier en ligne et payez.',
        },
      },
      {
        naam: { nl: 'Bevestiging', fr: 'Confirmation' },
        beschrijving: {
          nl: 'Je krijgt een bevestiging met de toegangscode of de uren van de zaalwachter.',
          fr: 'Vous recevez une confirmation avec le code d’accès ou les heures du surveillant.',
        },
      },
      {
        naam: { nl: 'Annuleren', fr: 'Annuler' },
        beschrijving: {
          nl: 'Annuleer op tijd, anders betaal je de zaal toch.',
          fr: 'Annulez à temps, sinon vous payez quand même la salle.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Zaalhuur', fr: 'Location de salle' },
        beschrijving: {
          nl: 'Tarief van de gemeente per uur, met korting voor erkende clubs en jeugd.',
          fr: 'Tarif de la commune par heure, avec réduction pour les clubs reconnus et les jeunes.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Huishoudelijk reglement van de sportinfrastructuur',
          fr: 'Règlement d’ordre intérieur de l’infrastructure sportive',
        },
      },
    ],
    websites: [],
    themas: ['CultuurSportVrijeTijd'],
    doelgroepen: ['Burger', 'Vereniging', 'Onderneming'],
    zoektermen: [
      'sporthal',
      'turnzaal',
      'zaalvoetbal',
      'badminton',
      'voetbalveld',
      'tennis',
      'padel',
      'salle de sport',
      'sports hall',
    ],
    type: 'InfrastructuurMateriaal',
  },
  local: {
    department: 'leisure',
    responsible: 'staff:hilde',
    backups: ['staff:carla'],
    channels: ['online', 'phone', 'onSite'],
    where: ['other', 'counter'],
    level: 0,
    appointment: 'never',
    duration: 8,
    queue: 'D',
    remarks:
      'Wijs eerst op de online kalender en help op het publieke scherm; dat kost twee minuten. Een vaste ploeg die een seizoen wil, noteert Hilde op de lijst voor de jaarlijkse verdeling.',
    reviewOn: '2027-04-15',
    status: 'published',
    bundles: ['association'],
  },
}
