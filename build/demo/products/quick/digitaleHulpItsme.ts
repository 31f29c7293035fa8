import type { ProductContent } from '#domain/product/product.ts'
import { free, quickCounter, step } from './shared.ts'

export const digitaleHulpItsme: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Hulp bij itsme en het digitaal loket',
      fr: 'Aide pour itsme et le guichet numérique',
      en: 'Help with itsme and the online counter',
      de: 'Hilfe bei itsme und dem Online-Schalter',
    },
    beschrijving: {
      nl: 'Lukt het niet om in te loggen bij de overheid, itsme te activeren of iets aan te vragen via het digitaal loket? We tonen het je, rustig en stap voor stap.',
      'nl-be-x-formal':
        'Lukt het niet om in te loggen bij de overheid, itsme te activeren of iets aan te vragen via het digitaal loket? We tonen het u, rustig en stap voor stap.',
      fr: 'Vous n’arrivez pas à vous connecter auprès des autorités, à activer itsme ou à faire une demande au guichet électronique ? Nous vous le montrons, calmement et pas à pas.',
      en: 'Having trouble logging in to government websites, activating itsme or using the online counter? We show you how, calmly and step by step.',
    },
    verdereBeschrijving: {
      nl: 'Je activeert itsme zelf, met je bank of met je eID en pincode. Wij tikken nooit je codes in. Aan de computer naast het onthaal kun je ook zelf attesten downloaden via Mijn Dossier of Mijn Burgerprofiel.',
      fr: 'Vous activez itsme vous-même, avec votre banque ou avec votre eID et code PIN. Nous ne tapons jamais vos codes. À l’ordinateur à côté de l’accueil, vous pouvez aussi télécharger vous-même des attestations via Mon Dossier ou Mijn Burgerprofiel.',
    },
    uitzonderingen: {
      nl: 'Voor langere begeleiding, een cursus of een probleem met je toestel maak je een afspraak met het Digipunt. Ken je de pincode van je kaart niet, dan regelen we eerst die aan het snelloket.',
      fr: 'Pour une aide plus longue, un cours ou un problème avec votre appareil, prenez rendez-vous au Digipunt. Si vous ne connaissez pas le code PIN de votre carte, nous réglons d’abord cela au guichet rapide.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je hebt een geldige eID of verblijfskaart en kent de pincode',
          fr: 'Vous avez une eID ou une carte de séjour valable et connaissez le code PIN',
        },
        bewijs: {
          nl: 'Je identiteitskaart of verblijfskaart, met pincode',
          fr: 'Votre carte d’identité ou titre de séjour, avec code PIN',
          en: 'Your identity card or residence card, with its PIN',
          de: 'Ihr Personalausweis oder Ihre Aufenthaltskarte, mit PIN-Code',
        },
      },
      {
        naam: { nl: 'Voor itsme: een smartphone op jouw naam', fr: 'Pour itsme : un smartphone à votre nom' },
        bewijs: {
          nl: 'Je smartphone, opgeladen, en je bankkaart als je via je bank activeert',
          fr: 'Votre smartphone chargé, et votre carte bancaire si vous activez via votre banque',
          en: 'Your smartphone, charged, and your bank card if you activate through your bank',
          de: 'Ihr aufgeladenes Smartphone und Ihre Bankkarte, falls Sie über die Bank aktivieren',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Vraag bekijken', fr: 'Voir la question' },
        {
          nl: 'Vertel wat je wilt doen; we kijken of je alles bij je hebt.',
          fr: 'Dites ce que vous voulez faire ; nous regardons si vous avez tout avec vous.',
        },
      ),
      step(
        { nl: 'Samen doen', fr: 'Faire ensemble' },
        {
          nl: 'Je doet het zelf op je eigen toestel, wij wijzen de weg.',
          fr: 'Vous le faites vous-même sur votre propre appareil, nous montrons le chemin.',
        },
      ),
      step(
        { nl: 'Verder oefenen', fr: 'S’exercer plus loin' },
        {
          nl: 'Wil je meer leren, dan boeken we een afspraak bij het Digipunt.',
          fr: 'Si vous voulez en apprendre plus, nous prenons un rendez-vous au Digipunt.',
        },
      ),
    ],
    kosten: [free],
    regelgeving: [
      {
        naam: {
          nl: 'Verordening (EU) nr. 910/2014 betreffende elektronische identificatie en vertrouwensdiensten (eIDAS)',
          fr: 'Règlement (UE) n° 910/2014 sur l’identification électronique et les services de confiance (eIDAS)',
        },
      },
    ],
    websites: [
      { naam: { nl: 'itsme', fr: 'itsme' }, url: 'https://www.itsme-id.com' },
      { naam: { nl: 'Mijn Dossier', fr: 'Mon Dossier' }, url: 'https://mijndossier.rrn.fgov.be' },
      { naam: { nl: 'Mijn Burgerprofiel', fr: 'Mijn Burgerprofiel' }, url: 'https://www.mijnburgerprofiel.be' },
    ],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'itsme',
      'its me',
      'app op gsm',
      'inloggen lukt niet',
      'digitale hulp',
      'computer hulp',
      'e-loket',
      'aide numérique',
      'login help',
      'digipunt',
    ],
    type: 'AdviesBegeleiding',
  },
  local: {
    ...quickCounter,
    department: 'reception',
    responsible: 'staff:carla',
    backups: ['staff:bilal', 'staff:an'],
    channels: ['onSite', 'phone'],
    appointment: 'possible',
    duration: 5,
    remarks:
      'Neem het toestel nooit over en laat de burger elke code zelf intikken, weg van je blik. Duurt het langer dan vijf minuten, bied dan een afspraak bij het Digipunt aan. Let op signalen van oplichting: iemand die aan de telefoon aanwijzingen krijgt terwijl hij itsme activeert, waarschuw je meteen.',
    reviewOn: '2027-06-30',
    bundles: ['newResident'],
  },
}
