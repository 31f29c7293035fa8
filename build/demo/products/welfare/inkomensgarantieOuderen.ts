import type { ProductContent } from '#domain/product/product.ts'
import { identityCard, incomeProof, powerOfAttorney } from './shared.ts'

export const inkomensgarantieOuderen: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Inkomensgarantie voor ouderen (IGO)',
      fr: 'Garantie de revenus aux personnes âgées (GRAPA)',
      en: 'Guaranteed income for the elderly (IGO)',
      de: 'Einkommensgarantie für Betagte (EGB)',
    },
    beschrijving: {
      nl: 'Heb je op de wettelijke pensioenleeftijd een te laag pensioen of geen pensioen, dan kan de Federale Pensioendienst je een inkomensgarantie geven. Wij helpen met de aanvraag.',
      fr: 'Si à l’âge légal de la pension vous avez une pension trop basse ou aucune, le Service fédéral des Pensions peut vous donner une garantie de revenus. Nous aidons pour la demande.',
      en: 'If on reaching pension age your pension is too low or you have none, the Federal Pensions Service can grant a guaranteed income. We help you apply.',
    },
    verdereBeschrijving: {
      nl: 'De Pensioendienst kijkt naar de inkomsten en het vermogen van jou en van de persoon met wie je woont. Krijg je een pensioen, leefloon of een uitkering voor personen met een handicap, dan onderzoekt hij het recht vaak zelf.',
      fr: 'Le Service des Pensions regarde les revenus et le patrimoine, les vôtres et ceux de la personne avec qui vous habitez. Si vous recevez une pension, un revenu d’intégration ou une allocation pour personnes handicapées, il examine souvent le droit d’office.',
    },
    uitzonderingen: {
      nl: 'Een verblijf in het buitenland mag maar kort duren en moet je melden. De Pensioendienst controleert of je werkelijk in België verblijft. Voor sommige nationaliteiten gelden extra voorwaarden.',
      fr: 'Un séjour à l’étranger doit rester court et être signalé. Le Service des Pensions contrôle si vous résidez vraiment en Belgique. Pour certaines nationalités, d’autres conditions s’ajoutent.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je hebt de wettelijke pensioenleeftijd', fr: 'Vous avez l’âge légal de la pension' },
        beschrijving: {
          nl: '66 jaar sinds februari 2025; vanaf februari 2030 67 jaar.',
          fr: '66 ans depuis février 2025 ; 67 ans à partir de février 2030.',
        },
        bewijs: identityCard,
      },
      {
        naam: { nl: 'Je inkomen en vermogen zijn laag', fr: 'Votre revenu et votre patrimoine sont faibles' },
        bewijs: incomeProof,
      },
      {
        naam: { nl: 'De Pensioendienst kent je eigendommen', fr: 'Le Service des Pensions connaît vos propriétés' },
        bewijs: {
          nl: 'Gegevens over je eigendommen (kadastraal inkomen), spaargeld en verkopen van de laatste tien jaar',
          fr: 'Données sur vos biens immobiliers (revenu cadastral), épargne et ventes des dix dernières années',
          en: 'Details of property (cadastral income), savings and sales in the last ten years',
          de: 'Angaben zu Immobilien (Katastereinkommen), Ersparnissen und Verkäufen der letzten zehn Jahre',
        },
      },
      {
        naam: { nl: 'Je komt voor iemand anders', fr: 'Vous venez pour quelqu’un d’autre' },
        bewijs: powerOfAttorney,
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Op mypension.be, bij de Pensioendienst of bij ons. Je krijgt een ontvangstbewijs.',
          fr: 'Sur mypension.be, au Service des Pensions ou chez nous. Vous recevez un accusé de réception.',
        },
        websites: [{ naam: { nl: 'mypension.be', fr: 'mypension.be' }, url: 'https://www.mypension.be' }],
      },
      {
        naam: { nl: 'Onderzoek', fr: 'Examen' },
        beschrijving: {
          nl: 'De Pensioendienst vraagt je bijkomende formulieren over inkomsten en woonst.',
          fr: 'Le Service des Pensions vous demande des formulaires sur vos revenus et votre résidence.',
        },
      },
      {
        naam: { nl: 'Beslissing', fr: 'Décision' },
        beschrijving: {
          nl: 'Je krijgt de beslissing met de post en kunt in beroep gaan bij de arbeidsrechtbank.',
          fr: 'Vous recevez la décision par la poste et pouvez faire recours auprès du tribunal du travail.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Gratis', fr: 'Gratuit' },
        beschrijving: { nl: 'De aanvraag kost niets.', fr: 'La demande ne coûte rien.' },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Wet van 22 maart 2001 tot instelling van een inkomensgarantie voor ouderen',
          fr: 'Loi du 22 mars 2001 instituant la garantie de revenus aux personnes âgées',
        },
      },
    ],
    websites: [{ naam: { nl: 'mypension.be', fr: 'mypension.be' }, url: 'https://www.mypension.be' }],
    themas: ['WelzijnGezondheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'IGO',
      'klein pensioen',
      'minimumpensioen',
      'te weinig pensioen',
      'gewaarborgd inkomen',
      'GRAPA',
      'bijpassing pensioen',
      'senior low income',
    ],
    type: 'FinancieelVoordeel',
  },
  local: {
    department: 'welfare',
    responsible: 'staff:ines',
    backups: ['staff:els'],
    channels: ['onSite', 'online', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 25,
    queue: 'E',
    remarks:
      'Vraag met wie de aanvrager samenwoont: dat bepaalt het bedrag en geeft de meeste fouten. Verwijs voor het bedrag altijd naar 1765. Is het wachten te lang, kijk dan of het OCMW een voorschot geeft.',
    reviewOn: '2027-02-10',
    status: 'published',
    bundles: [],
  },
}
