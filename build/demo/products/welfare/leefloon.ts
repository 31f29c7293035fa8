import type { ProductContent } from '#domain/product/product.ts'
import { bankStatements, identityCard, incomeProof } from './shared.ts'

export const leefloon: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Leefloon',
      fr: 'Revenu d’intégration',
      en: 'Living wage (integration income)',
      de: 'Eingliederungseinkommen',
    },
    beschrijving: {
      nl: 'Heb je geen of te weinig inkomen en kun je nergens anders recht op hebben, dan kun je bij het OCMW een leefloon aanvragen. Een maatschappelijk werker onderzoekt je situatie en helpt je ook verder zoeken.',
      fr: 'Si vous n’avez pas ou trop peu de revenus et aucun autre droit, vous pouvez demander un revenu d’intégration au CPAS. Un assistant social examine votre situation et vous aide aussi à chercher plus loin.',
      en: 'If you have no or too little income and no other rights, you can apply for a living wage at the OCMW (public welfare centre). A social worker examines your situation and helps you further.',
    },
    verdereBeschrijving: {
      nl: 'Het bedrag hangt af van je gezinssituatie: samenwonend, alleenstaand of met een gezin ten laste. Het OCMW onderzoekt of je bereid bent om te werken en of je niet eerst recht hebt op een andere uitkering (werkloosheid, ziekte, handicap, pensioen, onderhoudsgeld).',
      fr: 'Le montant dépend de votre situation : cohabitant, isolé ou avec une famille à charge. Le CPAS examine si vous êtes prêt à travailler et si vous n’avez pas d’abord droit à une autre allocation (chômage, maladie, handicap, pension, pension alimentaire).',
    },
    uitzonderingen: {
      nl: 'Je kunt om gezondheids- of billijkheidsredenen vrijgesteld worden van de werkbereidheid. Wie niet in aanmerking komt, kan soms andere maatschappelijke steun van het OCMW krijgen. Meestal is het OCMW van de gemeente waar je gewoonlijk verblijft bevoegd; voor studenten en wie in een instelling verblijft, gelden aparte regels.',
      fr: 'Vous pouvez être dispensé de la disposition au travail pour des raisons de santé ou d’équité. Qui n’entre pas en compte peut parfois recevoir une autre aide sociale du CPAS. En général, le CPAS de la commune où vous résidez habituellement est compétent ; pour les étudiants et les personnes en institution, d’autres règles valent.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je verblijft gewoonlijk in de gemeente, in een wettige situatie',
          fr: 'Vous résidez habituellement dans la commune, en situation légale',
        },
        beschrijving: {
          nl: 'Je bent meerderjarig of gelijkgesteld en je hebt de Belgische nationaliteit of een verblijfsrecht dat meetelt.',
          fr: 'Vous êtes majeur ou assimilé et avez la nationalité belge ou un droit de séjour qui compte.',
        },
        bewijs: identityCard,
      },
      { naam: { nl: 'Je hebt niet genoeg inkomen', fr: 'Vous n’avez pas assez de revenus' }, bewijs: incomeProof },
      {
        naam: {
          nl: 'Je kunt er niet op een andere manier in voorzien',
          fr: 'Vous ne pouvez pas y pourvoir autrement',
        },
        bewijs: bankStatements,
      },
      {
        naam: { nl: 'Je woonkosten zijn bekend', fr: 'Vos frais de logement sont connus' },
        bewijs: {
          nl: 'Huurcontract of bewijs van je woonkosten',
          fr: 'Contrat de bail ou preuve de vos frais de logement',
          en: 'Tenancy agreement or proof of your housing costs',
          de: 'Mietvertrag oder Nachweis der Wohnkosten',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvraag', fr: 'Demande' },
        beschrijving: {
          nl: 'Je meldt je aan. Het OCMW noteert je aanvraag dezelfde dag en geeft je een ontvangstbewijs.',
          fr: 'Vous vous présentez. Le CPAS note votre demande le jour même et vous donne un accusé de réception.',
        },
      },
      {
        naam: { nl: 'Sociaal onderzoek', fr: 'Enquête sociale' },
        beschrijving: {
          nl: 'De maatschappelijk werker bespreekt je situatie en komt bij je thuis langs.',
          fr: 'L’assistant social discute de votre situation et passe chez vous.',
        },
      },
      {
        naam: { nl: 'Beslissing', fr: 'Décision' },
        beschrijving: {
          nl: 'Het bijzonder comité voor de sociale dienst beslist binnen 30 dagen. Binnen 8 dagen krijg je een aangetekende brief of een brief tegen ontvangstbewijs.',
          fr: 'Le comité spécial du service social décide dans les 30 jours. Dans les 8 jours, vous recevez une lettre recommandée ou une lettre contre accusé de réception.',
        },
      },
      {
        naam: { nl: 'Uitbetaling of beroep', fr: 'Paiement ou recours' },
        beschrijving: {
          nl: 'Bij een weigering kun je binnen 3 maanden gratis in beroep gaan bij de arbeidsrechtbank.',
          fr: 'En cas de refus, vous pouvez faire recours gratuitement dans les 3 mois auprès du tribunal du travail.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Gratis', fr: 'Gratuit' },
        beschrijving: { nl: 'Een aanvraag bij het OCMW kost niets.', fr: 'Une demande au CPAS ne coûte rien.' },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie',
          fr: 'Loi du 26 mai 2002 concernant le droit à l’intégration sociale',
        },
      },
      {
        naam: {
          nl: 'Organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn',
          fr: 'Loi organique du 8 juillet 1976 des centres publics d’action sociale',
        },
      },
    ],
    websites: [
      { naam: { nl: 'POD Maatschappelijke Integratie', fr: 'SPP Intégration sociale' }, url: 'https://www.mi-is.be' },
    ],
    themas: ['WelzijnGezondheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'ocmw steun',
      'geen geld',
      'armoede',
      'leefgeld',
      'bestaansminimum',
      'uitkering',
      'revenu d’intégration',
      'cpas',
      'welfare',
      'op den dop',
    ],
    type: 'FinancieelVoordeel',
  },
  local: {
    department: 'welfare',
    responsible: 'staff:ines',
    backups: ['staff:jan'],
    leadTime: { value: 21, unit: 'workingDays' },
    channels: ['onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 45,
    queue: 'E',
    remarks:
      'De aanvraag telt vanaf vandaag: geef altijd een ontvangstbewijs mee, ook als het gesprek pas later is. Iemand zonder eten of slaapplaats gaat niet weg zonder dat Ines of haar vervanger gebeld is. Spreek aan de balie nooit luidop over het doel van de komst.',
    reviewOn: '2027-01-10',
    status: 'published',
    bundles: [],
  },
}
