import type { ProductContent } from '#domain/product/product.ts'
import { reducedRateProof } from './shared.ts'

export const vakantieopvangInschrijven: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Speelplein of vakantieopvang: kind inschrijven',
      fr: 'Plaine de jeux ou accueil de vacances : inscrire un enfant',
      en: 'Holiday care and playground: register a child',
      de: 'Spielplatz oder Ferienbetreuung: Kind anmelden',
    },
    beschrijving: {
      nl: 'Schrijf je kind in voor het speelplein, een vakantiekamp of de opvang in de schoolvakanties. De inschrijvingen openen op een vaste dag en de plaatsen gaan snel.',
      fr: 'Inscrivez votre enfant à la plaine de jeux, à un stage ou à l’accueil pendant les vacances scolaires. Les inscriptions ouvrent à une date fixe et les places partent vite.',
      en: 'Register your child for the playground, a holiday camp or care in the school holidays. Registration opens on a fixed day and places go quickly.',
    },
    verdereBeschrijving: {
      nl: 'Voor elk kind heb je een account in de online inschrijftool nodig, met medische fiche en de personen die het kind mogen ophalen. Voor kinderen tot 14 jaar krijg je nadien een fiscaal attest voor kinderopvang; voor kinderen met een zware handicap geldt een hogere leeftijd.',
      fr: 'Pour chaque enfant, il faut un compte dans l’outil d’inscription en ligne, avec une fiche médicale et les personnes qui peuvent venir le chercher. Pour les enfants jusqu’à 14 ans, vous recevez ensuite une attestation fiscale de garde ; pour les enfants avec un handicap lourd, la limite d’âge est plus élevée.',
    },
    uitzonderingen: {
      nl: 'Is de groep vol, dan komt je kind op de wachtlijst. Voor kinderen met een zorgbehoefte maken we vooraf een afspraak om begeleiding te regelen.',
      fr: 'Si le groupe est complet, votre enfant est mis sur la liste d’attente. Pour les enfants à besoins spécifiques, nous prenons d’abord rendez-vous pour organiser l’accompagnement.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je bent ouder of voogd van het kind', fr: 'Vous êtes parent ou tuteur de l’enfant' },
        bewijs: {
          nl: 'Rijksregisternummer van ouder en kind (op hun kaart)',
          fr: 'Numéro de registre national du parent et de l’enfant (sur leur carte)',
          en: 'National register number of parent and child (on their cards)',
          de: 'Nationalregisternummer von Elternteil und Kind (auf ihren Karten)',
        },
      },
      {
        naam: { nl: 'De medische fiche is ingevuld', fr: 'La fiche médicale est remplie' },
        bewijs: {
          nl: 'Gegevens over allergieën, medicatie en contactnummers',
          fr: 'Informations sur les allergies, médicaments et numéros de contact',
          en: 'Details on allergies, medication and contact numbers',
          de: 'Angaben zu Allergien, Medikamenten und Kontaktnummern',
        },
      },
      {
        naam: { nl: 'Je wilt het sociaal tarief', fr: 'Vous voulez le tarif social' },
        bewijs: reducedRateProof,
      },
    ],
    procedures: [
      {
        naam: { nl: 'Account maken', fr: 'Créer un compte' },
        beschrijving: {
          nl: 'Maak de account en de fiche al vóór de inschrijfdag.',
          fr: 'Créez le compte et la fiche avant le jour d’inscription.',
        },
      },
      {
        naam: { nl: 'Inschrijven', fr: 'Inscrire' },
        beschrijving: {
          nl: 'Schrijf in op de startdag, online of op het inschrijvingsmoment aan het loket.',
          fr: 'Inscrivez le jour d’ouverture, en ligne ou lors de la permanence au guichet.',
        },
      },
      {
        naam: { nl: 'Betalen', fr: 'Payer' },
        beschrijving: {
          nl: 'Betaal de factuur. Annuleren kan volgens het reglement, soms alleen met een doktersattest.',
          fr: 'Payez la facture. L’annulation suit le règlement, parfois seulement avec un certificat médical.',
        },
      },
      {
        naam: { nl: 'Attesten', fr: 'Attestations' },
        beschrijving: {
          nl: 'Je krijgt het fiscale attest en, op vraag, een attest voor je ziekenfonds.',
          fr: 'Vous recevez l’attestation fiscale et, sur demande, une attestation pour votre mutualité.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Dagprijs', fr: 'Prix par jour' },
        beschrijving: {
          nl: 'Tarief van de gemeente, met korting voor sociaal tarief of een tweede kind.',
          fr: 'Tarif de la commune, avec réduction pour le tarif social ou un deuxième enfant.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Decreet van 3 mei 2019 houdende de organisatie van buitenschoolse opvang en de afstemming tussen buitenschoolse activiteiten',
          fr: 'Décret flamand du 3 mai 2019 portant organisation de l’accueil extrascolaire et coordination entre les activités extrascolaires',
        },
      },
      {
        naam: {
          nl: 'Huishoudelijk reglement vakantieopvang van de gemeente',
          fr: 'Règlement d’ordre intérieur de l’accueil de vacances de la commune',
        },
      },
    ],
    websites: [],
    themas: ['CultuurSportVrijeTijd', 'OnderwijsWetenschap'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'speelplein',
      'zomerkamp',
      'vakantiekamp',
      'kinderopvang vakantie',
      'stage',
      'opvang kind',
      'plaine de jeux',
      'holiday camp',
      'fiscaal attest',
    ],
    type: 'AdviesBegeleiding',
  },
  local: {
    department: 'leisure',
    responsible: 'staff:hilde',
    backups: ['staff:bilal', 'staff:carla'],
    leadTime: { value: 10, unit: 'minutes' },
    channels: ['online', 'onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'never',
    duration: 12,
    queue: 'D',
    remarks:
      'Op de inschrijfdag: extra wachtrij en help eerst met het account. Vraag altijd wie het kind mag ophalen; bij gescheiden ouders noteer je alleen wat de ouder zegt en vraag je bij twijfel een gerechtelijk stuk. Kinderen met zorgbehoefte: eerst Hilde.',
    reviewOn: '2027-01-10',
    status: 'published',
    bundles: [],
  },
}
