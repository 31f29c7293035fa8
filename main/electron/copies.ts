import { type Session, session as sessions } from 'electron'
import type { Dispatch } from '#preload/handlers.ts'
import { builtAssets } from '../browser/assets.ts'
import { startStation } from '../setup/start.ts'
import type { Seal } from '../station/secrets.ts'
import type { OpenCopy } from '../training/copy.ts'
import { guardSession } from './guards.ts'
import { openKeptPlaces } from './keptPlaces.ts'
import { scheme } from './origin.ts'
import { serveApp } from './serve.ts'
import { type Windows, openWindows } from './windows.ts'

/** Throw-away copies of the station, each with windows and a session of its own that lies in memory only. */
export type Copies = {
  open: OpenCopy
  /** What answers the windows of a session, if it is a copy's. */
  dispatchIn: (session: unknown) => Dispatch | undefined
}

export const openCopies = (options: {
  version: string
  seal: Seal
  preload: string
  renderer: string
  devTools: boolean
}): Copies => {
  const { version, seal, preload, renderer, devTools } = options
  const dispatches = new Map<unknown, Dispatch>()
  let made = 0

  const open: OpenCopy = async ({ folder, copyOf, onClosed }) => {
    made += 1
    // Without `persist:` nothing of it reaches the disk.
    const session: Session = sessions.fromPartition(`training-${String(made)}`)
    await guardSession(session)
    const hosting: { windows?: Windows } = {}
    const station = await startStation({
      folder,
      host: {
        kind: 'electron',
        version,
        seal,
        openScreen: (screen) => hosting.windows?.show(screen) ?? false,
        tellAll: (event, payload) => hosting.windows?.tellAll(event, payload),
        copyOf,
      },
      environment: {},
    })
    const language = () => station.configuration()?.language ?? 'nl'
    const places = await openKeptPlaces(folder)
    session.protocol.handle(scheme, serveApp({ assets: builtAssets(renderer), proxy: station.proxy, language }))
    dispatches.set(session, station.dispatch)
    let closing = false
    const windows = openWindows({
      preload,
      devTools,
      session,
      station: () => ({ screen: station.screen(), language: language() }),
      places,
      isEnding: () => closing,
      onTrouble: (screen, trouble) => station.log.error('screenTrouble', { screen, ...trouble }),
      onEmpty: () => {
        if (!closing) onClosed()
      },
    })
    hosting.windows = windows
    windows.show(station.screen())
    return {
      close: async () => {
        closing = true
        windows.closeAll()
        dispatches.delete(session)
        session.protocol.unhandle(scheme)
        await places.close()
        await station.close()
        await session.clearStorageData()
      },
    }
  }
  return { open, dispatchIn: (session) => dispatches.get(session) }
}
