import fc from 'fast-check'
import type { Way } from '#domain/appointment/entry.ts'
import type { Clerk, Need, Place, SlotQuestion } from '#domain/appointment/slotQuestion.ts'
import { addDays, momentOf } from '#domain/time/day.ts'
import type { Interval } from '#domain/time/interval.ts'

const minuteMs = 60_000

/** Two days together: ordinary ones, those on which the clocks are changed, a leap day, the turn of a year. */
export const anyDays = fc
  .constantFrom('2026-11-26', '2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2028-02-28', '2026-12-31')
  .map((day): [string, string] => [day, addDays(day, 1)])

/** Few hours of a day, in steps of a quarter, some of which meet, are empty, or run over midnight. */
const intervalsOn = (
  days: readonly string[],
  { minLength = 0, maxLength, longest }: { minLength?: number; maxLength: number; longest: number },
): fc.Arbitrary<Interval[]> =>
  fc.array(
    fc
      .record({
        day: fc.constantFrom(...days),
        hour: fc.constantFrom(0, 1, 2, 8, 8, 9, 9, 10, 15, 16, 22, 23),
        quarter: fc.nat({ max: 3 }),
        quarters: fc.nat({ max: longest }),
      })
      .map(({ day, hour, quarter, quarters }): Interval => {
        const from = momentOf(day, '00:00') + (hour * 60 + quarter * 15) * minuteMs
        return { from, until: from + quarters * 15 * minuteMs }
      }),
    { minLength, maxLength },
  )
/** Most are there through the first day, and at other times too, so that openings, clerks and places come together. */
const openOn = (days: readonly [string, string]): fc.Arbitrary<Interval[]> => {
  const whole = { from: momentOf(days[0], '08:30'), until: momentOf(days[0], '17:30') }
  return fc
    .tuple(fc.constantFrom([whole], [whole], []), intervalsOn(days, { maxLength: 4, longest: 24 }))
    .map(([usual, more]) => [...more, ...usual])
}

const staff = ['staff:an', 'staff:bo', 'staff:cé'] as const
const resources = ['room:1', 'room:2', 'counter:1'] as const
const products = ['passport', 'move'] as const

const anyClerk = (days: readonly [string, string]): fc.Arbitrary<Clerk & { skills: readonly string[] }> =>
  fc
    .record({
      id: fc.constantFrom(...staff),
      languages: fc.subarray(['nl', 'fr', 'de'] as const, { minLength: 1 }),
      present: openOn(days),
      seated: fc
        .tuple(fc.constantFrom(...resources), intervalsOn(days, { maxLength: 1, longest: 24 }))
        .map(([resource, times]) => times.map((time) => ({ resource, ...time }))),
      skills: fc.constantFrom<readonly string[]>(products, products, ['passport'], ['move']),
    })
    .map((clerk) => ({ ...clerk, can: (product) => clerk.skills.some((one) => one === product) }))

const anyPlace = (days: readonly [string, string]): fc.Arbitrary<Place> =>
  fc.record({
    resource: fc.constantFrom(...resources),
    isPrivate: fc.boolean(),
    seats: fc.constantFrom(1, 4, 4),
    open: openOn(days),
  })

/** What few ask for. */
const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })

const anyNeed: fc.Arbitrary<Need> = fc
  .record({
    products: fc.constantFrom<readonly string[]>(['passport'], ['move'], products),
    minutes: fc.constantFrom(5, 15, 20, 45, 45, 300),
    before: fc.constantFrom(0, 10),
    after: fc.constantFrom(0, 5),
    way: fc.constantFrom<Way>('onSite', 'onSite', 'onSite', 'phone', 'home'),
    travel: fc.constantFrom(0, 15),
    privateRoom: fc.constantFrom(false, false, false, true),
    people: fc.constantFrom(1, 1, 3),
    languages: seldom(fc.subarray(['nl' as const, 'de' as const], { minLength: 1 })),
    clerk: seldom(fc.constantFrom(...staff)),
    partOfDay: seldom(fc.constantFrom('morning' as const, 'evening' as const)),
  })
  .map(({ languages, clerk, partOfDay, ...need }) => ({
    ...need,
    ...(languages === undefined ? {} : { languages }),
    ...(clerk === undefined ? {} : { clerk }),
    ...(partOfDay === undefined ? {} : { partOfDay }),
  }))

/** A small world in which much is in the way of much. Nobody and nothing stands in it twice. */
export const anySlotQuestion: fc.Arbitrary<SlotQuestion> = anyDays.chain((days) =>
  fc
    .record({
      need: anyNeed,
      clerks: fc.uniqueArray(anyClerk(days), { minLength: 2, maxLength: 3, selector: ({ id }) => id }),
      places: fc.uniqueArray(anyPlace(days), { minLength: 2, maxLength: 3, selector: ({ resource }) => resource }),
      open: openOn(days),
      busy: fc
        .tuple(
          ...[...staff, ...resources].map((resource) =>
            fc.tuple(fc.constant(resource), intervalsOn(days, { maxLength: 3, longest: 12 })),
          ),
        )
        .map((taken) => new Map<string, Interval[]>(taken)),
      manned: fc
        .array(
          fc.record({
            clerk: fc.constantFrom(...staff, 'staff:d'),
            resource: fc.constantFrom(...resources),
            times: fc.oneof<fc.Arbitrary<Interval[]>[]>(
              intervalsOn(days, { maxLength: 1, longest: 24 }),
              fc.constant([{ from: momentOf(days[0], '00:00'), until: momentOf(days[0], '13:00') }]),
            ),
          }),
          { maxLength: 4 },
        )
        .map((sitting) => sitting.flatMap(({ times, ...seat }) => times.map((time) => ({ ...seat, ...time })))),
      from: fc.constantFrom(0, 0, 0, 9, 26),
      until: fc.constantFrom(60, 60, 60, 33, 10),
      gridMinutes: fc.constantFrom(10, 15, 15),
      walkInShare: fc.constantFrom(0, 0, 25, 50, 90),
      left: seldom(fc.dictionary(fc.constantFrom(...days), fc.constantFrom(0, 2))),
      prefers: fc.option(fc.subarray([...staff, ...resources]), { nil: undefined }),
    })
    .map(({ from, until, gridMinutes, walkInShare, left, prefers, ...world }): SlotQuestion => {
      const midnight = momentOf(days[0], '00:00')
      const counted = left === undefined ? undefined : new Map(Object.entries(left))
      return {
        ...world,
        limits: {
          // Nobody asks at a round minute.
          earliest: midnight + from * 3_600_000 + 7_001,
          latest: midnight + until * 3_600_000,
          ...{ gridMinutes, walkInShare },
          ...(counted === undefined ? {} : { left: (day) => counted.get(day) ?? Infinity }),
        },
        ...(prefers === undefined ? {} : { prefers: (_from, resource) => prefers.some((one) => one === resource) }),
      }
    }),
)
