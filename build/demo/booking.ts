import { type BookingPolicy, type OwnRule, usualRule } from '#domain/appointment/policy.ts'

/** Behind a closed door, as nobody else may hear it. */
const inPrivate: OwnRule = { privateRoom: true }
/** Cannot wait: whoever comes for it is helped the same day. */
const urgent: OwnRule = { walkInOnly: true }
/** Who needs this at home is often not able to come. */
const alsoAtHome: OwnRule = { ways: ['onSite', 'phone', 'home'], after: 10 }
/** What is asked for one day is fetched another. */
const fetchedAfter = (afterDays: number): OwnRule => ({ followUp: { afterDays, minutes: 5 } })
/** Plans can be shown on a screen. */
const alsoByVideo: OwnRule = { ways: ['onSite', 'video', 'phone'] }

/** How Lindegem gives appointments: most people walk in, and what takes long or is told in confidence has a time. */
export const booking: BookingPolicy = {
  usual: usualRule,
  products: {
    // Welfare.
    voedselhulp: urgent,
    'onbetaalde-energiefactuur': urgent,
    schuldbemiddeling: { ...inPrivate, first: 'appointment', before: 10, after: 15, leadHours: 24 },
    leefloon: { ...inPrivate, first: 'appointment', after: 15, lateMinutes: 20 },
    'juridisch-advies': { ...inPrivate, first: 'appointment', quota: 8, walkInShare: 0, leadHours: 24 },
    'sociale-woning': inPrivate,
    'pensioen-aanvragen': alsoAtHome,
    'inkomensgarantie-ouderen': alsoAtHome,
    'thuiszorg-poetshulp': alsoAtHome,
    personenalarm: alsoAtHome,
    // Identity and civil registry.
    vreemdelingenkaart: { ...inPrivate, first: 'appointment', before: 5 },
    'inschrijving-nieuwe-inwoner': { ...inPrivate, first: 'appointment', before: 5, perPerson: 10 },
    huwelijksaangifte: { first: 'appointment', before: 10, leadHours: 24 },
    'wettelijke-samenwoning': { first: 'appointment' },
    'erkenning-kind': { ...inPrivate, first: 'appointment' },
    'naam-voornaam-wijzigen': { ...inPrivate, first: 'appointment', before: 10 },
    'identiteitskaart-aanvragen': fetchedAfter(14),
    'reispas-aanvragen': fetchedAfter(7),
    'kids-id': { perPerson: 5 },
    'reispas-spoed': urgent,
    overlijdensaangifte: urgent,
    // Housing, building and business.
    'bouwplannen-bespreken': { ...alsoByVideo, first: 'appointment', before: 15, leadHours: 48 },
    'omgevingsvergunning-aanvragen': { ...alsoByVideo, before: 10, leadHours: 24 },
    'horecazaak-starten': { ...alsoByVideo, first: 'appointment', before: 10, leadHours: 24 },
  },
  rooms: {
    'gesprek-1': {
      name: { nl: 'Gespreksruimte 1', fr: 'Salle d’entretien 1', en: 'Interview room 1', de: 'Gesprächsraum 1' },
      isPrivate: true,
      seats: 3,
    },
    overleg: {
      name: { nl: 'Overlegruimte', fr: 'Salle de réunion', en: 'Meeting room', de: 'Besprechungsraum' },
      isPrivate: true,
      seats: 8,
    },
  },
}
