import type { ConnectionTrouble } from '#domain/devices/device.ts'
import type { Numeric } from './bindings.ts'
import { code, inWords, serviceTrouble } from './codes.ts'
import { loadPcsc, type Pcsc, type ReaderState } from './library.ts'

export type Seen =
  { ok: true; pcsc: Pcsc; readers: ReaderState[] } | { ok: false; trouble: ConnectionTrouble; detail: string }

export type Service = {
  /** The readers there are now and what is in them. Never rejects. */
  look: () => Promise<Seen>
  close: () => Promise<void>
}

/**
 * The smart card service. When it stops, its contexts are dead for good, also once it runs again; so each failure is
 * followed by a new one.
 */
export const pcscService = (): Service => {
  let open: { pcsc: Pcsc; context: Numeric } | undefined

  const close = async (): Promise<void> => {
    const closing = open
    open = undefined
    if (closing !== undefined) await closing.pcsc.release(closing.context)
  }

  const failed = async (status: number): Promise<Seen> => {
    await close()
    return { ok: false, trouble: serviceTrouble(status), detail: inWords(status) }
  }

  return {
    look: async () => {
      if (open === undefined) {
        const loaded = await loadPcsc()
        if (!loaded.ok) return { ok: false, trouble: 'noLibrary', detail: loaded.message }
        const context = await loaded.pcsc.establish()
        if (!context.ok) return failed(context.code)
        open = { pcsc: loaded.pcsc, context: context.value }
      }
      const { pcsc, context } = open
      const names = await pcsc.readers(context)
      if (!names.ok) return failed(names.code)
      const states = await pcsc.states(context, names.value)
      if (states.ok) return { ok: true, pcsc, readers: states.value }
      // A reader was pulled between the two questions.
      if (states.code === code.unknownReader) return { ok: true, pcsc, readers: [] }
      return failed(states.code)
    },
    close,
  }
}

export type FoundReaders = { ok: true; readers: string[] } | { ok: false; trouble: ConnectionTrouble; detail: string }

/** Names of the readers that the service knows. Never rejects. */
export const listPcscReaders = async (): Promise<FoundReaders> => {
  const service = pcscService()
  const seen = await service.look()
  await service.close()
  return seen.ok ? { ok: true, readers: seen.readers.map(({ reader }) => reader) } : seen
}
