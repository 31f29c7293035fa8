import type { ProductContent } from '#domain/product/product.ts'

export const signalisatievergunningWerken: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Signalisatievergunning voor werken op de openbare weg',
      fr: 'Autorisation de signalisation pour des travaux sur la voie publique',
      en: 'Road-works signage permit',
      de: 'Genehmigung zur Beschilderung von Straßenarbeiten',
    },
    beschrijving: {
      nl: 'Een aannemer of nutsbedrijf dat op of langs de weg werkt en daarvoor verkeersborden plaatst of een straat afsluit, heeft een signalisatievergunning nodig.',
      fr: 'Un entrepreneur ou un gestionnaire de réseau qui travaille sur ou le long de la route et place pour cela des panneaux ou ferme une rue a besoin d’une autorisation de signalisation.',
      en: 'A contractor or utility that works on or beside the road and places signs or closes a street needs a signage permit.',
    },
    uitzonderingen: {
      nl: 'Voor dringende herstellingen (gaslek, waterlek) mag men onmiddellijk starten en de vergunning nadien regelen; verwittig wel meteen de politie. Op een gewestweg is het Agentschap Wegen en Verkeer bevoegd.',
      fr: 'Pour des réparations urgentes (fuite de gaz, d’eau), on peut commencer tout de suite et régler l’autorisation après ; prévenez quand même la police aussitôt. Sur une route régionale, l’Agentschap Wegen en Verkeer est compétent.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je hebt een signalisatieplan', fr: 'Vous avez un plan de signalisation' },
        bewijs: {
          nl: 'Signalisatieplan met borden en omleiding',
          fr: 'Plan de signalisation avec panneaux et déviation',
          en: 'Signage plan with signs and diversion',
          de: 'Beschilderungsplan mit Schildern und Umleitung',
        },
      },
      {
        naam: {
          nl: 'Er is een verantwoordelijke die altijd bereikbaar is',
          fr: 'Il y a un responsable toujours joignable',
        },
        bewijs: {
          nl: 'Naam en telefoonnummer van de verantwoordelijke, en het ondernemingsnummer',
          fr: 'Nom et numéro de téléphone du responsable, et numéro d’entreprise',
          en: 'Name and telephone number of the person in charge, and the enterprise number',
          de: 'Name und Telefonnummer des Verantwortlichen sowie Unternehmensnummer',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Dien de aanvraag met het signalisatieplan digitaal in, minstens 15 werkdagen vooraf.',
          fr: 'Introduisez la demande avec le plan de signalisation en ligne, au moins 15 jours ouvrables à l’avance.',
        },
      },
      {
        naam: { nl: 'Advies', fr: 'Avis' },
        beschrijving: {
          nl: 'De politie en zo nodig de hulpdiensten en het openbaar vervoer geven advies.',
          fr: 'La police et, au besoin, les services de secours et les transports en commun donnent un avis.',
        },
      },
      {
        naam: { nl: 'Vergunning', fr: 'Autorisation' },
        beschrijving: {
          nl: 'Je krijgt de vergunning met de voorwaarden. Houd ze op de werf bij.',
          fr: 'Vous recevez l’autorisation avec les conditions. Gardez-la sur le chantier.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Retributie', fr: 'Redevance' },
        beschrijving: { nl: 'Tarief van de gemeente.', fr: 'Tarif de la commune.' },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Ministerieel besluit van 7 mei 1999 betreffende het signaleren van werken en verkeersbelemmeringen op de openbare weg',
          fr: 'Arrêté ministériel du 7 mai 1999 relatif à la signalisation des chantiers et des obstacles sur la voie publique',
        },
      },
    ],
    websites: [],
    themas: ['MobiliteitOpenbareWerken'],
    doelgroepen: ['Onderneming', 'Organisatie'],
    zoektermen: [
      'signalisatie',
      'wegenwerken',
      'straat afsluiten',
      'omleiding',
      'verkeersborden werken',
      'nutswerken',
      'roadworks',
    ],
    type: 'Toelating',
  },
  local: {
    department: 'mobility',
    responsible: 'staff:geert',
    backups: ['staff:farah'],
    leadTime: { value: 15, unit: 'workingDays' },
    channels: ['online', 'phone', 'onSite'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 15,
    queue: 'C',
    remarks:
      'Een particulier die dit vraagt, bedoelt bijna altijd een container of een parkeerverbod: zoek dat product op. Controleer of school, vuilnisophaling en bus langs de omleiding kunnen.',
    reviewOn: '2027-05-01',
    status: 'published',
    bundles: ['business'],
  },
}
