import type { ProductContent } from '#domain/product/product.ts'
import { identityCard } from './shared.ts'

export const parkeerverbodVerhuis: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Parkeerverbod voor een verhuis of levering',
      fr: 'Interdiction de stationner pour un déménagement ou une livraison',
      en: 'No-parking signs for a removal or delivery',
      de: 'Halteverbot für einen Umzug oder eine Lieferung',
    },
    beschrijving: {
      nl: 'Verhuis je of komt er een grote levering, dan kun je voor je deur tijdelijk een parkeerverbod aanvragen voor de verhuiswagen of de ladderlift.',
      fr: 'Si vous déménagez ou attendez une grande livraison, vous pouvez demander une interdiction temporaire de stationner devant votre porte pour le camion ou le lift.',
      en: 'If you move house or expect a large delivery, you can ask for a temporary parking ban in front of your door for the removal van or furniture lift.',
    },
    uitzonderingen: {
      nl: 'Op een plaats voor personen met een handicap, een bushalte, een zebrapad of een fietspad kan geen parkeerverbod voor een verhuis. Moet de straat helemaal dicht, vraag dan een inname van het openbaar domein aan.',
      fr: 'Sur une place pour personnes handicapées, à un arrêt de bus, sur un passage pour piétons ou une piste cyclable, une interdiction pour déménagement n’est pas possible. Si toute la rue doit être fermée, demandez une occupation du domaine public.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je vraagt het minstens 10 werkdagen vooraf aan',
          fr: 'Vous le demandez au moins 10 jours ouvrables à l’avance',
        },
        bewijs: {
          nl: 'Adres, datum, begin- en einduur en het aantal meter dat je nodig hebt',
          fr: 'Adresse, date, heures de début et de fin et nombre de mètres nécessaires',
          en: 'Address, date, start and end time and the number of metres you need',
          de: 'Adresse, Datum, Anfangs- und Endzeit und die benötigten Meter',
        },
      },
      {
        naam: { nl: 'Je bent de aanvrager of verhuist zelf', fr: 'Vous êtes le demandeur ou déménagez vous-même' },
        bewijs: identityCard,
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Vraag het parkeerverbod online of aan het loket aan.',
          fr: 'Demandez l’interdiction de stationner en ligne ou au guichet.',
        },
      },
      {
        naam: { nl: 'Borden plaatsen', fr: 'Placer les panneaux' },
        beschrijving: {
          nl: 'Je haalt de borden af of de gemeente plaatst ze. Ze moeten minstens 24 uur vooraf staan. Noteer welke wagens er op dat moment geparkeerd zijn.',
          fr: 'Vous venez chercher les panneaux ou la commune les place. Ils doivent être en place au moins 24 heures à l’avance. Notez quelles voitures sont garées à ce moment.',
        },
      },
      {
        naam: { nl: 'Terugbrengen', fr: 'Rapporter' },
        beschrijving: {
          nl: 'Zet de borden na de verhuis aan de kant en breng ze terug; dan krijg je de waarborg terug.',
          fr: 'Après le déménagement, mettez les panneaux de côté et rapportez-les ; vous récupérez alors la caution.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Inname en borden', fr: 'Occupation et panneaux' },
        beschrijving: {
          nl: 'Tarief van de gemeente, met een waarborg voor de borden.',
          fr: 'Tarif de la commune, avec une caution pour les panneaux.',
        },
      },
    ],
    regelgeving: [
      { naam: { nl: 'Politiereglement van de gemeente', fr: 'Règlement de police de la commune' } },
      {
        naam: {
          nl: 'Ministerieel besluit van 7 mei 1999 betreffende het signaleren van werken en verkeersbelemmeringen op de openbare weg',
          fr: 'Arrêté ministériel du 7 mai 1999 relatif à la signalisation des chantiers et des obstacles sur la voie publique',
        },
      },
    ],
    websites: [],
    themas: ['MobiliteitOpenbareWerken'],
    doelgroepen: ['Burger', 'Onderneming'],
    zoektermen: [
      'verhuiswagen',
      'verhuislift',
      'ladderlift',
      'parking vrijhouden',
      'verbodsborden',
      'plaats reserveren',
      'déménagement',
      'moving van',
    ],
    type: 'Toelating',
  },
  local: {
    department: 'mobility',
    responsible: 'staff:geert',
    backups: ['staff:farah', 'staff:bilal'],
    leadTime: { value: 10, unit: 'workingDays' },
    channels: ['online', 'onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'never',
    duration: 8,
    queue: 'C',
    remarks:
      'Vraag meteen of de burger ook zijn adreswijziging al heeft aangegeven. Is de aanvraag te laat, bel dan Geert: soms kan het nog als de aanvrager zelf de borden afhaalt.',
    reviewOn: '2027-04-15',
    status: 'published',
    bundles: ['moving', 'newResident'],
  },
}
