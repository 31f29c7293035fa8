import { useEffect, useEffectEvent, useRef, useState } from 'react'

const questionSeconds = 15
const moreSeconds = 60
const lookMs = 500
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/**
 * Asks whether anybody is there after so many seconds without a sign of a person, and `onGone` fifteen seconds later. `left` are
 * the seconds in which the question can be answered, while it is asked. What a script does is no sign.
 */
export const useIdle = (question: {
  seconds: number
  /** Whether there is anything to begin again from. */
  watching: boolean
  onGone: () => void
}): { left: number | undefined; stay: () => void } => {
  const { seconds, watching } = question
  const [left, setLeft] = useState<number>()
  // In the page's own time, which no change of the computer's clock moves.
  const askAt = useRef(Number.POSITIVE_INFINITY)
  const gone = useEffectEvent(question.onGone)
  const giveTime = (given: number): void => {
    askAt.current = Math.max(askAt.current, performance.now() + given * 1_000)
  }
  useEffect(() => {
    if (!watching) return undefined
    askAt.current = performance.now() + seconds * 1_000
    const see = (event: Event): void => {
      const now = performance.now()
      // The question is answered by its button, and not by a sleeve.
      if (event.isTrusted && now < askAt.current) askAt.current = Math.max(askAt.current, now + seconds * 1_000)
    }
    const look = setInterval(() => {
      const passed = performance.now() - askAt.current
      if (passed >= questionSeconds * 1_000) {
        askAt.current = Number.POSITIVE_INFINITY
        gone()
      } else setLeft(passed < 0 ? undefined : Math.ceil(questionSeconds - passed / 1_000))
    }, lookMs)
    for (const sign of signs) window.addEventListener(sign, see, { capture: true, passive: true })
    return () => {
      clearInterval(look)
      setLeft(undefined)
      for (const sign of signs) window.removeEventListener(sign, see, { capture: true })
    }
  }, [watching, seconds])
  return {
    left,
    stay: () => {
      giveTime(seconds + moreSeconds)
      setLeft(undefined)
    },
  }
}
