import type { Session } from 'electron'
import { isOwn } from './origin.ts'

/**
 * Electron's security checklist, 5: answer permission requests; unanswered, Electron grants them all. A screen needs one:
 * that the browser never throws the replica away to make room.
 */
export const mayHave = (permission: string, requester: string): boolean =>
  permission === 'persistent-storage' && isOwn(requester)

/** Requests and checks are two questions, and a page that was refused the one can still ask the other. */
export const limitPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl, isMainFrame }) =>
    answer(isMainFrame && mayHave(permission, requestingUrl)),
  )
  session.setPermissionCheckHandler(
    (_contents, permission, requester, { isMainFrame }) => isMainFrame && mayHave(permission, requester),
  )
}
