import { type GuideContent, targetsOf } from './guide.ts'

type Paths = Pick<GuideContent, 'start' | 'steps'>

/** The steps to which some path from the start leads. */
export const reachedIn = ({ start, steps }: Paths): ReadonlySet<string> => {
  const reached = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue
    const targets = targetsIn(steps, id)
    if (targets === undefined) continue
    reached.add(id)
    for (const target of targets) open.push(target)
  }
  return reached
}

/**
 * Where a step leads back to one by which it was reached, each time once: without these there is no loop. Also of steps that the
 * start does not lead to.
 */
export const loopsIn = ({ start, steps }: Paths): { step: string; target: string }[] => {
  const loops: { step: string; target: string }[] = []
  const state = new Map<string, 'onPath' | 'done'>()
  for (const first of [start, ...Object.keys(steps)]) {
    // The path from the first step to where we look, with the targets of each that are still to be followed.
    const path: { id: string; open: string[] }[] = []
    const enter = (id: string): void => {
      const targets = targetsIn(steps, id)
      if (targets === undefined) return
      state.set(id, 'onPath')
      path.push({ id, open: targets.reverse() })
    }
    if (!state.has(first)) enter(first)
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const target = last.open.pop()
      if (target === undefined) {
        state.set(last.id, 'done')
        path.pop()
      } else if (state.get(target) === 'onPath') loops.push({ step: last.id, target })
      else if (!state.has(target)) enter(target)
    }
  }
  return loops
}

const targetsIn = (steps: Paths['steps'], id: string): string[] | undefined => {
  const step = Object.hasOwn(steps, id) ? steps[id] : undefined
  return step === undefined ? undefined : targetsOf(step)
}
