import type { Connection } from '#preload/contract.ts'
import type { Dice } from '#tests/support/dice.ts'
import type { Server } from '../server/server.ts'
import type { Network } from '../world/network.ts'
import type { Time } from '../world/time.ts'
import type { Life } from './life.ts'

/** Asks the server something; rejects when no answer came, or when the one who asks has no more patience. */
export type Ask = <T>(question: () => T, signal?: AbortSignal) => Promise<T>

/** The line of one station to its server: questions over the network, and what the station believes of it. */
export type StationLine = {
  ask: Ask
  present: () => Connection
  tooSlow: () => void
  /** Something showed that the line is down. */
  lost: () => void
  patience: () => AbortSignal
}

const patienceMs = 2_000
const timeoutMs = 15_000
const probeMs = 2_000
const probeTimeoutMs = 4_000

export const openLine = (parts: {
  station: string
  server: Server
  network: Network
  time: Time
  life: Life
  dice: Dice
  /** The station's own clock, which it compares with the server's at every answer. */
  now: () => number
  /** Hears which server answers, whenever the line is there again. */
  onBack: (uuid: string) => void
  onChange: (isOnline: boolean) => void
}): StationLine => {
  const { station, server, network, time, life, dice, now, onBack, onChange } = parts
  let up = false
  let slow = false
  let told = false
  let skewMs: number | undefined
  const tell = (): void => {
    if (told === (up && !slow)) return
    told = up && !slow
    onChange(told)
  }

  const patienceOf = (ms: number): AbortSignal => {
    const abort = new AbortController()
    time.after(ms, () => abort.abort())
    return abort.signal
  }
  const plain: Ask = (question, signal) =>
    new Promise((resolve, reject) => {
      let open = true
      const fail = (reason: string): void => {
        if (open) reject(new TypeError(reason))
        open = false
      }
      signal?.addEventListener('abort', () => fail('no more patience'))
      time.after(timeoutMs, () => fail('no answer'))
      network.carry(station, server.name, () => {
        if (!server.isUp()) return network.carry(server.name, station, () => fail('nobody there'))
        const answer = attempt(question)
        network.carry(server.name, station, () => {
          open = false
          if ('value' in answer) resolve(answer.value)
          else reject(answer.error)
        })
      })
    })
  const ask: Ask = async (question, signal) => {
    try {
      const answer = await life.hear(plain(question, signal))
      skewMs = time.now() - now()
      if (!up) void probe()
      return answer
    } catch (error) {
      if (error instanceof TypeError && signal?.aborted !== true) lost()
      throw error
    }
  }
  const lost = (): void => {
    if (!up || !life.isAlive()) return
    up = false
    tell()
    time.after(probeMs, () => void probe())
  }
  let probing = false
  const probe = async (): Promise<void> => {
    if (up || probing || !life.isAlive()) return
    probing = true
    try {
      const uuid = await life.hear(plain(() => server.uuid(), patienceOf(probeTimeoutMs)))
      probing = false
      up = true
      skewMs = time.now() - now()
      onBack(uuid)
      tell()
    } catch {
      probing = false
      time.after(probeMs + dice(500), () => void probe())
    }
  }
  const probeSlow = async (): Promise<void> => {
    try {
      await life.hear(plain(() => server.uuid(), patienceOf(patienceMs)))
      slow = false
      tell()
    } catch {
      time.after(1_000, () => void probeSlow())
    }
  }
  void probe()
  return {
    ask,
    present: () => ({
      state: up && !slow ? 'online' : 'cutOff',
      since: 0,
      ...(skewMs === undefined ? {} : { skewMs }),
    }),
    tooSlow: () => {
      if (slow) return
      slow = true
      tell()
      time.after(1_000, () => void probeSlow())
    },
    lost,
    patience: () => patienceOf(patienceMs),
  }
}

const attempt = <T>(question: () => T): { value: T } | { error: Error } => {
  try {
    return { value: question() }
  } catch (error) {
    return { error: error instanceof Error ? error : new Error('unknown') }
  }
}
