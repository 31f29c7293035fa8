import type { GuideAnswer } from '#domain/guide/guide.ts'

/** What a key means to whoever plays a guide. */
export type GuidePress =
  | { does: 'number'; number: number }
  | { does: 'enter' | 'shiftEnter' | 'back' | 'restart' | 'stop' | 'language' | 'up' | 'down' }

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>

/** Digits count by where they lie: on a Belgian keyboard those above the letters are behind Shift. */
const digit = /^(?:Digit|Numpad)(\d)$/

const withAlt: ReadonlyMap<string, 'back' | 'restart' | 'stop' | 'language'> = new Map([
  ['ArrowLeft', 'back'],
  ['Home', 'restart'],
  ['End', 'stop'],
  ['l', 'language'],
])

export const guidePress = ({ key, code, ctrlKey, altKey, shiftKey, metaKey }: Key): GuidePress | undefined => {
  if (ctrlKey || metaKey) return undefined
  if (altKey) {
    const does = withAlt.get(key)
    return does === undefined ? undefined : { does }
  }
  const number = digit.exec(code)?.[1] ?? (/^\d$/.test(key) ? key : undefined)
  if (number !== undefined) return { does: 'number', number: Number(number) }
  switch (key) {
    case 'Enter':
      return { does: shiftKey ? 'shiftEnter' : 'enter' }
    case 'Backspace':
      return { does: 'back' }
    case 'ArrowUp':
      return { does: 'up' }
    case 'ArrowDown':
      return { does: 'down' }
    default:
      return undefined
  }
}

/** The answers in their order with the digit of each: 1 to 9, and 0 for "other". More than that have none. */
export const numbered = (answers: readonly GuideAnswer[]): { answer: GuideAnswer; digit: number | undefined }[] => {
  const usual = answers.filter(({ isOther }) => isOther !== true)
  const other = answers.find(({ isOther }) => isOther === true)
  return answers.map((answer) => {
    const place = usual.indexOf(answer) + 1
    return { answer, digit: answer === other ? 0 : place > 0 && place <= 9 ? place : undefined }
  })
}
