import { useEffect } from 'react'
import { fromEvent, type Observable } from 'rxjs'

/**
 * What the windows of this station cannot do. A window holds a shared lock by each code as long as it is so: whichever
 * window beats for the station can ask for them, and those of a window that is gone go with it.
 */
const prefix = 'balie-impaired:'
const channelName = 'balie-impaired'

/** The codes that hold at present in any window of the station. */
export const impairedNow = async (): Promise<string[]> => {
  const { held = [] } = await navigator.locks.query()
  const codes = held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []))
  return [...new Set(codes)].sort()
}

/** Says that this window cannot do something until it is taken back. */
export const tellImpaired = (code: string): { takeBack: () => void } => {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const hold = async (): Promise<void> => {
    tellChange()
    await promise
  }
  void navigator.locks.request(prefix + code, { mode: 'shared' }, hold).then(tellChange)
  return { takeBack: () => resolve(undefined) }
}

const tellChange = (): void => {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage('changed')
  channel.close()
}

/** Whenever something was told or taken back, in any window of the station. */
export const impairedChanges = (): Observable<unknown> => fromEvent(new BroadcastChannel(channelName), 'message')

/** Tells these codes as long as the part that uses it stands. */
export const useImpaired = (codes: readonly string[]): void => {
  const all = codes.join(' ')
  useEffect(() => {
    const told = all.split(' ').flatMap((code) => (code === '' ? [] : [tellImpaired(code)]))
    return () => told.forEach(({ takeBack }) => takeBack())
  }, [all])
}
