import { app, told } from './pretend.ts'

/**
 * Run in a process of its own: loads the main bundle that the environment names into the pretended Electron, does what
 * pages and a person would do, and writes down what came of it as one line of JSON.
 */
const ownFrame = { url: 'app://balie/welcome', parent: null }

/** The next turns of the event loop, until something is there. */
const until = async <T>(look: () => T | undefined): Promise<T> => {
  for (;;) {
    const found = look()
    if (found !== undefined) return found
    await new Promise((next) => setTimeout(next, 5))
  }
}

const run = async (): Promise<unknown> => {
  await import(process.env['PRETEND_MAIN'] ?? '')
  const ended = told.exit.promise.then((code) => ({ code, dialogs: told.dialogs }))
  const first = await Promise.race([ended, until(() => told.windows[0])])
  if ('code' in first) return first

  const call = (channel: string, input: unknown, senderFrame: unknown = ownFrame): unknown =>
    told.calls.get(`balie.call.${channel}`)?.({ senderFrame, sender: first.webContents }, input)
  const preventedBy = (event: string, url: string): boolean => {
    const details = { url, prevented: false, preventDefault: () => (details.prevented = true) }
    first.webContents.emit(event, details)
    return details.prevented
  }
  const page = await told.serve?.(new Request('app://balie/welcome'))
  const seen = {
    url: first.url,
    preferences: first.options.webPreferences,
    channels: [...told.calls.keys()],
    description: await call('describeStation', {}),
    setup: await call('describeSetup', {}),
    malformed: await call('issueNumber', { queue: 7 }),
    foreign: await call('describeStation', {}, { url: 'https://a.example/', parent: null }),
    inFrame: await call('describeStation', {}, { ...ownFrame, parent: ownFrame }),
    opened: [await call('openScreen', { screen: 'display' }), await call('openScreen', { screen: 'display' })],
    windows: told.windows.map((window) => ({ url: window.url, fullScreen: window.isFullScreen() })),
    page: { status: page?.status },
    policy: page?.headers.get('content-security-policy'),
    leaves: preventedBy('will-frame-navigate', 'https://a.example/'),
    stays: preventedBy('will-frame-navigate', 'app://balie/counter'),
    redirected: preventedBy('will-redirect', 'https://a.example/'),
    webview: preventedBy('will-attach-webview', ''),
    opens: first.webContents.openWindow?.(),
    permission: await new Promise((answer) => {
      told.askPermission?.(first.webContents, 'media', answer, { requestingUrl: 'app://balie/welcome' })
    }),
    outside: await new Promise((answer) => {
      told.mayRequest?.({ url: 'https://a.example/' }, answer)
    }),
    number: await call('issueNumber', { by: 'test', queue: 'A', products: [], language: 'nl', priority: 0 }),
  }
  // A station that is not set up has nothing to tell.
  const isSetUp = !first.url.endsWith('/settings')
  const heard = (): unknown => first.webContents.sent.find(({ name }) => name === 'balie.event.unsentChanged')?.payload
  const news = isSetUp ? { told: await until(heard) } : {}
  app.quit()
  return { ...seen, ...news, ...(await ended) }
}

process.stdout.write(`${JSON.stringify(await run())}\n`)
process.exit()
