import type { ProductContent } from '#domain/product/product.ts'
import { free, identityProof, quickCounter, siteForeignAffairs, step } from './shared.ts'

export const reistoestemmingMinderjarige: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Reistoestemming voor een minderjarige',
      fr: 'Autorisation de voyage pour un mineur',
      en: 'Travel consent for a minor',
      de: 'Reisegenehmigung für Minderjährige',
    },
    beschrijving: {
      nl: 'Reist je kind zonder jou of met maar één ouder naar het buitenland, geef het dan een ondertekende toestemming mee. De gemeente wettigt je handtekening.',
      fr: 'Si votre enfant voyage à l’étranger sans vous ou avec un seul parent, donnez-lui une autorisation signée. La commune légalise votre signature.',
      en: 'If your child travels abroad without you or with only one parent, give them a signed consent. The municipality legalises your signature.',
    },
    verdereBeschrijving: {
      nl: 'In België is de toestemming niet wettelijk verplicht, maar grenscontrole en luchtvaartmaatschappijen kunnen ernaar vragen. Vermeld de periode, de bestemming en wie het kind begeleidt. Sommige landen eisen een eigen formulier of een vertaling.',
      fr: 'En Belgique, l’autorisation n’est pas obligatoire par la loi, mais le contrôle aux frontières et les compagnies aériennes peuvent la demander. Indiquez la période, la destination et qui accompagne l’enfant. Certains pays exigent leur propre formulaire ou une traduction.',
    },
    uitzonderingen: {
      nl: 'Is er ruzie over de reis of een vonnis over het verblijf van het kind, dan kan de gemeente niet beslissen: neem contact op met je advocaat of de familierechtbank.',
      fr: 'S’il y a un conflit au sujet du voyage ou un jugement sur le séjour de l’enfant, la commune ne peut pas décider : contactez votre avocat ou le tribunal de la famille.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je oefent het ouderlijk gezag uit en tekent aan het loket',
          fr: 'Vous exercez l’autorité parentale et signez au guichet',
        },
        bewijs: identityProof,
      },
      {
        naam: {
          nl: 'Je kent de gegevens van het kind en de begeleider',
          fr: 'Vous connaissez les données de l’enfant et de l’accompagnateur',
        },
        bewijs: {
          nl: 'De identiteitskaart of Kids-ID van het kind en de gegevens van de begeleider',
          fr: 'La carte d’identité ou Kids-ID de l’enfant et les données de l’accompagnateur',
          en: 'The child’s identity card or Kids-ID and the details of the accompanying adult',
          de: 'Personalausweis oder Kids-ID des Kindes und die Angaben der Begleitperson',
        },
      },
      {
        naam: { nl: 'Je kent de reisdata', fr: 'Vous connaissez les dates du voyage' },
        bewijs: {
          nl: 'De bestemming en de data van vertrek en terugkeer',
          fr: 'La destination et les dates de départ et de retour',
          en: 'The destination and the dates of departure and return',
          de: 'Das Reiseziel und die Daten der Hin- und Rückreise',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Formulier invullen', fr: 'Remplir le formulaire' },
        {
          nl: 'Vul het formulier in, thuis of aan het loket, maar teken nog niet.',
          fr: 'Remplissez le formulaire, chez vous ou au guichet, mais ne signez pas encore.',
        },
      ),
      step(
        { nl: 'Tekenen', fr: 'Signer' },
        {
          nl: 'Je tekent aan het snelloket en we wettigen je handtekening meteen.',
          fr: 'Vous signez au guichet rapide et nous légalisons votre signature tout de suite.',
        },
      ),
    ],
    kosten: [free],
    regelgeving: [
      {
        naam: {
          nl: 'Oud Burgerlijk Wetboek, artikelen 373 en 374 (ouderlijk gezag)',
          fr: 'Ancien Code civil, articles 373 et 374 (autorité parentale)',
        },
      },
    ],
    websites: [siteForeignAffairs],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'ouderlijke toestemming',
      'toestemming op reis',
      'kind met oma op reis',
      'schoolreis',
      'kamp buitenland',
      'autorisation parentale',
      'travel consent',
      'reisevollmacht',
    ],
    type: 'Toelating',
  },
  local: {
    ...quickCounter,
    channels: ['onSite'],
    appointment: 'never',
    duration: 5,
    remarks:
      'Alleen een ouder of voogd kan tekenen, geen grootouder of begeleider. Kijk het ouderlijk gezag na in het Rijksregister bij gescheiden ouders. Vraag of het kind zelf een geldige Kids-ID of reispas heeft: dat merkt men te vaak pas op de luchthaven.',
    reviewOn: '2027-05-01',
    bundles: [],
  },
}
