import type { ProductContent } from '#domain/product/product.ts'
import { sitePlan } from './shared.ts'

export const innameOpenbaarDomein: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Openbaar domein innemen (container, stelling, kraan)',
      fr: 'Occuper le domaine public (conteneur, échafaudage, grue)',
      en: 'Use of public space (skip, scaffolding, crane)',
      de: 'Öffentlichen Raum nutzen (Container, Gerüst, Kran)',
    },
    beschrijving: {
      nl: 'Plaats je een container, stelling, kraan, werfkeet of bouwmaterialen op de straat, de stoep of een parkeerplaats, dan vraag je vooraf een vergunning aan de gemeente.',
      fr: 'Si vous placez un conteneur, un échafaudage, une grue, une baraque de chantier ou des matériaux dans la rue, sur le trottoir ou une place de stationnement, demandez d’abord une autorisation à la commune.',
      en: 'To place a skip, scaffolding, crane, site cabin or building materials on the street, pavement or a parking space, you need a permit from the municipality beforehand.',
    },
    verdereBeschrijving: {
      nl: 'De vergunning zegt waar en hoe lang je mag staan, hoeveel doorgang er voor voetgangers moet blijven en welke verkeersborden je plaatst. Hang ze goed zichtbaar op de plaats van de inname.',
      fr: 'L’autorisation dit où et combien de temps vous pouvez rester, quel passage doit rester libre pour les piétons et quels panneaux vous placez. Affichez-la bien en vue à l’endroit occupé.',
    },
    uitzonderingen: {
      nl: 'Voor enkel een parkeerverbod bij een verhuis bestaat een eenvoudiger aanvraag. Op een gewestweg heb je ook de toestemming van het Agentschap Wegen en Verkeer nodig.',
      fr: 'Pour une simple interdiction de stationner lors d’un déménagement, il existe une demande plus simple. Sur une route régionale, il faut aussi l’accord de l’Agentschap Wegen en Verkeer.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je vraagt de inname minstens 10 werkdagen vooraf aan',
          fr: 'Vous demandez l’occupation au moins 10 jours ouvrables à l’avance',
        },
        bewijs: {
          nl: 'Begin- en einddatum, en de naam van de aannemer',
          fr: 'Dates de début et de fin, et nom de l’entrepreneur',
          en: 'Start and end date, and the contractor’s name',
          de: 'Anfangs- und Enddatum sowie Name des Bauunternehmers',
        },
      },
      { naam: { nl: 'De plaats is duidelijk', fr: 'L’endroit est clair' }, bewijs: sitePlan },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Doe de aanvraag online of aan het loket, met een plannetje van de plaats.',
          fr: 'Faites la demande en ligne ou au guichet, avec un petit plan de l’endroit.',
        },
      },
      {
        naam: { nl: 'Onderzoek', fr: 'Examen' },
        beschrijving: {
          nl: 'De dienst mobiliteit bekijkt de veiligheid, zo nodig met de politie en de hulpdiensten.',
          fr: 'Le service mobilité examine la sécurité, au besoin avec la police et les services de secours.',
        },
      },
      {
        naam: { nl: 'Vergunning en borden', fr: 'Autorisation et panneaux' },
        beschrijving: {
          nl: 'Na betaling krijg je de vergunning. Verbodsborden moeten minstens 24 uur vooraf staan; noteer de nummerplaten van de wagens die er dan staan.',
          fr: 'Après paiement, vous recevez l’autorisation. Les panneaux d’interdiction doivent être en place au moins 24 heures à l’avance ; notez les plaques des voitures qui sont là à ce moment.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Retributie', fr: 'Redevance' },
        beschrijving: {
          nl: 'Tarief van de gemeente, per vierkante meter en per dag. Borden huren wordt apart aangerekend.',
          fr: 'Tarif de la commune, par mètre carré et par jour. La location de panneaux est facturée à part.',
        },
      },
    ],
    regelgeving: [
      { naam: { nl: 'Politiereglement van de gemeente', fr: 'Règlement de police de la commune' } },
      {
        naam: {
          nl: 'Retributiereglement op het innemen van openbaar domein',
          fr: 'Règlement-redevance sur l’occupation du domaine public',
        },
      },
      {
        naam: {
          nl: 'Ministerieel besluit van 7 mei 1999 betreffende het signaleren van werken en verkeersbelemmeringen op de openbare weg',
          fr: 'Arrêté ministériel du 7 mai 1999 relatif à la signalisation des chantiers et des obstacles sur la voie publique',
        },
      },
    ],
    websites: [],
    themas: ['MobiliteitOpenbareWerken', 'BouwenWonen'],
    doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
    zoektermen: [
      'container op straat',
      'stelling',
      'steiger',
      'kraan',
      'stoep innemen',
      'werfzone',
      'bouwmateriaal op straat',
      'échafaudage',
      'skip',
    ],
    type: 'Toelating',
  },
  local: {
    department: 'mobility',
    responsible: 'staff:geert',
    backups: ['staff:farah'],
    leadTime: { value: 10, unit: 'workingDays' },
    channels: ['online', 'onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'never',
    duration: 12,
    queue: 'C',
    remarks:
      'Kijk eerst of de straat een gewestweg is en of er werken, een markt of een evenement gepland zijn. Veel aanvragers vergeten de nummerplatenlijst; zonder die lijst kan de politie niet laten wegslepen.',
    reviewOn: '2027-04-15',
    status: 'published',
    bundles: ['moving'],
  },
}
