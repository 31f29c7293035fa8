import type { Plan } from './entry.ts'
import type { SlotQuestion } from './slotQuestion.ts'
import { slotsOf } from './slots.ts'

/** The clerk who knows the matter goes before a sooner time with another one, where they have time within so long. */
const clerkWithinMs = 7 * 24 * 3_600_000

/**
 * The free times nearest to one that cannot be, before it or after it: those with the same clerk first, where they have any within a
 * week of it, and of each the nearest first. No moment is proposed twice.
 */
export const nearestSlots = (
  question: SlotQuestion,
  { near, clerk, count }: { near: number; clerk: string | undefined; count: number },
): Plan[] => {
  const away = ({ from }: Plan): number => Math.abs(from - near)
  const same =
    clerk === undefined
      ? []
      : nearest({ ...question, need: { ...question.need, clerk } }, near, count).filter(
          (slot) => away(slot) <= clerkWithinMs,
        )
  const taken = new Set(same.map(({ from }) => from))
  const others = nearest(question, near, count + same.length).filter(({ from }) => !taken.has(from))
  return [...same, ...others].slice(0, count)
}

const nearest = (question: SlotQuestion, near: number, count: number): Plan[] => {
  let found: Plan[] = []
  for (const slot of slotsOf(question)) {
    // They come in order of time: once past it, none is nearer than the ones before.
    const last = found.at(-1)
    if (found.length === count && last !== undefined && slot.from - near >= Math.abs(last.from - near)) break
    found = [...found, slot].sort((a, b) => Math.abs(a.from - near) - Math.abs(b.from - near) || a.from - b.from)
    found = found.slice(0, count)
  }
  return found
}
