import type { ProductContent } from '#domain/product/product.ts'
import {
  decreeIdentityCards,
  identityCounter,
  lawPopulationRegisters,
  passportPhoto,
  siteDocStop,
  siteHomeAffairs,
  step,
} from './shared.ts'

export const identiteitskaartKwijt: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Identiteitskaart kwijt of gestolen',
      fr: 'Carte d’identité perdue ou volée',
      en: 'Identity card lost or stolen',
      de: 'Personalausweis verloren oder gestohlen',
    },
    beschrijving: {
      nl: 'Laat je kaart meteen blokkeren via DOC STOP en doe daarna aangifte. Je krijgt een voorlopig attest (bijlage 12) en vraagt een nieuwe kaart aan.',
      fr: 'Faites bloquer votre carte tout de suite via DOC STOP, puis faites une déclaration. Vous recevez une attestation provisoire (annexe 12) et demandez une nouvelle carte.',
      en: 'Block your card at once through DOC STOP, then report it. You receive a provisional certificate (annex 12) and apply for a new card.',
    },
    verdereBeschrijving: {
      nl: 'DOC STOP is dag en nacht bereikbaar op 00800 2123 2123 (gratis) of op +32 2 518 21 23. De bijlage 12 is één maand geldig en geldt alleen in België: je kunt er niet mee reizen.',
      fr: 'DOC STOP répond jour et nuit au 00800 2123 2123 (gratuit) ou au +32 2 518 21 23. L’annexe 12 est valable un mois et seulement en Belgique : vous ne pouvez pas voyager avec elle.',
    },
    uitzonderingen: {
      nl: 'Bij diefstal doe je aangifte bij de politie en kom je met hun attest naar ons. Is het gemeentehuis gesloten, dan kun je ook voor verlies naar de politie. Een verloren vreemdelingenkaart geef je altijd bij de politie aan. Vind je je kaart na de aangifte terug, dan is ze niet meer bruikbaar en lever je ze bij ons in.',
      fr: 'En cas de vol, faites une déclaration à la police et venez chez nous avec leur attestation. Si la maison communale est fermée, vous pouvez aussi déclarer une perte à la police. Une carte d’étranger perdue se déclare toujours à la police. Si vous retrouvez votre carte après la déclaration, elle n’est plus utilisable et vous nous la rendez.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je kunt aantonen wie je bent', fr: 'Vous pouvez prouver qui vous êtes' },
        bewijs: {
          nl: 'Een ander bewijs van wie je bent, zoals je rijbewijs of reispas (als je dat hebt)',
          fr: 'Une autre preuve d’identité, par exemple permis de conduire ou passeport (si vous en avez une)',
          en: 'Another proof of who you are, such as a driving licence or passport (if you have one)',
          de: 'Ein anderer Nachweis Ihrer Identität, z. B. Führerschein oder Reisepass (falls vorhanden)',
        },
      },
      {
        naam: {
          nl: 'Je hebt een pasfoto voor het attest en de nieuwe kaart',
          fr: 'Vous avez une photo d’identité pour l’attestation et la nouvelle carte',
        },
        bewijs: passportPhoto,
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
    ],
    procedures: [
      step(
        { nl: 'Blokkeren', fr: 'Bloquer' },
        {
          nl: 'Bel meteen DOC STOP: 00800 2123 2123 of +32 2 518 21 23.',
          fr: 'Appelez tout de suite DOC STOP : 00800 2123 2123 ou +32 2 518 21 23.',
        },
      ),
      step(
        { nl: 'Aangifte doen', fr: 'Faire une déclaration' },
        {
          nl: 'Bij verlies kom je naar het loket, bij diefstal ga je eerst naar de politie.',
          fr: 'En cas de perte, venez au guichet ; en cas de vol, allez d’abord à la police.',
        },
      ),
      step(
        { nl: 'Attest krijgen', fr: 'Recevoir l’attestation' },
        {
          nl: 'Je krijgt een bijlage 12, die één maand je kaart vervangt in België.',
          fr: 'Vous recevez une annexe 12, qui remplace votre carte pendant un mois en Belgique.',
        },
      ),
      step(
        { nl: 'Nieuwe kaart', fr: 'Nouvelle carte' },
        {
          nl: 'We starten in hetzelfde bezoek de aanvraag van je nieuwe kaart.',
          fr: 'Nous commençons lors de la même visite la demande de votre nouvelle carte.',
        },
      ),
    ],
    kosten: [
      step({ nl: 'Aangifte en bijlage 12', fr: 'Déclaration et annexe 12' }, { nl: 'Gratis.', fr: 'Gratuit.' }),
      step(
        { nl: 'Nieuwe kaart', fr: 'Nouvelle carte' },
        {
          nl: '27 euro in de gewone procedure (tarief van de gemeente); een spoedprocedure is duurder.',
          fr: '27 euros en procédure ordinaire (tarif de la commune) ; une procédure d’urgence est plus chère.',
        },
      ),
    ],
    regelgeving: [lawPopulationRegisters, decreeIdentityCards],
    websites: [siteDocStop, siteHomeAffairs],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'pas kwijt',
      'paske verloren',
      'portefeuille gestolen',
      'pas gepikt',
      'docstop',
      'bijlage 12',
      'perdu carte',
      'lost id',
      'stolen wallet',
    ],
    type: 'Bewijs',
  },
  local: {
    ...identityCounter,
    backups: ['staff:els', 'staff:bilal'],
    channels: ['onSite', 'phone'],
    appointment: 'never',
    duration: 15,
    remarks:
      'Vraag aan het onthaal al: verloren of gestolen? Bij diefstal zonder politieattest eerst doorverwijzen. Controleer in het Rijksregister of DOC STOP de kaart al geblokkeerd heeft. Vraag ook naar rijbewijs en bankkaart (Card Stop 078 170 170) als de hele portefeuille weg is.',
    reviewOn: '2027-01-15',
    bundles: [],
  },
}
