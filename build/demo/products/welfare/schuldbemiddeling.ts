import type { ProductContent } from '#domain/product/product.ts'
import { bankStatements, identityCard, incomeProof, openBills } from './shared.ts'

export const schuldbemiddeling: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Schuldbemiddeling en budgetbeheer',
      fr: 'Médiation de dettes et gestion budgétaire',
      en: 'Debt mediation and budget management',
      de: 'Schuldenvermittlung und Budgetverwaltung',
    },
    beschrijving: {
      nl: 'Heb je schulden en kom je er niet meer uit, dan zoekt een erkende schuldbemiddelaar samen met jou naar een oplossing. Hij spreekt af met je schuldeisers en kan je helpen je budget te beheren.',
      fr: 'Si vous avez des dettes et n’en sortez plus, un médiateur de dettes agréé cherche avec vous une solution. Il négocie avec vos créanciers et peut vous aider à gérer votre budget.',
      en: 'If you have debts and cannot see a way out, a recognised debt mediator looks for a solution with you, makes arrangements with creditors and can help you manage your budget.',
    },
    verdereBeschrijving: {
      nl: 'Bij budgetbegeleiding doe je zelf je betalingen met ons advies. Bij budgetbeheer komt je inkomen op een rekening die de maatschappelijk werker met jou beheert. Bij zware schulden kan een verzoekschrift tot collectieve schuldenregeling bij de arbeidsrechtbank een uitweg zijn.',
      fr: 'Avec la guidance budgétaire, vous faites vos paiements vous-même avec nos conseils. Avec la gestion budgétaire, votre revenu arrive sur un compte que l’assistant social gère avec vous. Pour de lourdes dettes, une requête en règlement collectif de dettes au tribunal du travail peut être une issue.',
    },
    uitzonderingen: {
      nl: 'Boetes en onderhoudsgeld zijn vaak niet kwijt te schelden. Een handelaar met beroepsschulden heeft soms een andere procedure nodig. Het CAW is een alternatief waar je ook terechtkunt.',
      fr: 'Les amendes et pensions alimentaires ne peuvent souvent pas être remises. Un commerçant avec des dettes professionnelles a parfois besoin d’une autre procédure. Le CAW est une autre adresse possible.',
    },
    voorwaarden: [
      { naam: { nl: 'Je wilt zelf meewerken', fr: 'Vous voulez collaborer' }, bewijs: identityCard },
      { naam: { nl: 'We kennen al je schulden', fr: 'Nous connaissons toutes vos dettes' }, bewijs: openBills },
      {
        naam: { nl: 'We kennen je inkomen en je kosten', fr: 'Nous connaissons votre revenu et vos frais' },
        bewijs: incomeProof,
      },
      { naam: { nl: 'We kennen je betalingen', fr: 'Nous connaissons vos paiements' }, bewijs: bankStatements },
    ],
    procedures: [
      {
        naam: { nl: 'Intake', fr: 'Premier entretien' },
        beschrijving: {
          nl: 'In een eerste gesprek maken we een overzicht van je inkomen, kosten en schulden.',
          fr: 'Dans un premier entretien, nous faisons le tour de vos revenus, frais et dettes.',
        },
      },
      {
        naam: { nl: 'Plan', fr: 'Plan' },
        beschrijving: {
          nl: 'We schrijven de schuldeisers aan en maken een afbetalingsplan dat leefbaar blijft.',
          fr: 'Nous écrivons aux créanciers et faisons un plan de paiement qui reste vivable.',
        },
      },
      {
        naam: { nl: 'Opvolging', fr: 'Suivi' },
        beschrijving: {
          nl: 'Je krijgt regelmatig een gesprek. Komt het plan in de knoei, bel dan meteen.',
          fr: 'Vous avez régulièrement un entretien. Si le plan est en difficulté, appelez tout de suite.',
        },
      },
      {
        naam: { nl: 'Collectieve schuldenregeling', fr: 'Règlement collectif de dettes' },
        beschrijving: {
          nl: 'Lukt het niet minnelijk, dan helpen we bij het verzoekschrift aan de arbeidsrechtbank.',
          fr: 'Si l’amiable ne suffit pas, nous aidons pour la requête au tribunal du travail.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Gratis', fr: 'Gratuit' },
        beschrijving: {
          nl: 'De begeleiding kost niets. Een collectieve schuldenregeling heeft eigen kosten, die uit je inkomsten of door een fonds worden betaald.',
          fr: 'L’accompagnement ne coûte rien. Un règlement collectif de dettes a ses propres frais, payés sur vos revenus ou par un fonds.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Decreet van 24 juli 1996 houdende regeling tot erkenning van de instellingen voor schuldbemiddeling',
          fr: 'Décret flamand du 24 juillet 1996 réglant l’agrément des institutions de médiation de dettes',
        },
      },
      {
        naam: {
          nl: 'Wet van 5 juli 1998 betreffende de collectieve schuldenregeling',
          fr: 'Loi du 5 juillet 1998 relative au règlement collectif de dettes',
        },
      },
    ],
    websites: [],
    themas: ['WelzijnGezondheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'schulden',
      'deurwaarder',
      'aanmaning',
      'afbetalen',
      'collectieve schuldenregeling',
      'budgetbeheer',
      'dettes',
      'huissier',
      'debts',
      'faillissement',
    ],
    type: 'AdviesBegeleiding',
  },
  local: {
    department: 'welfare',
    responsible: 'staff:ines',
    backups: ['staff:jan'],
    leadTime: { value: 10, unit: 'workingDays' },
    channels: ['onSite', 'phone'],
    where: ['counter'],
    level: 4,
    appointment: 'always',
    duration: 60,
    queue: 'E',
    remarks:
      'Vraag of er een deurwaarder voor de deur staat of een openbare verkoop gepland is: dan dezelfde dag. Zet in de afspraak dat de burger álle brieven meebrengt, ook ongeopende; een schoenendoos volstaat.',
    reviewOn: '2027-02-01',
    status: 'published',
    bundles: [],
  },
}
