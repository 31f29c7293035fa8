import { randomUUID } from 'node:crypto'
import { channels } from '#preload/contract.ts'
import { callName, eventName } from '#preload/electronNames.ts'
import { failure } from '#preload/failure.ts'
import type { Caller, Dispatch } from '#preload/handlers.ts'
import { isOwn } from './origin.ts'

/** What is needed of Electron's `WebContents`: one window's page. */
export type Contents = {
  on: On<'did-navigate'> & On<'render-process-gone'> & On<'destroyed'>
  send: (name: string, payload: unknown) => void
  isDestroyed: () => boolean
  /** Where its pages keep what they have; windows of one station share it. */
  session: unknown
}

type On<E extends string> = (event: E, listener: () => void) => unknown

/** What is needed of Electron's `ipcMain`. */
export type IpcMain = {
  handle: (name: string, handler: (event: CallEvent, input: unknown) => unknown) => void
}
export type CallEvent = { senderFrame: { url: string; parent: unknown } | null; sender: Contents }

/**
 * Electron's security checklist, 17: whether the frame that calls is a page of the app, and the whole of its window.
 * A frame that has gone since it called is `null`.
 */
export const isOwnPage = (frame: CallEvent['senderFrame']): boolean =>
  frame !== null && frame.parent === null && isOwn(frame.url)

/** Serves the contract over Electron's IPC: one handler a channel, and no other. */
export const serveCalls = (options: {
  ipcMain: IpcMain
  /** The station whose window it is. */
  dispatchOf: (contents: Contents) => Dispatch
  onRefused: (channel: string) => void
}): void => {
  const { ipcMain, dispatchOf, onRefused } = options
  const pages = new WeakMap<Contents, Page>()
  const pageOf = (contents: Contents): Page => {
    const known = pages.get(contents)
    if (known !== undefined) return known
    const page: Page = { present: openCaller(contents) }
    const next = (): void => {
      page.present.end()
      page.present = openCaller(contents)
    }
    contents.on('did-navigate', next)
    contents.on('render-process-gone', next)
    contents.on('destroyed', () => page.present.end())
    pages.set(contents, page)
    return page
  }
  for (const channel of channels) {
    ipcMain.handle(callName(channel), (event, input: unknown) => {
      if (isOwnPage(event.senderFrame)) {
        return dispatchOf(event.sender)({ channel, input, caller: pageOf(event.sender).present.caller })
      }
      onRefused(channel)
      return failure('notAllowed')
    })
  }
}

/** The page that a window shows at present; what a page started ends with it: closed, crashed, or replaced by a reload. */
type Page = { present: OpenCaller }
type OpenCaller = { caller: Caller; end: () => void }

const openCaller = (contents: Contents): OpenCaller => {
  const cleaners = new Set<() => void>()
  let gone = false
  return {
    caller: {
      id: randomUUID(),
      tell: (event, payload) => {
        if (!gone && !contents.isDestroyed()) contents.send(eventName(event), payload)
      },
      onGone: (clean) => {
        if (gone) clean()
        else cleaners.add(clean)
      },
    },
    end: () => {
      gone = true
      for (const clean of cleaners) clean()
      cleaners.clear()
    },
  }
}
