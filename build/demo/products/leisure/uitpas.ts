import type { ProductContent } from '#domain/product/product.ts'
import { reducedRateProof } from './shared.ts'

export const uitpas: ProductContent = {
  ipdc: {
    naam: {
      nl: 'UiTPAS (vrijetijdspas)',
      fr: 'UiTPAS (carte loisirs)',
      en: 'UiTPAS (leisure card)',
      de: 'UiTPAS (Freizeitkarte)',
    },
    beschrijving: {
      nl: 'Met een UiTPAS spaar je punten bij vrijetijdsactiviteiten en ruil je ze voor voordelen. Wie recht heeft op het kansentarief, krijgt bovendien korting op activiteiten.',
      fr: 'Avec un UiTPAS, vous épargnez des points lors d’activités de loisirs et les échangez contre des avantages. Qui a droit au tarif social reçoit en plus une réduction sur les activités.',
      en: 'With an UiTPAS you collect points at leisure activities and exchange them for benefits. Those entitled to the reduced rate also get a discount on activities.',
    },
    uitzonderingen: {
      nl: 'Ben je je kaart kwijt, dan kun je een nieuwe krijgen met behoud van je punten. Het kansentarief geldt een bepaalde tijd; daarna kijken we opnieuw na of je er recht op hebt.',
      fr: 'Si vous avez perdu votre carte, vous pouvez en recevoir une nouvelle en gardant vos points. Le tarif social vaut un certain temps ; ensuite, nous vérifions de nouveau si vous y avez droit.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je komt zelf, of een ouder komt voor een kind',
          fr: 'Vous venez vous-même, ou un parent vient pour un enfant',
        },
        bewijs: {
          nl: 'Identiteitskaart (Kids-ID of ISI+-kaart voor een kind)',
          fr: 'Carte d’identité (Kids-ID ou carte ISI+ pour un enfant)',
          en: 'Identity card (Kids-ID or ISI+ card for a child)',
          de: 'Personalausweis (Kids-ID oder ISI+-Karte für ein Kind)',
        },
      },
      {
        naam: { nl: 'Je wilt het kansentarief', fr: 'Vous voulez le tarif social' },
        bewijs: reducedRateProof,
      },
    ],
    procedures: [
      {
        naam: { nl: 'Kaart maken', fr: 'Faire la carte' },
        beschrijving: {
          nl: 'We registreren je gegevens en je krijgt de kaart meteen mee.',
          fr: 'Nous enregistrons vos données et vous recevez la carte tout de suite.',
        },
      },
      {
        naam: { nl: 'Activeren', fr: 'Activer' },
        beschrijving: {
          nl: 'Maak thuis een account aan om je punten en voordelen te zien.',
          fr: 'Créez chez vous un compte pour voir vos points et avantages.',
        },
        websites: [{ naam: { nl: 'UiTPAS', fr: 'UiTPAS' }, url: 'https://www.uitpas.be' }],
      },
      {
        naam: { nl: 'Sparen en genieten', fr: 'Épargner et profiter' },
        beschrijving: {
          nl: 'Laat je kaart scannen bij elke activiteit.',
          fr: 'Faites scanner votre carte à chaque activité.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Kaart', fr: 'Carte' },
        beschrijving: {
          nl: 'Tarief van de gemeente; vaak gratis of goedkoper met kansentarief.',
          fr: 'Tarif de la commune ; souvent gratuit ou moins cher au tarif social.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Reglement UiTPAS van de regio en de gemeente',
          fr: 'Règlement UiTPAS de la région et de la commune',
        },
      },
    ],
    websites: [{ naam: { nl: 'UiTPAS', fr: 'UiTPAS' }, url: 'https://www.uitpas.be' }],
    themas: ['CultuurSportVrijeTijd', 'WelzijnGezondheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'vrijetijdspas',
      'kansentarief',
      'korting sport',
      'kansenpas',
      'uit pas',
      'vrijetijdskaart',
      'leisure card',
      'carte loisirs',
    ],
    type: 'FinancieelVoordeel',
  },
  local: {
    department: 'leisure',
    responsible: 'staff:hilde',
    backups: ['staff:bilal', 'staff:carla', 'staff:ines'],
    leadTime: { value: 5, unit: 'minutes' },
    channels: ['onSite', 'online'],
    where: ['quickCounter', 'counter'],
    level: 2,
    appointment: 'never',
    duration: 5,
    queue: 'A',
    remarks:
      'Controleer de verhoogde tegemoetkoming in het systeem vóór je het bewijs vraagt; veel mensen hebben het niet bij. Is er recht maar geen bewijs, of heeft iemand schulden en geen statuut, verwijs dan discreet naar Ines (welzijn), niet aan de balie bespreken.',
    reviewOn: '2027-05-01',
    status: 'published',
    bundles: ['newResident'],
  },
}
