import { noRelayPlan } from '#domain/site/relayPlan.ts'
import type { Site } from '#domain/site/site.ts'
import { readHours } from '#domain/staff/typed.ts'
import type { Pattern } from '#domain/staff/pattern.ts'
import type { Staff } from '#domain/staff/staff.ts'

/** The demo's site id, part of every document id. */
export const demoSite = 'gm'

/** Lindegem, an invented municipality. It is always open, so that it can be tried at night and on Sundays. */
export const site: Site = {
  municipality: 'Lindegem',
  name: {
    nl: 'Gemeentehuis Lindegem',
    fr: 'Maison communale de Lindegem',
    en: 'Lindegem town hall',
    de: 'Rathaus Lindegem',
  },
  queues: [
    {
      letter: 'A',
      name: { nl: 'Snelloket', fr: 'Guichet rapide', en: 'Quick counter', de: 'Schnellschalter' },
      targetMinutes: 5,
    },
    {
      letter: 'B',
      name: { nl: 'Identiteit & reizen', fr: 'Identité & voyages', en: 'Identity & travel', de: 'Ausweise & Reisen' },
      targetMinutes: 12,
    },
    {
      letter: 'C',
      name: {
        nl: 'Wonen, bouwen & ondernemen',
        fr: 'Logement, construction & entreprises',
        en: 'Housing, building & business',
        de: 'Wohnen, Bauen & Gewerbe',
      },
      targetMinutes: 15,
    },
    {
      letter: 'D',
      name: {
        nl: 'Vrije tijd & verenigingen',
        fr: 'Loisirs & associations',
        en: 'Leisure & associations',
        de: 'Freizeit & Vereine',
      },
      targetMinutes: 15,
    },
    { letter: 'E', name: { nl: 'Welzijn', fr: 'Action sociale', en: 'Welfare', de: 'Soziales' }, targetMinutes: 15 },
  ],
  counters: [
    {
      number: '1',
      name: { nl: 'Snelloket 1', fr: 'Guichet rapide 1', en: 'Quick counter 1', de: 'Schnellschalter 1' },
      kind: 'quick',
      queues: ['A', 'B'],
      direction: 'left',
    },
    {
      number: '2',
      name: { nl: 'Snelloket 2', fr: 'Guichet rapide 2', en: 'Quick counter 2', de: 'Schnellschalter 2' },
      kind: 'quick',
      queues: ['A', 'B'],
      direction: 'left',
    },
    {
      number: '3',
      name: { nl: 'Identiteit & reizen', fr: 'Identité & voyages', en: 'Identity & travel', de: 'Ausweise & Reisen' },
      kind: 'theme',
      queues: ['B', 'A'],
      direction: 'straight',
    },
    {
      number: '4',
      name: {
        nl: 'Wonen & ondernemen',
        fr: 'Logement & entreprises',
        en: 'Housing & business',
        de: 'Wohnen & Gewerbe',
      },
      kind: 'theme',
      queues: ['C'],
      direction: 'right',
    },
    {
      number: '5',
      name: { nl: 'Vrije tijd', fr: 'Loisirs', en: 'Leisure', de: 'Freizeit' },
      kind: 'theme',
      queues: ['D'],
      direction: 'right',
    },
    {
      number: '6',
      name: { nl: 'Welzijn', fr: 'Action sociale', en: 'Welfare', de: 'Soziales' },
      kind: 'theme',
      queues: ['E'],
      direction: 'upstairs',
    },
  ],
  departments: {
    reception: { nl: 'Onthaal', fr: 'Accueil', en: 'Reception', de: 'Empfang' },
    identity: { nl: 'Identiteit & reizen', fr: 'Identité & voyages', en: 'Identity & travel', de: 'Ausweise & Reisen' },
    civilRegistry: { nl: 'Burgerlijke stand', fr: 'État civil', en: 'Civil registry', de: 'Standesamt' },
    housing: { nl: 'Wonen & bouwen', fr: 'Logement & construction', en: 'Housing & building', de: 'Wohnen & Bauen' },
    economy: { nl: 'Lokale economie', fr: 'Économie locale', en: 'Local economy', de: 'Wirtschaft' },
    mobility: { nl: 'Mobiliteit', fr: 'Mobilité', en: 'Mobility', de: 'Mobilität' },
    environment: {
      nl: 'Milieu & afval',
      fr: 'Environnement & déchets',
      en: 'Environment & waste',
      de: 'Umwelt & Abfall',
    },
    leisure: { nl: 'Vrije tijd', fr: 'Loisirs', en: 'Leisure', de: 'Freizeit' },
    welfare: { nl: 'Welzijn', fr: 'Action sociale', en: 'Welfare', de: 'Soziales' },
  },
  alwaysOpen: true,
  issuing: [
    { station: 'welcome', ordinal: 1 },
    { station: 'kiosk', ordinal: 2 },
    { station: 'counter-1', ordinal: 11 },
    { station: 'counter-2', ordinal: 12 },
    { station: 'counter-3', ordinal: 13 },
    { station: 'counter-4', ordinal: 14 },
    { station: 'counter-5', ordinal: 15 },
    { station: 'counter-6', ordinal: 16 },
    { station: 'phone', ordinal: 17 },
    { station: 'display', ordinal: 21 },
  ],
  noShowSeconds: 20,
  relay: noRelayPlan,
  accent: 'teal',
  keys: [],
}

/** Hours by weekday, from Monday on; an empty text is a free day, and `2:` before hours makes them of every second week. */
const works = (...texts: string[]): Pick<Staff, 'patterns'> => {
  const rows = texts.flatMap((text, place): Pattern['rows'] => {
    const turn = text.startsWith('2:')
    return (readHours(turn ? text.slice(2) : text) ?? []).map((hours) => ({
      ...hours,
      weekday: place + 1,
      where: 'onSite',
      ...(turn ? { week: 2 as const } : {}),
    }))
  })
  return { patterns: { usual: { from: '2026-01-05', rows } } }
}
const office = '8:30-12:30 13-17'
const lateMonday = '9-12:30 13:15-19'

export const staff: Record<string, Staff> = {
  an: {
    ...{ name: 'An D.', roles: ['welcome'], skills: ['A'], languages: ['nl', 'fr', 'en'] },
    ...works(office, office, '', office, office),
  },
  bilal: {
    ...{ name: 'Bilal E.', roles: ['quickCounter'], skills: ['A', 'B'], languages: ['nl', 'fr', 'en'] },
    ...works(lateMonday, office, office, office, office),
  },
  carla: {
    ...{ name: 'Carla V.', roles: ['quickCounter', 'welcome'], skills: ['A', 'B'], languages: ['nl', 'en'] },
    ...works(office, office, office, '', office, '8:30-12:30'),
  },
  dirk: {
    ...{ name: 'Dirk M.', roles: ['themeCounter'], skills: ['A', 'B'], languages: ['nl', 'fr', 'de'] },
    ...works(lateMonday, office, office, office, '8:30-12:30'),
  },
  els: {
    ...{ name: 'Els B.', roles: ['themeCounter'], skills: ['B'], languages: ['nl', 'fr', 'en'] },
    ...works(office, office, office, office, '', '2:8:30-12:30'),
  },
  farah: {
    ...{ name: 'Farah H.', roles: ['themeCounter'], skills: ['C'], languages: ['nl', 'fr', 'en'] },
    ...works(lateMonday, office, office, office, office),
  },
  geert: {
    ...{ name: 'Geert L.', roles: ['themeCounter'], skills: ['C'], languages: ['nl', 'en'] },
    ...works(office, '8:30-12:30', office, office, office, '8:30-12:30'),
  },
  hilde: {
    ...{ name: 'Hilde S.', roles: ['themeCounter'], skills: ['D'], languages: ['nl', 'fr'] },
    ...works(lateMonday, office, office, office, office, '2:8:30-12:30'),
  },
  ines: {
    ...{ name: 'Inès R.', roles: ['themeCounter'], skills: ['E'], languages: ['nl', 'fr', 'en'] },
    ...works(lateMonday, office, office, office, office),
  },
  jan: {
    ...{
      name: 'Jan P.',
      roles: ['supervisor', 'quickCounter'],
      skills: ['A', 'B', 'C'],
      languages: ['nl', 'fr', 'en'],
    },
    ...works(office, office, office, office, office),
  },
  karim: { name: 'Karim A.', roles: ['administrator'], skills: ['A'], languages: ['nl', 'fr', 'en'] },
}
