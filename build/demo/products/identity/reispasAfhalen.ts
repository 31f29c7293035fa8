import type { ProductContent } from '#domain/product/product.ts'
import { consularCode, identityProof, quickCounter, step } from './shared.ts'

export const reispasAfhalen: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Reispas afhalen',
      fr: 'Retirer un passeport',
      en: 'Collect a passport',
      de: 'Reisepass abholen',
    },
    beschrijving: {
      nl: 'Je nieuwe reispas ligt klaar aan het snelloket. Kijk de gegevens na en zet je handtekening voor ontvangst.',
      fr: 'Votre nouveau passeport est prêt au guichet rapide. Vérifiez les données et signez pour réception.',
      en: 'Your new passport is ready at the quick counter. Check the details and sign for receipt.',
    },
    uitzonderingen: {
      nl: 'Kun je niet zelf komen, dan kan iemand anders de reispas afhalen met een ondertekende volmacht en je identiteitskaart. De reispas van een minderjarige wordt afgehaald door een ouder of voogd.',
      fr: 'Si vous ne pouvez pas venir vous-même, quelqu’un d’autre peut retirer le passeport avec une procuration signée et votre carte d’identité. Le passeport d’un mineur est retiré par un parent ou un tuteur.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je kunt aantonen wie je bent', fr: 'Vous pouvez prouver qui vous êtes' },
        bewijs: identityProof,
      },
      {
        naam: {
          nl: 'Komt iemand anders in jouw plaats: volmacht',
          fr: 'Quelqu’un d’autre vient à votre place : procuration',
        },
        bewijs: {
          nl: 'Voor iemand anders: een ondertekende volmacht en beide identiteitskaarten',
          fr: 'Pour quelqu’un d’autre : une procuration signée et les deux cartes d’identité',
          en: 'On someone’s behalf: a signed authorisation and both identity cards',
          de: 'Für eine andere Person: eine unterschriebene Vollmacht und beide Personalausweise',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Bericht afwachten', fr: 'Attendre le message' },
        {
          nl: 'We laten je weten dat je reispas klaarligt.',
          fr: 'Nous vous faisons savoir que votre passeport est prêt.',
        },
      ),
      step(
        { nl: 'Afhalen', fr: 'Retirer' },
        {
          nl: 'Kom naar het snelloket, kijk je naam en geboortedatum na en teken voor ontvangst.',
          fr: 'Venez au guichet rapide, vérifiez votre nom et votre date de naissance et signez pour réception.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Gratis', fr: 'Gratuit' },
        { nl: 'Je hebt al betaald bij de aanvraag.', fr: 'Vous avez déjà payé lors de la demande.' },
      ),
    ],
    regelgeving: [consularCode],
    websites: [],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'paspoort ophalen',
      'paspoort is klaar',
      'reispas halen',
      'sms gekregen paspoort',
      'collect passport',
      'retirer passeport',
    ],
    type: 'Bewijs',
  },
  local: {
    ...quickCounter,
    channels: ['onSite'],
    appointment: 'never',
    duration: 3,
    remarks:
      'Zoek eerst in het register van afhaaldocumenten. Laat de burger naam en geboortedatum luidop nakijken voor hij tekent: een fout melden kan daarna moeilijk. Werd de oude pas nog niet ingeleverd, dan nu innemen.',
    reviewOn: '2027-03-01',
    bundles: [],
  },
}
