/** A window that is out of sight draws no frames; after so many ms nobody waits for one. */
const longestFrameMs = 100

/** Resolves when what was just changed has been drawn, so that what need not be seen at once does not hold it up. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, longestFrameMs)
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late)
        resolve()
      }),
    )
  })
