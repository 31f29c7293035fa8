import type { CarriedPart } from '#preload/carry.ts'
import { HandlerFailure } from '#preload/failure.ts'
import type { Content } from './content.ts'

/** Bundles that were opened for a page, in memory only: what is in them is nowhere on disk unencrypted. */
export type Opened = {
  keep: (name: string, content: Content) => void
  /**
   * Some of what a bundle holds, from a place on; with the last of it, it is forgotten. Throws `transferGone` for one that is
   * not open.
   */
  read: (name: string, from: number) => CarriedPart & { next?: number }
}

const mostAtOnce = 2
/** As JSON, with room to spare in one message. */
const charsAtOnce = 400_000
const linesAtOnce = 2_000

export const openOpened = (): Opened => {
  const known = new Map<string, Content>()
  return {
    keep: (name, content) => {
      known.delete(name)
      known.set(name, content)
      for (const oldest of known.keys()) {
        if (known.size <= mostAtOnce) break
        known.delete(oldest)
      }
    },
    read: (name, from) => {
      const content = known.get(name)
      if (content === undefined) throw new HandlerFailure('transferGone')
      const { logs, edits } = content
      const lines = [...logs.map((log) => ({ log })), ...edits.map((edit) => ({ edit }))].slice(from)
      let chars = 0
      const some = lines.slice(0, linesAtOnce).filter((line, place) => {
        chars += JSON.stringify(line).length
        return place === 0 || chars <= charsAtOnce
      })
      const isLast = some.length === lines.length
      if (isLast) known.delete(name)
      return {
        logs: some.flatMap((line) => ('log' in line ? [line.log] : [])),
        edits: some.flatMap((line) => ('edit' in line ? [line.edit] : [])),
        ...(isLast ? {} : { next: from + some.length }),
      }
    },
  }
}
