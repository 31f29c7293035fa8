import type { Session, WebContents } from 'electron'
import { trustNoServer } from './certificates.ts'
import { refuseBluetooth, refuseDevices } from './deviceAccess.ts'
import { limitDownloads } from './downloads.ts'
import { limitNavigation } from './navigation.ts'
import { closeNetwork, closeWebRtc } from './network.ts'
import { refuseNewWindows } from './newWindows.ts'
import { limitPermissions } from './permissions.ts'
import { refuseWebviews } from './webviews.ts'

/** What every page is kept from, before it loads anything. `docs/electron-checklist.md` says which rule each one serves. */
export const guardContents = (contents: WebContents): void => {
  limitNavigation(contents)
  refuseNewWindows(contents)
  refuseWebviews(contents)
  refuseBluetooth(contents)
  closeWebRtc(contents)
}

export const guardSession = async (session: Session): Promise<void> => {
  limitPermissions(session)
  refuseDevices(session)
  limitDownloads(session)
  trustNoServer(session)
  await closeNetwork(session)
}
