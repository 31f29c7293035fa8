import type { Transport } from '../transport/transport.ts'
import type { DisplayDriver, Outcome, Shown } from './driver.ts'
import type { Writing } from './pole.ts'

/** A display that answers nothing. `writeMs` is how long the line may take to take it, as under flow control. */
export const oneWayDriver = (
  transport: Transport,
  { writing, writeMs }: { writing: Writing; writeMs: number },
): DisplayDriver => {
  let opening: readonly number[] = writing.opening

  const write = async (shown: Shown | undefined): Promise<Outcome> => {
    const { promise: late, resolve } = Promise.withResolvers<undefined>()
    const timer = setTimeout(resolve, writeMs, undefined)
    const bytes = Uint8Array.from([...opening, ...writing.content(shown)])
    opening = []
    const written = await Promise.race([transport.write(bytes), late])
    clearTimeout(timer)
    if (written === undefined) return { ok: false, trouble: 'noAnswer', detail: `${transport.name} takes no bytes` }
    if (written.ok) return written
    return { ok: false, trouble: written.error.trouble ?? 'unplugged', detail: written.error.message }
  }

  return { show: write, clear: () => write(undefined) }
}
