/**
 * Listens to Electron's `will-quit`: holds the end of the app until `close` is done, then quits for good. A `close` that
 * fails is reported and does not keep the app open.
 */
export const closeBeforeQuit = (options: {
  close: () => Promise<void>
  quit: () => void
  onError: (error: unknown) => void
}): ((event: { preventDefault: () => void }) => void) => {
  let state: 'open' | 'closing' | 'closed' = 'open'
  const close = async (): Promise<void> => {
    state = 'closing'
    await options.close().catch(options.onError)
    state = 'closed'
    options.quit()
  }
  return (event) => {
    if (state === 'closed') return
    event.preventDefault()
    if (state === 'open') void close()
  }
}
