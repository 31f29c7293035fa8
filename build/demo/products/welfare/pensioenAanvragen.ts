import type { ProductContent } from '#domain/product/product.ts'
import { identityCard, powerOfAttorney } from './shared.ts'

export const pensioenAanvragen: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Pensioen aanvragen',
      fr: 'Demander sa pension',
      en: 'Apply for a pension',
      de: 'Rente beantragen',
    },
    beschrijving: {
      nl: 'De Federale Pensioendienst onderzoekt en betaalt je pensioen. Je kunt de aanvraag zelf doen op mypension.be; lukt dat niet, dan dienen wij ze voor je in.',
      fr: 'Le Service fédéral des Pensions examine et paie votre pension. Vous pouvez faire la demande vous-même sur mypension.be ; si cela ne va pas, nous l’introduisons pour vous.',
      en: 'The Federal Pensions Service examines and pays your pension. You can apply yourself on mypension.be; if that is difficult, we submit it for you.',
    },
    verdereBeschrijving: {
      nl: 'Woon je in België en bereik je de wettelijke leeftijd (66 jaar, vanaf 2030 67 jaar), dan onderzoekt de Pensioendienst je recht meestal automatisch. Een vervroegd pensioen vraag je zelf aan, ten vroegste een jaar voor de gewenste datum. Je kunt bellen naar de gratis Pensioenlijn 1765.',
      fr: 'Si vous habitez en Belgique et atteignez l’âge légal (66 ans, 67 ans à partir de 2030), le Service des Pensions examine en général votre droit d’office. Une pension anticipée se demande, au plus tôt un an avant la date souhaitée. Vous pouvez appeler la ligne Pension gratuite 1765.',
    },
    uitzonderingen: {
      nl: 'Woon je in het buitenland of werkte je er, of ben je ambtenaar of zelfstandige, dan kan het dossier langer duren. Een overlevingspensioen na het overlijden van je partner vraag je soms zelf aan.',
      fr: 'Si vous habitez ou avez travaillé à l’étranger, ou êtes fonctionnaire ou indépendant, le dossier peut durer plus longtemps. Une pension de survie après le décès de votre partenaire se demande parfois.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je komt zelf, of met een volmacht', fr: 'Vous venez vous-même, ou avec une procuration' },
        bewijs: identityCard,
      },
      {
        naam: { nl: 'Je komt voor iemand anders', fr: 'Vous venez pour quelqu’un d’autre' },
        bewijs: powerOfAttorney,
      },
      {
        naam: { nl: 'We kunnen je loopbaan nakijken', fr: 'Nous pouvons vérifier votre carrière' },
        bewijs: {
          nl: 'Gegevens over werk in het buitenland, als je die had',
          fr: 'Renseignements sur le travail à l’étranger, le cas échéant',
          en: 'Details of work abroad, if any',
          de: 'Angaben zur Arbeit im Ausland, falls zutreffend',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Je loopbaan nakijken', fr: 'Vérifier votre carrière' },
        beschrijving: {
          nl: 'Bekijk op mypension.be je datum en raming. Klopt je loopbaan niet, meld dat dan.',
          fr: 'Regardez sur mypension.be votre date et votre estimation. Si votre carrière n’est pas exacte, signalez-le.',
        },
        websites: [{ naam: { nl: 'mypension.be', fr: 'mypension.be' }, url: 'https://www.mypension.be' }],
      },
      {
        naam: { nl: 'Aanvraag', fr: 'Demande' },
        beschrijving: {
          nl: 'We sturen de aanvraag elektronisch en je krijgt een ontvangstbewijs.',
          fr: 'Nous envoyons la demande par voie électronique et vous recevez un accusé de réception.',
        },
      },
      {
        naam: { nl: 'Beslissing', fr: 'Décision' },
        beschrijving: {
          nl: 'De Pensioendienst stuurt je de beslissing. Ga je niet akkoord, dan kun je in beroep gaan bij de arbeidsrechtbank.',
          fr: 'Le Service des Pensions vous envoie la décision. Si vous n’êtes pas d’accord, vous pouvez faire recours auprès du tribunal du travail.',
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
          nl: 'Koninklijk besluit nr. 50 van 24 oktober 1967 betreffende het rust- en overlevingspensioen voor werknemers',
          fr: 'Arrêté royal n° 50 du 24 octobre 1967 relatif à la pension de retraite et de survie des travailleurs salariés',
        },
      },
    ],
    websites: [{ naam: { nl: 'mypension.be', fr: 'mypension.be' }, url: 'https://www.mypension.be' }],
    themas: ['WelzijnGezondheid', 'EconomieWerk'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'pensioen',
      'met pensioen',
      'vervroegd pensioen',
      'rustpensioen',
      'overlevingspensioen',
      'mypension',
      'pension',
      'pensioenaanvraag',
      'AOW',
    ],
    type: 'FinancieelVoordeel',
  },
  local: {
    department: 'welfare',
    responsible: 'staff:ines',
    backups: ['staff:els', 'staff:carla'],
    channels: ['onSite', 'online', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 25,
    queue: 'E',
    remarks:
      'Geen berekening doen en geen datum beloven: dat kan alleen de Pensioendienst (1765). Vraag of de persoon ziek, werkloos of zelfstandig is: dan lopen termijnen anders. Na een overlijden van de partner: bekijk samen het overlevingspensioen of de overgangsuitkering.',
    reviewOn: '2027-02-10',
    status: 'published',
    bundles: ['death'],
  },
}
