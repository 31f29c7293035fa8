import type { ProductContent } from '#domain/product/product.ts'
import { identityCard } from './shared.ts'

export const socialeWoning: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Sociale woning aanvragen',
      fr: 'Demander un logement social',
      en: 'Apply for social housing',
      de: 'Sozialwohnung beantragen',
    },
    beschrijving: {
      nl: 'Je schrijft je in voor een sociale huurwoning in het Centraal Inschrijvingsregister van Vlaanderen. De woonmaatschappij wijst de woningen toe; wij helpen je met de inschrijving.',
      fr: 'Vous vous inscrivez pour un logement social au registre central d’inscription de Flandre. La société de logement attribue les habitations ; nous vous aidons pour l’inscription.',
      en: 'You register for social rented housing in the Flemish central register. The housing company allocates homes; we help you register.',
    },
    verdereBeschrijving: {
      nl: 'Je kiest de gemeenten en soorten woning waar je wilt wonen. Wie minstens vijf opeenvolgende jaren in de voorbije tien jaar in de gemeente (of het werkingsgebied) woonde, krijgt voorrang bij de toewijzing (lokale binding). Daarna telt vooral de datum van inschrijving. Je moet je gegevens up-to-date houden, anders word je geschrapt.',
      fr: 'Vous choisissez les communes et les types de logement où vous voulez habiter. Qui a habité la commune (ou la zone d’activité) au moins cinq années consécutives au cours des dix dernières a priorité (lien local). Ensuite compte surtout la date d’inscription. Vous devez tenir vos données à jour, sinon vous êtes radié.',
    },
    uitzonderingen: {
      nl: 'Bij dringende nood (dakloos, onbewoonbaar verklaard, partnergeweld) kan een versnelde toewijzing, op voordracht van OCMW of CAW.',
      fr: 'En cas de besoin urgent (sans-abri, logement déclaré inhabitable, violence conjugale), une attribution accélérée est possible, sur présentation du CPAS ou du CAW.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je bent meerderjarig en ingeschreven', fr: 'Vous êtes majeur et inscrit' },
        bewijs: identityCard,
      },
      {
        naam: { nl: 'Je inkomen ligt onder de grens', fr: 'Votre revenu est sous la limite' },
        bewijs: {
          nl: 'Je laatste aanslagbiljet of bewijs van je huidige inkomen',
          fr: 'Votre dernier avertissement-extrait de rôle ou preuve de vos revenus actuels',
          en: 'Latest tax assessment or proof of present income',
          de: 'Letzter Steuerbescheid oder Nachweis des heutigen Einkommens',
        },
      },
      {
        naam: {
          nl: 'Je hebt geen eigen woning of bouwgrond',
          fr: 'Vous n’avez pas de logement ni de terrain à bâtir',
        },
        bewijs: {
          nl: 'Bij een eigendom of echtscheiding: de documenten daarvan',
          fr: 'En cas de propriété ou divorce : les documents correspondants',
          en: 'If there is property or a divorce: those documents',
          de: 'Bei Eigentum oder Scheidung: die entsprechenden Unterlagen',
        },
      },
      {
        naam: { nl: 'Je kunt je aanmelden', fr: 'Vous pouvez vous inscrire' },
        bewijs: {
          nl: 'Pincode van je identiteitskaart, of itsme',
          fr: 'Code PIN de votre carte d’identité, ou itsme',
          en: 'PIN code of your identity card, or itsme',
          de: 'PIN-Code des Personalausweises oder itsme',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Inschrijven', fr: 'Inscrire' },
        beschrijving: {
          nl: 'Online met itsme of eID, of met hulp van OCMW of woonmaatschappij. Je krijgt een inschrijvingsbewijs.',
          fr: 'En ligne avec itsme ou eID, ou avec l’aide du CPAS ou de la société de logement. Vous recevez une preuve d’inscription.',
        },
        websites: [
          { naam: { nl: 'Sociaal huren', fr: 'Location sociale' }, url: 'https://www.vlaanderen.be/sociaalhuren' },
        ],
      },
      {
        naam: { nl: 'Bijhouden', fr: 'Tenir à jour' },
        beschrijving: {
          nl: 'Meld verhuizing, gezinswijziging en inkomen. Antwoord op elke brief.',
          fr: 'Signalez déménagement, changement de famille et revenu. Répondez à chaque lettre.',
        },
      },
      {
        naam: { nl: 'Toewijzing', fr: 'Attribution' },
        beschrijving: {
          nl: 'De woonmaatschappij biedt een woning aan zodra je aan de beurt bent. Te vaak weigeren kan schrapping geven.',
          fr: 'La société de logement propose une habitation dès que c’est votre tour. Refuser trop souvent peut mener à la radiation.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Gratis', fr: 'Gratuit' },
        beschrijving: { nl: 'Inschrijven kost niets.', fr: 'S’inscrire ne coûte rien.' },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Vlaamse Codex Wonen van 2021, boek 6 (sociale huur)',
          fr: 'Code flamand du Logement de 2021, livre 6 (location sociale)',
        },
      },
    ],
    websites: [
      { naam: { nl: 'Sociaal huren', fr: 'Location sociale' }, url: 'https://www.vlaanderen.be/sociaalhuren' },
    ],
    themas: ['BouwenWonen', 'WelzijnGezondheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'sociaal appartement',
      'wachtlijst woning',
      'goedkope huur',
      'woonmaatschappij',
      'sociaal huis',
      'logement social',
      'social housing',
      'huisvestingsmaatschappij',
    ],
    type: 'AdviesBegeleiding',
  },
  local: {
    department: 'welfare',
    responsible: 'staff:ines',
    backups: ['staff:farah'],
    leadTime: { value: 10, unit: 'workingDays' },
    channels: ['online', 'onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 30,
    queue: 'E',
    remarks:
      'De wachttijd is lang: zeg dat eerlijk en noem meteen de huurpremie en noodopvang. Vraag of de persoon al in het register staat: dubbel inschrijven kan niet. Wie binnen de week geen dak heeft, krijgt nu een gesprek met Ines.',
    reviewOn: '2027-03-25',
    status: 'published',
    bundles: ['moving'],
  },
}
