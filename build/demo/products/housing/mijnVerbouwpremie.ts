import type { ProductContent } from '#domain/product/product.ts'
import { identityCardWithPin } from './shared.ts'

export const mijnVerbouwpremie: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Hulp bij Mijn VerbouwPremie',
      fr: 'Aide pour la prime flamande à la rénovation (Mijn VerbouwPremie)',
      en: 'Help with the Flemish renovation grant (Mijn VerbouwPremie)',
      de: 'Hilfe bei der flämischen Renovierungsprämie (Mijn VerbouwPremie)',
    },
    beschrijving: {
      nl: 'Mijn VerbouwPremie is de Vlaamse premie voor renovatie en energiebesparing. Je vraagt ze zelf online aan; lukt dat niet, dan helpen we je aan het loket.',
      fr: 'Mijn VerbouwPremie est la prime flamande pour la rénovation et l’économie d’énergie. Vous la demandez vous-même en ligne ; si cela ne va pas, nous vous aidons au guichet.',
      en: 'Mijn VerbouwPremie is the Flemish grant for renovation and energy saving. You apply online yourself; if that is difficult, we help you at the counter.',
    },
    verdereBeschrijving: {
      nl: 'Of je een premie krijgt en hoeveel, hangt af van je inkomen, van de soort werken en van de vraag of je er zelf woont. De voorwaarden wijzigen geregeld: kijk altijd op de website van Mijn VerbouwPremie wat op dit moment geldt.',
      fr: 'La prime et son montant dépendent de votre revenu, du type de travaux et du fait que vous y habitez ou non. Les conditions changent régulièrement : regardez toujours sur le site de Mijn VerbouwPremie ce qui vaut à ce moment.',
    },
    uitzonderingen: {
      nl: 'Voor aanpassingen aan de woning van een oudere bestaat een aparte aanpassingspremie. Voor een renteloze of goedkope lening voor werken kun je terecht bij het Energiehuis.',
      fr: 'Pour adapter le logement d’une personne âgée, il existe une prime d’adaptation à part. Pour un prêt sans intérêt ou avantageux pour travaux, adressez-vous à l’Energiehuis.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je kunt je aanmelden op het digitale loket',
          fr: 'Vous pouvez vous connecter au guichet en ligne',
        },
        bewijs: identityCardWithPin,
      },
      {
        naam: { nl: 'De werken zijn uitgevoerd en gefactureerd', fr: 'Les travaux sont exécutés et facturés' },
        beschrijving: {
          nl: 'De facturen mogen op het moment van de aanvraag niet ouder zijn dan twee jaar.',
          fr: 'Au moment de la demande, les factures ne peuvent pas dater de plus de deux ans.',
        },
        bewijs: {
          nl: 'Alle facturen van de werken',
          fr: 'Toutes les factures des travaux',
          en: 'All invoices for the works',
          de: 'Alle Rechnungen der Arbeiten',
        },
      },
      {
        naam: {
          nl: 'De aannemer heeft het technisch attest ingevuld',
          fr: 'L’entrepreneur a rempli l’attestation technique',
        },
        bewijs: {
          nl: 'De ingevulde attesten van je aannemer',
          fr: 'Les attestations complétées par votre entrepreneur',
          en: 'The certificates filled in by your contractor',
          de: 'Die vom Bauunternehmer ausgefüllten Bescheinigungen',
        },
      },
      {
        naam: { nl: 'De premie kan worden uitbetaald', fr: 'La prime peut être versée' },
        bewijs: {
          nl: 'Je rekeningnummer en EAN-code van de elektriciteit',
          fr: 'Votre numéro de compte et le code EAN de l’électricité',
          en: 'Your bank account number and the EAN code of your electricity connection',
          de: 'Ihre Kontonummer und der EAN-Code des Stromanschlusses',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Simuleren', fr: 'Simuler' },
        beschrijving: {
          nl: 'Ga na voor welke werken je een premie kunt krijgen, liefst vóór je de offerte tekent.',
          fr: 'Vérifiez pour quels travaux vous pouvez avoir une prime, de préférence avant de signer le devis.',
        },
        websites: [
          { naam: { nl: 'Mijn VerbouwPremie', fr: 'Mijn VerbouwPremie' }, url: 'https://www.mijnverbouwpremie.be' },
        ],
      },
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Vul na de werken de aanvraag online in en laad facturen en attesten op.',
          fr: 'Après les travaux, remplissez la demande en ligne et chargez factures et attestations.',
        },
      },
      {
        naam: { nl: 'Opvolgen', fr: 'Suivre' },
        beschrijving: {
          nl: 'Je volgt je dossier online. Ontbreekt er iets, dan krijg je daar bericht van.',
          fr: 'Vous suivez votre dossier en ligne. S’il manque quelque chose, vous êtes prévenu.',
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
      {
        naam: {
          nl: 'Besluit Vlaamse Codex Wonen van 2021',
          fr: 'Arrêté relatif au Code flamand du Logement de 2021',
        },
      },
    ],
    websites: [
      { naam: { nl: 'Mijn VerbouwPremie', fr: 'Mijn VerbouwPremie' }, url: 'https://www.mijnverbouwpremie.be' },
    ],
    themas: ['BouwenWonen', 'MilieuEnergie'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'renovatiepremie',
      'premie dak',
      'isolatie',
      'ramen',
      'warmtepomp',
      'verbouwpremie',
      'subsidie verbouwen',
      'fluvius premie',
      'prime rénovation',
    ],
    type: 'FinancieelVoordeel',
  },
  local: {
    department: 'housing',
    responsible: 'staff:farah',
    backups: ['staff:ines'],
    channels: ['online', 'onSite', 'phone'],
    where: ['counter'],
    level: 4,
    appointment: 'always',
    duration: 45,
    queue: 'C',
    remarks:
      'Controleer vóór je de afspraak vastlegt of de attesten door de aannemer zijn ingevuld en of de burger zijn pincode kent; dat zijn de twee redenen waarom mensen moeten terugkomen. Beloof nooit een bedrag.',
    reviewOn: '2027-01-15',
    status: 'published',
    bundles: [],
  },
}
