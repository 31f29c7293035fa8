import type { ProductContent } from '#domain/product/product.ts'
import { associationDetails } from './shared.ts'

export const subsidieVereniging: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Subsidie voor een vereniging of project',
      fr: 'Subside pour une association ou un projet',
      en: 'Grant for an association or project',
      de: 'Zuschuss für einen Verein oder ein Projekt',
    },
    beschrijving: {
      nl: 'Erkende verenigingen kunnen elk jaar een werkingssubsidie krijgen. Voor een bijzonder project, jubileum of nieuwe werking bestaat een projectsubsidie.',
      fr: 'Les associations reconnues peuvent recevoir chaque année un subside de fonctionnement. Pour un projet particulier, un anniversaire ou une nouvelle activité, il existe un subside de projet.',
      en: 'Recognised associations can get a yearly operating grant. For a special project, jubilee or new activity there is a project grant.',
    },
    uitzonderingen: {
      nl: 'Een niet-erkende groep kan soms wel een projectsubsidie vragen, als het project in de gemeente doorgaat. Een subsidie die je al van een andere overheid voor hetzelfde kreeg, moet je vermelden.',
      fr: 'Un groupe non reconnu peut parfois demander un subside de projet, si le projet a lieu dans la commune. Vous devez indiquer un subside déjà reçu d’une autre autorité pour la même chose.',
    },
    voorwaarden: [
      {
        naam: { nl: 'De vereniging is erkend', fr: 'L’association est reconnue' },
        bewijs: associationDetails,
      },
      {
        naam: { nl: 'De aanvraag is volledig en op tijd', fr: 'La demande est complète et à temps' },
        bewijs: {
          nl: 'Werkingsverslag, begroting en rekeningen van het voorbije jaar',
          fr: 'Rapport d’activités, budget et comptes de l’année écoulée',
          en: 'Activity report, budget and accounts of the past year',
          de: 'Tätigkeitsbericht, Haushalt und Abrechnung des Vorjahres',
        },
      },
      {
        naam: {
          nl: 'Bij projecten: je kunt de kosten bewijzen',
          fr: 'Pour les projets : vous pouvez prouver les frais',
        },
        bewijs: {
          nl: 'Projectplan en offertes, later de betaalde facturen',
          fr: 'Plan du projet et devis, ensuite les factures payées',
          en: 'Project plan and quotes, later the paid invoices',
          de: 'Projektplan und Angebote, später die bezahlten Rechnungen',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Dien de aanvraag in vóór de uiterste datum in het reglement.',
          fr: 'Introduisez la demande avant la date limite du règlement.',
        },
      },
      {
        naam: { nl: 'Beoordeling', fr: 'Évaluation' },
        beschrijving: {
          nl: 'De dienst en de adviesraad bekijken de aanvraag; het college beslist.',
          fr: 'Le service et le conseil consultatif examinent la demande ; le collège décide.',
        },
      },
      {
        naam: { nl: 'Uitbetaling', fr: 'Paiement' },
        beschrijving: {
          nl: 'De subsidie komt op de rekening van de vereniging. Bewaar bewijsstukken: de gemeente kan controleren.',
          fr: 'Le subside est versé sur le compte de l’association. Gardez les justificatifs : la commune peut contrôler.',
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
      { naam: { nl: 'Subsidiereglement van de gemeente', fr: 'Règlement des subsides de la commune' } },
      {
        naam: {
          nl: 'Wet van 14 november 1983 betreffende de controle op de toekenning en op de aanwending van sommige toelagen',
          fr: 'Loi du 14 novembre 1983 relative au contrôle de l’octroi et de l’emploi de certaines subventions',
        },
      },
    ],
    websites: [
      {
        naam: { nl: 'Verenigingsloket', fr: 'Verenigingsloket (guichet des associations)' },
        url: 'https://www.verenigingsloket.be',
      },
    ],
    themas: ['CultuurSportVrijeTijd'],
    doelgroepen: ['Vereniging'],
    zoektermen: [
      'toelage',
      'werkingssubsidie',
      'projectsubsidie',
      'steun vereniging',
      'geld voor club',
      'subside',
      'grant',
      'jubileum club',
    ],
    type: 'FinancieelVoordeel',
  },
  local: {
    department: 'leisure',
    responsible: 'staff:hilde',
    backups: ['staff:ines'],
    leadTime: { value: 60, unit: 'workingDays' },
    channels: ['online', 'onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 20,
    queue: 'D',
    remarks:
      'Kijk eerst de uiterste indieningsdatum na: na die datum beslist alleen Hilde of de aanvraag nog mee kan. Geef bij een onvolledig dossier een lijst mee van wat nog ontbreekt, met de datum.',
    reviewOn: '2027-01-20',
    status: 'published',
    bundles: ['association', 'event'],
  },
}
