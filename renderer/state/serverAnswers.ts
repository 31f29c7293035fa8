/** Where a page reaches the central database, through its station. */
export const centralBase = '/central'

/** Whether whichever server the station follows says within that many ms that it is up. */
export const serverAnswers = async (timeoutMs: number): Promise<boolean> => {
  try {
    const response = await fetch(`${centralBase}/_up`, { signal: AbortSignal.timeout(timeoutMs) })
    // Chromium keeps an answer that is not read to its end for as long as the page stands.
    await response.text()
    return response.ok
  } catch {
    return false
  }
}
