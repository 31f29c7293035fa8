import { type Activity, type ActivityTime, activityIdOf } from '#domain/activity/activity.ts'
import { addDays, momentOf, weekdayOf } from '#domain/time/day.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'

type Texts = { nl: string; fr: string; en: string; de: string }

/** What there is to do in the demo municipality in the weeks around a day (`2026-11-22`), by key. */
export const demoActivities = (today: string): Record<string, Activity> => {
  const on = (day: string, from: string, until: string): ActivityTime => ({
    kind: 'hours',
    from: momentOf(day, from),
    until: momentOf(day, until),
  })
  /** The first such day of the week, Monday 1, after today, and so many weeks later. */
  const next = (weekday: number, weeks = 0): string => {
    const ahead = (weekday - weekdayOf(momentOf(today, '12:00')) + 7) % 7
    return addDays(today, (ahead === 0 ? 7 : ahead) + weeks * 7)
  }
  const weekly = (weekday: number, count: number, [from, until]: readonly [string, string]): Activity['times'] =>
    Object.fromEntries(
      Array.from({ length: count }, (_, week) => [`w${String(week)}`, on(next(weekday, week), from, until)]),
    )
  return {
    rommelmarkt: joined(
      of(
        { nl: 'Rommelmarkt', fr: 'Brocante', en: 'Flea market', de: 'Flohmarkt' },
        {
          nl: 'Tweehandsspullen, boeken en speelgoed in het hele centrum. Een standplaats vraag je aan bij Lokale economie.',
          fr: 'Objets d’occasion, livres et jouets dans tout le centre. Un emplacement se demande au service Économie locale.',
          en: 'Second-hand goods, books and toys all over the centre. Ask Local economy for a pitch.',
          de: 'Gebrauchtes, Bücher und Spielzeug im ganzen Zentrum. Einen Stand beantragen Sie bei der Wirtschaft.',
        },
      ),
      at('Marktplein', 'economy', { a: on(next(7), '08:00', '16:00') }),
    ),
    weekmarkt: joined(
      of({ nl: 'Wekelijkse markt', fr: 'Marché hebdomadaire', en: 'Weekly market', de: 'Wochenmarkt' }),
      at('Marktplein', 'economy', weekly(2, 12, ['08:00', '12:30'])),
    ),
    voorlezen: joined(
      of({ nl: 'Voorlezen voor kinderen', fr: 'Heure du conte', en: 'Story time for children', de: 'Vorlesestunde' }),
      at('Bibliotheek, Kerkstraat 4', 'leisure', weekly(3, 8, ['14:00', '15:00'])),
    ),
    infoavond: joined(
      of(
        {
          nl: 'Infoavond over renoveren',
          fr: 'Soirée d’information sur la rénovation',
          en: 'Information evening on renovating',
          de: 'Infoabend zum Renovieren',
        },
        {
          nl: 'Welke premies zijn er en waarmee begin je? Medewerkers van Wonen & bouwen geven uitleg.',
          fr: 'Quelles primes existent et par où commencer ? Le service Logement & construction explique.',
          en: 'Which grants are there and where do you begin? Staff of Housing & building explain.',
          de: 'Welche Zuschüsse gibt es und womit beginnt man? Wohnen & Bauen erklärt es.',
        },
      ),
      at('Gemeentehuis, raadzaal', 'housing', { a: on(today, '19:30', '21:30') }),
    ),
    repair: joined(
      of({ nl: 'Repair Café', fr: 'Repair Café', en: 'Repair Café', de: 'Repair-Café' }),
      at('Ontmoetingshuis De Linde', 'environment', { a: on(next(6, 1), '13:30', '17:00') }),
    ),
    babbelkar: joined(
      of({ nl: 'Babbelkar in de wijk', fr: 'Café ambulant', en: 'Chat cart', de: 'Plauderwagen' }),
      at('Speelplein Molenveld', 'welfare', weekly(4, 4, ['10:00', '12:00'])),
    ),
    seniorenfeest: joined(
      of({ nl: 'Seniorenfeest', fr: 'Fête des seniors', en: 'Party for seniors', de: 'Seniorenfest' }),
      at('Feestzaal Ter Dijle', 'welfare', { a: on(next(5, 2), '14:00', '18:00') }),
    ),
    sportdag: joined(
      of({ nl: 'Sportdag voor iedereen', fr: 'Journée du sport', en: 'Sports day', de: 'Sporttag' }),
      at('Sporthal', 'leisure', { a: { kind: 'days', from: next(6, 3), until: next(6, 3) } }),
    ),
    tentoonstelling: joined(
      of({
        nl: 'Tentoonstelling: 200 jaar gemeentehuis',
        fr: 'Exposition : 200 ans de maison communale',
        en: 'Exhibition: 200 years of the town hall',
        de: 'Ausstellung: 200 Jahre Gemeindehaus',
      }),
      at('Gemeentehuis, inkomhal', 'leisure', {
        a: { kind: 'days', from: addDays(today, -10), until: addDays(today, 20) },
      }),
    ),
    opruimactie: joined(
      of({ nl: 'Zwerfvuilactie', fr: 'Ramassage de déchets', en: 'Litter pick', de: 'Müllsammelaktion' }),
      at('Parking sporthal', 'environment', { a: on(addDays(today, -6), '09:00', '12:00') }),
    ),
  }
}

const free: Texts = { nl: 'Gratis', fr: 'Gratuit', en: 'Free', de: 'Gratis' }

type About = Pick<Activity['about'], 'title' | 'description'>
type Where = Pick<Activity, 'times'> & { place: string; department: string }

const of = (title: Texts, description?: Texts): About => ({
  title,
  ...(description === undefined ? {} : { description }),
})

const at = (place: string, department: string, times: Activity['times']): Where => ({ place, department, times })

const joined = (about: About, { place, department, times }: Where): Activity => ({
  about: { ...about, price: free, place, department },
  contact: {
    phone: '014 00 00 20',
    mail: 'activiteiten@gemeente.example',
    link: 'https://www.gemeente.example/agenda',
  },
  times,
  status: 'published',
})

/** The same as documents. */
export const activityDocuments = (today: string): EditedDocument[] =>
  Object.entries(demoActivities(today)).map(([key, data]) => ({
    ...{ id: activityIdOf(key), data, stamps: {}, history: [] },
    type: 'activity',
  }))
