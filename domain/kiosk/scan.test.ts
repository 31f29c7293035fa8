import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Typed, afterKey, nothingTyped } from './scan.ts'

const typing = (keys: readonly string[], pauseMs = 5): string[] => {
  let typed: Typed = nothingTyped
  return keys.flatMap((key, index) => {
    const step = afterKey(typed, { key, at: 10_000 + index * pauseMs })
    typed = step.typed
    return step.code ?? []
  })
}
const ticket = 'visit:gm-2026-11-23-A117'
const keysOf = (text: string): string[] => Array.from(text)

it('a scanner types a code and Enter', () => {
  expect(typing([...keysOf(ticket), 'Enter'])).toEqual([ticket])
  expect(typing([...keysOf(ticket), 'Enter', ...keysOf(ticket), 'Enter'])).toEqual([ticket, ticket])
})

it('what was typed just before, and the shifts of a scanner, are no part of the code', () => {
  expect(typing([...keysOf('pas'), ...keysOf(ticket), 'Enter'])).toEqual([ticket])
  expect(typing(['Shift', ...keysOf(ticket.slice(0, 5)), 'Shift', ...keysOf(ticket.slice(5)), 'Enter'])).toEqual([
    ticket,
  ])
})

it('words that somebody types are no code, nor is a code with pauses or other keys in it', () => {
  expect(typing([...keysOf('paspoort'), 'Enter'])).toEqual([])
  expect(typing([...keysOf(ticket), 'Enter'], 3_000)).toEqual([])
  expect(typing([...keysOf(ticket), 'Tab', 'Enter'])).toEqual([])
})

it('never gives a code that does not begin as one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom('Enter', ...keysOf(ticket)), fc.string({ maxLength: 2 }))),
      (keys) => {
        for (const code of typing([...keys, 'Enter'])) expect(code.startsWith('visit:')).toBe(true)
      },
    ),
  )
})
