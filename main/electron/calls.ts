import type { IpcMain, WebContents } from 'electron'
import { channels } from '#preload/contract.ts'
import { callName, eventName } from '#preload/electronNames.ts'
import { failure } from '#preload/failure.ts'
import type { Caller, Dispatch } from '#preload/handlers.ts'
import { isOwn } from './origin.ts'

/**
 * Electron's security checklist, 17: whether the frame that calls is a page of the app, and the whole of its window.
 * A frame that has gone since it called is `null`.
 */
export const isOwnPage = (frame: { url: string; parent: unknown } | null): boolean =>
  frame !== null && frame.parent === null && isOwn(frame.url)

/** Serves the contract over Electron's IPC: one handler a channel, and no other. */
export const serveCalls = (options: {
  ipcMain: IpcMain
  dispatch: Dispatch
  onRefused: (channel: string) => void
}): void => {
  const { ipcMain, dispatch, onRefused } = options
  const callers = new WeakMap<WebContents, Caller>()
  const callerOf = (contents: WebContents): Caller => {
    const caller = callers.get(contents) ?? openCaller(contents)
    callers.set(contents, caller)
    return caller
  }
  for (const channel of channels) {
    ipcMain.handle(callName(channel), (event, input: unknown) => {
      if (isOwnPage(event.senderFrame)) return dispatch({ channel, input, caller: callerOf(event.sender) })
      onRefused(channel)
      return failure('notAllowed')
    })
  }
}

/** A window as a caller. What its page started ends when the page does: closed, crashed, or replaced by a reload. */
const openCaller = (contents: WebContents): Caller => {
  const cleaners = new Set<() => void>()
  const gone = (): void => {
    for (const clean of cleaners) clean()
    cleaners.clear()
  }
  contents.on('did-navigate', gone)
  contents.on('render-process-gone', gone)
  contents.on('destroyed', gone)
  return {
    id: String(contents.id),
    tell: (event, payload) => {
      if (!contents.isDestroyed()) contents.send(eventName(event), payload)
    },
    onGone: (clean) => cleaners.add(clean),
  }
}
