import type { ProductContent } from '#domain/product/product.ts'
import { identityCard } from './shared.ts'

export const juridischAdvies: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Gratis juridisch advies',
      fr: 'Conseil juridique gratuit',
      en: 'Free legal advice',
      de: 'Kostenlose Rechtsberatung',
    },
    beschrijving: {
      nl: 'Een advocaat geeft op zijn zitdag gratis een kort eerste advies over je rechten: huur, werk, echtscheiding, schulden, buren of verblijf. Je krijgt uitleg en een verwijzing, geen volledige behandeling.',
      fr: 'Un avocat donne à sa permanence un bref premier avis gratuit sur vos droits : loyer, travail, divorce, dettes, voisins ou séjour. Vous recevez des explications et une orientation, pas un traitement complet.',
      en: 'At the lawyer’s session you get a short first advice free of charge: rent, work, divorce, debts, neighbours or residence. You get explanation and referral, not full representation.',
    },
    uitzonderingen: {
      nl: 'Heb je een procedure nodig en een laag inkomen, dan kan het bureau voor juridische bijstand je een pro-Deoadvocaat geven (geheel of gedeeltelijk gratis). Bij dreigend gevaar of geweld: 112, of 1712 voor hulp bij geweld.',
      fr: 'Si vous avez besoin d’une procédure et un faible revenu, le bureau d’aide juridique peut vous donner un avocat pro deo (gratuit en tout ou en partie). En cas de danger ou de violence : 112, ou 1712 pour une aide en cas de violence.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je hebt een juridische vraag', fr: 'Vous avez une question juridique' },
        beschrijving: {
          nl: 'Eerstelijnsadvies is voor iedereen, ongeacht je inkomen.',
          fr: 'L’avis de première ligne est pour tout le monde, quel que soit votre revenu.',
        },
        bewijs: identityCard,
      },
      {
        naam: { nl: 'De advocaat moet je situatie kunnen lezen', fr: 'L’avocat doit pouvoir lire votre situation' },
        bewijs: {
          nl: 'Alle brieven, contracten en dagvaardingen over je vraag, met de data',
          fr: 'Toutes les lettres, contrats et citations concernant votre question, avec les dates',
          en: 'All letters, contracts and summonses about your question, with dates',
          de: 'Alle Briefe, Verträge und Ladungen zu Ihrer Frage, mit Daten',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Afspraak maken', fr: 'Prendre rendez-vous' },
        beschrijving: {
          nl: 'Maak een afspraak voor de volgende zitdag; het gesprek duurt ongeveer een kwartier.',
          fr: 'Prenez rendez-vous pour la prochaine permanence ; l’entretien dure environ un quart d’heure.',
        },
      },
      {
        naam: { nl: 'Advies', fr: 'Avis' },
        beschrijving: {
          nl: 'De advocaat legt je rechten uit en zegt wat je best eerst doet.',
          fr: 'L’avocat explique vos droits et dit ce qu’il vaut mieux faire d’abord.',
        },
      },
      {
        naam: { nl: 'Vervolg', fr: 'Suite' },
        beschrijving: {
          nl: 'Is er meer nodig, dan krijg je een verwijzing, bijvoorbeeld naar het bureau voor juridische bijstand.',
          fr: 'S’il faut plus, vous êtes orienté, par exemple vers le bureau d’aide juridique.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Gratis', fr: 'Gratuit' },
        beschrijving: { nl: 'Het eerste advies is altijd gratis.', fr: 'Le premier avis est toujours gratuit.' },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Decreet van 26 april 2019 houdende de justitiehuizen en de juridische eerstelijnsbijstand',
          fr: 'Décret flamand du 26 avril 2019 relatif aux maisons de justice et à l’aide juridique de première ligne',
        },
      },
    ],
    websites: [
      {
        naam: { nl: 'Advocaten in Vlaanderen', fr: 'Avocats en Flandre (Advocaat.be)' },
        url: 'https://www.advocaat.be',
      },
    ],
    themas: ['WelzijnGezondheid', 'BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'advocaat',
      'pro deo',
      'rechtsbijstand',
      'dagvaarding',
      'echtscheiding',
      'huurconflict',
      'avocat',
      'lawyer',
      'juridische hulp',
      'wetswinkel',
    ],
    type: 'AdviesBegeleiding',
  },
  local: {
    department: 'welfare',
    responsible: 'staff:ines',
    backups: ['staff:carla'],
    leadTime: { value: 10, unit: 'workingDays' },
    channels: ['onSite', 'phone'],
    where: ['counter'],
    level: 4,
    appointment: 'always',
    duration: 15,
    queue: 'E',
    remarks:
      'Kijk of er een termijn loopt (dagvaarding, uithuiszetting, beroep): dan wacht de volgende zitdag te lang en bel je Ines voor de permanentie van het justitiehuis. Geef zelf nooit juridisch advies.',
    reviewOn: '2027-05-20',
    status: 'published',
    bundles: [],
  },
}
