/** Codes with which Windows says that somebody else has the file open for a moment. */
const heldCodes: readonly string[] = ['EPERM', 'EBUSY', 'EACCES']

/** Together somewhat over a second: longer than a virus scanner takes for a small file, shorter than a person waits. */
const pausesMs = [10, 20, 40, 80, 160, 320, 640] as const

/**
 * Does something with a file, again and again while a virus scanner, an indexer or a backup program holds it. What fails
 * otherwise, or is still held at the end, fails as it did.
 */
export const whileHeld = async <T>(act: () => Promise<T>): Promise<T> => {
  for (const pauseMs of pausesMs) {
    try {
      return await act()
    } catch (error) {
      if (!isHeld(error)) throw error
      await new Promise((next) => setTimeout(next, pauseMs))
    }
  }
  return act()
}

const isHeld = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && heldCodes.includes(String(error.code))
