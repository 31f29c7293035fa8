import * as z from 'zod'
import { Language } from '../language/language.ts'
import { Stamp } from '../time/stamp.ts'
import { type Move, type Walk, advance, stepAt } from './advance.ts'
import { type GuideContent, type GuideVersion, PartId } from './guide.ts'
import { resumed } from './resume.ts'
import type { WalkEnd } from './use.ts'

/** More moves than anybody makes at a desk; what comes after is not counted. */
const mostCounted = 500
const Steps = z.array(PartId).max(mostCounted).readonly()

/** A guide that is being played: plain data, so that it can be put aside and gone on with. */
export const Play = z.strictObject({
  taken: z
    .array(
      z.strictObject({
        step: PartId,
        answer: PartId.exactOptional(),
        items: z.array(PartId).max(100).readonly().exactOptional(),
      }),
    )
    .readonly(),
  /** Which items of the list at hand are there so far. */
  ticked: z.array(PartId).max(100).readonly(),
  /** In which it is shown. */
  language: Language,
  /** Every step that was shown, every one left by going back, and every question answered with its "other". */
  shown: Steps,
  back: Steps,
  other: Steps,
  /** The version that it was last played in. */
  version: Stamp.exactOptional(),
})
export type Play = z.infer<typeof Play>

type Guide = Pick<GuideContent, 'start' | 'steps'>

export const begun = ({ start }: Guide, language: Language): Play => ({
  ...{ taken: [], ticked: [], language },
  ...{ shown: [start], back: [], other: [] },
})

export const walkOf = (guide: Guide, { taken }: Pick<Play, 'taken'>): Walk => resumed(guide, taken)

/** The play after a move; one that the present step does not offer changes nothing. */
export const played = (guide: Guide, play: Play, move: Move): Play => {
  const was = walkOf(guide, play)
  const walk = advance(guide, was, move)
  if (walk === was || (walk.at === was.at && walk.taken.length === was.taken.length)) return play
  const goesBack = walk.taken.length < was.taken.length
  return {
    ...play,
    taken: walk.taken.map(({ step, answer, items }) => ({
      step,
      ...(answer === undefined ? {} : { answer }),
      ...(items === undefined ? {} : { items: [...items] }),
    })),
    // A list that somebody comes back to is as it was left.
    ticked: goesBack ? (was.taken[walk.taken.length]?.items ?? []) : [],
    shown: counted(play.shown, walk.at),
    back: goesBack ? counted(play.back, was.at) : play.back,
    other: isOther(guide, was, move) ? counted(play.other, was.at) : play.other,
  }
}

/** Back to the step that was taken at this place of the way. */
export const backTo = (guide: Guide, play: Play, place: number): Play => {
  const steps = walkOf(guide, play).taken.length - place
  return Array.from({ length: Math.max(0, steps) }).reduce<Play>((so) => played(guide, so, { does: 'back' }), play)
}

/** Ticks an item of the list at hand, or takes the tick away. */
export const ticked = (play: Play, item: string): Play => ({
  ...play,
  ticked: play.ticked.includes(item) ? play.ticked.filter((one) => one !== item) : [...play.ticked, item],
})

/** What is counted of it once nobody goes on with it. */
export const endOf = ({ guide, content }: Pick<GuideVersion, 'guide' | 'content'>, play: Play): WalkEnd => {
  const walk = walkOf(content, play)
  const { shown, back, other } = play
  const isOver = stepAt(content, walk)?.kind === 'outcome'
  return { guide, shown, back, other, ...(isOver ? {} : { stoppedAt: walk.at }) }
}

const isOther = (guide: Guide, walk: Walk, move: Move): boolean => {
  const step = stepAt(guide, walk)
  return (
    move.does === 'answer' &&
    step?.kind === 'question' &&
    step.answers.some(({ id, isOther: other }) => id === move.answer && other === true)
  )
}

const counted = (steps: readonly string[], step: string): readonly string[] =>
  steps.length < mostCounted ? [...steps, step] : steps
