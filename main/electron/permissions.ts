import type { Session } from 'electron'
import { isOwn } from './origin.ts'

/**
 * Electron's security checklist, 5: answer permission requests; unanswered, Electron grants them all. A screen needs one:
 * that the browser never throws the replica away to make room.
 */
export const mayHave = (permission: string, requester: string): boolean =>
  permission === 'persistent-storage' && isOwn(requester)

export const limitPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(mayHave(permission, requestingUrl)),
  )
  session.setPermissionCheckHandler((_contents, permission, requester) => mayHave(permission, requester))
  session.setDevicePermissionHandler(() => false)
}
