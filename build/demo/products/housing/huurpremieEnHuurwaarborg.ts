import type { ProductContent } from '#domain/product/product.ts'
import { identityCard } from './shared.ts'

export const huurpremieEnHuurwaarborg: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Huurpremie, huursubsidie en huurwaarborg',
      fr: 'Prime au loyer, subside-loyer et garantie locative',
      en: 'Rent allowance, rent subsidy and rental deposit',
      de: 'Mietprämie, Mietzuschuss und Mietkaution',
    },
    beschrijving: {
      nl: 'Heb je een laag inkomen en huur je op de private markt, dan kun je misschien een Vlaamse huurpremie of huursubsidie krijgen, of een lening voor de huurwaarborg. Aan het loket gaan we na wat voor jou kan en helpen we met het formulier.',
      fr: 'Si vous avez un faible revenu et louez sur le marché privé, vous pouvez peut-être recevoir une prime ou un subside flamand au loyer, ou un prêt pour la garantie locative. Au guichet, nous regardons ce qui est possible pour vous et aidons avec le formulaire.',
      en: 'With a low income and a privately rented home you may be entitled to a Flemish rent allowance or subsidy, or to a loan for the deposit. We check what applies and help with the form.',
    },
    verdereBeschrijving: {
      nl: 'De huurpremie is voor wie minstens vier jaar ingeschreven is voor een sociale huurwoning. De huursubsidie is voor wie verhuist van een slechte of onaangepaste woning naar een goede woning, of uit dakloosheid. De huurwaarborg voor je hoofdverblijfplaats bedraagt ten hoogste drie maanden huur; bij het Vlaams Woningfonds kun je daarvoor een renteloze lening vragen.',
      fr: 'La prime au loyer est pour qui est inscrit depuis au moins quatre ans pour un logement social. Le subside au loyer est pour qui quitte un logement mauvais ou inadapté, ou le sans-abrisme, pour un bon logement. La garantie locative pour votre résidence principale est de trois mois de loyer au plus ; le Vlaams Woningfonds peut vous prêter cette somme sans intérêt.',
    },
    uitzonderingen: {
      nl: 'Kun je de waarborg niet lenen, dan kan het OCMW na een sociaal onderzoek helpen. Huurders van een sociale woning hebben geen recht op huurpremie.',
      fr: 'Si vous ne pouvez pas emprunter la garantie, le CPAS peut aider après une enquête sociale. Les locataires d’un logement social n’ont pas droit à la prime au loyer.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je bent gedomicilieerd op het adres of gaat er wonen',
          fr: 'Vous êtes domicilié à l’adresse ou allez y habiter',
        },
        bewijs: identityCard,
      },
      {
        naam: { nl: 'Je hebt een huurcontract', fr: 'Vous avez un contrat de bail' },
        bewijs: {
          nl: 'Je huurcontract (geregistreerd)',
          fr: 'Votre contrat de bail (enregistré)',
          en: 'Your (registered) tenancy agreement',
          de: 'Ihr (registrierter) Mietvertrag',
        },
      },
      {
        naam: { nl: 'Je inkomen ligt onder de grens', fr: 'Votre revenu est sous la limite' },
        bewijs: {
          nl: 'Je laatste aanslagbiljet en bewijs van je huidige inkomen',
          fr: 'Votre dernier avertissement-extrait de rôle et la preuve de vos revenus actuels',
          en: 'Your latest tax assessment and proof of your present income',
          de: 'Ihr letzter Steuerbescheid und ein Nachweis Ihres heutigen Einkommens',
        },
      },
      {
        naam: {
          nl: 'Voor de huurpremie: je staat op de wachtlijst',
          fr: 'Pour la prime au loyer : vous êtes sur la liste d’attente',
        },
        bewijs: {
          nl: 'De brief van Wonen in Vlaanderen of van de woonmaatschappij, als je die kreeg',
          fr: 'La lettre de l’agence flamande du logement ou de la société de logement, si vous l’avez reçue',
          en: 'The letter from the Flemish housing agency or housing company, if you received one',
          de: 'Das Schreiben der flämischen Wohnungsagentur oder Wohnungsgesellschaft, falls erhalten',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Nagaan', fr: 'Vérifier' },
        beschrijving: {
          nl: 'We bekijken samen welke tegemoetkoming bij je situatie past.',
          fr: 'Nous regardons ensemble quelle intervention convient à votre situation.',
        },
      },
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'De huurpremie en huursubsidie vraag je aan bij het agentschap Wonen in Vlaanderen, de waarborglening bij het Vlaams Woningfonds.',
          fr: 'La prime et le subside au loyer se demandent à l’agence Wonen in Vlaanderen, le prêt pour la garantie au Vlaams Woningfonds.',
        },
        websites: [
          { naam: { nl: 'Vlaams Woningfonds', fr: 'Vlaams Woningfonds' }, url: 'https://www.vlaamswoningfonds.be' },
        ],
      },
      {
        naam: { nl: 'Beslissing', fr: 'Décision' },
        beschrijving: {
          nl: 'Je krijgt de beslissing schriftelijk van de instantie waar je de aanvraag deed.',
          fr: 'Vous recevez la décision par écrit de l’instance où vous avez fait la demande.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Gratis', fr: 'Gratuit' },
        beschrijving: {
          nl: 'De aanvraag en onze hulp kosten niets.',
          fr: 'La demande et notre aide ne coûtent rien.',
        },
      },
    ],
    regelgeving: [
      { naam: { nl: 'Vlaamse Codex Wonen van 2021', fr: 'Code flamand du Logement de 2021' } },
      {
        naam: {
          nl: 'Vlaams Woninghuurdecreet van 9 november 2018',
          fr: 'Décret flamand du 9 novembre 2018 sur la location d’habitations',
        },
      },
    ],
    websites: [
      { naam: { nl: 'Vlaams Woningfonds', fr: 'Vlaams Woningfonds' }, url: 'https://www.vlaamswoningfonds.be' },
    ],
    themas: ['BouwenWonen', 'WelzijnGezondheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'huurgeld te duur',
      'huursubsidie',
      'huurtoelage',
      'huurwaarborg',
      'borg',
      'caution',
      'garantie locative',
      'rent deposit',
      'wachtlijst sociale woning',
    ],
    type: 'FinancieelVoordeel',
  },
  local: {
    department: 'housing',
    responsible: 'staff:farah',
    backups: ['staff:ines'],
    channels: ['onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 25,
    queue: 'C',
    remarks:
      'Een huursubsidie moet je op tijd aanvragen: vraag naar de datum van het huurcontract en de verhuis. Is er dreigende uithuiszetting of heeft iemand geen slaapplaats, stuur dan niet naar de wachtzaal maar bel Ines (welzijn).',
    reviewOn: '2027-01-31',
    status: 'published',
    bundles: ['moving'],
  },
}
