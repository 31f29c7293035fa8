export type HangWatch = {
  /** The page does not answer to keys and clicks. */
  unresponsive: () => void
  responsive: () => void
  close: () => void
}

/**
 * What to do about a page that does not answer. Whoever sits in front of it is asked, and asked again after waiting; where
 * nobody sits its process is ended. A page that answers meanwhile is left alone, and the question withdrawn.
 */
export const watchHang = (options: {
  attended: boolean
  /** Asks the person; the signal withdraws the question. */
  ask: (signal: AbortSignal) => Promise<'wait' | 'reload'>
  /** Ends the page's process; bringing it back is somebody else's. */
  end: () => void
  onHang: () => void
  patienceMs?: number
}): HangWatch => {
  const { attended, ask, end, onHang, patienceMs = 15_000 } = options
  let hanging: AbortController | undefined
  let timer: NodeJS.Timeout | undefined
  const over = (): void => {
    clearTimeout(timer)
    hanging?.abort()
    hanging = undefined
  }
  const endPage = (): void => {
    over()
    end()
  }
  const askPerson = async (hang: AbortController): Promise<void> => {
    const answer = await ask(hang.signal)
    if (hang.signal.aborted) return
    if (answer === 'reload') endPage()
    else timer = setTimeout(() => void askPerson(hang), patienceMs)
  }
  return {
    unresponsive: () => {
      if (hanging !== undefined) return
      hanging = new AbortController()
      onHang()
      if (attended) void askPerson(hanging)
      else timer = setTimeout(endPage, patienceMs)
    },
    responsive: over,
    close: over,
  }
}
