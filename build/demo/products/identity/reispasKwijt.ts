import type { ProductContent } from '#domain/product/product.ts'
import {
  consularCode,
  identityCounter,
  identityProof,
  passportPhoto,
  siteDocStop,
  siteForeignAffairs,
  step,
} from './shared.ts'

export const reispasKwijt: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Reispas verloren of gestolen',
      fr: 'Passeport perdu ou volé',
      en: 'Passport lost or stolen',
      de: 'Reisepass verloren oder gestohlen',
    },
    beschrijving: {
      nl: 'Meld meteen dat je reispas weg is, zodat niemand hem kan misbruiken. De pas wordt definitief ongeldig; daarna kun je een nieuwe aanvragen.',
      fr: 'Signalez tout de suite que votre passeport a disparu, pour que personne n’en abuse. Il devient définitivement non valable ; ensuite, vous pouvez en demander un nouveau.',
      en: 'Report your missing passport at once so that nobody can misuse it. It becomes permanently invalid; then you can apply for a new one.',
    },
    verdereBeschrijving: {
      nl: 'Bel DOC STOP op 00800 2123 2123 of +32 2 518 21 23, dag en nacht. Voor een reispas bestaat er geen vervangend attest zoals de bijlage 12.',
      fr: 'Appelez DOC STOP au 00800 2123 2123 ou au +32 2 518 21 23, jour et nuit. Pour un passeport, il n’existe pas d’attestation de remplacement comme l’annexe 12.',
    },
    uitzonderingen: {
      nl: 'Ben je in het buitenland, doe dan aangifte bij de plaatselijke politie en neem contact op met de Belgische ambassade of het consulaat. Vind je de reispas terug, dan is hij niet meer geldig en lever je hem in.',
      fr: 'Si vous êtes à l’étranger, faites une déclaration à la police locale et contactez l’ambassade ou le consulat de Belgique. Si vous retrouvez le passeport, il n’est plus valable et vous le rendez.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je bent de houder van de reispas (of de ouder van de houder)',
          fr: 'Vous êtes le titulaire du passeport (ou le parent du titulaire)',
        },
        bewijs: identityProof,
      },
      {
        naam: {
          nl: 'Bij diefstal: je hebt aangifte gedaan bij de politie',
          fr: 'En cas de vol : vous avez fait une déclaration à la police',
        },
        bewijs: {
          nl: 'Bij diefstal: het attest van de politie',
          fr: 'En cas de vol : l’attestation de la police',
          en: 'If stolen: the certificate from the police',
          de: 'Bei Diebstahl: die Bescheinigung der Polizei',
        },
      },
      {
        naam: {
          nl: 'Wil je meteen een nieuwe reispas: een pasfoto',
          fr: 'Vous voulez tout de suite un nouveau passeport : une photo d’identité',
        },
        bewijs: passportPhoto,
      },
    ],
    procedures: [
      step(
        { nl: 'Melden', fr: 'Déclarer' },
        { nl: 'Bel DOC STOP zodra je het merkt.', fr: 'Appelez DOC STOP dès que vous le remarquez.' },
      ),
      step(
        { nl: 'Aangifte doen', fr: 'Faire une déclaration' },
        {
          nl: 'Verlies geef je aan bij ons loket, diefstal bij de politie.',
          fr: 'Une perte se déclare à notre guichet, un vol à la police.',
        },
      ),
      step(
        { nl: 'Nieuwe reispas', fr: 'Nouveau passeport' },
        {
          nl: 'Heb je er nog een nodig, dan starten we meteen de aanvraag.',
          fr: 'S’il vous en faut encore un, nous commençons la demande tout de suite.',
        },
      ),
    ],
    kosten: [
      step({ nl: 'Aangifte', fr: 'Déclaration' }, { nl: 'Gratis.', fr: 'Gratuit.' }),
      step(
        { nl: 'Nieuwe reispas', fr: 'Nouveau passeport' },
        { nl: 'Zie Reispas (paspoort) aanvragen.', fr: 'Voyez la demande de passeport.' },
      ),
    ],
    regelgeving: [consularCode],
    websites: [siteDocStop, siteForeignAffairs],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'paspoort kwijt',
      'reispas gestolen',
      'paspoort gepikt op vakantie',
      'docstop',
      'passeport perdu',
      'lost passport',
      'pass verloren',
    ],
    type: 'Bewijs',
  },
  local: {
    ...identityCounter,
    channels: ['onSite', 'phone'],
    appointment: 'never',
    duration: 10,
    remarks:
      'Vraag of ook de identiteitskaart weg is: dan beide in één bezoek. Waarschuw dat een teruggevonden pas onbruikbaar blijft, ook al is het morgen; veel mensen doen te vroeg aangifte.',
    reviewOn: '2027-04-01',
    bundles: [],
  },
}
