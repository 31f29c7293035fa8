import { describe, expect, it } from 'vitest'
import { demoProducts } from '../documents.ts'
import { heldOut } from './heldOut.ts'
import { questions } from './questions.ts'
import { unanswered } from './unanswered.ts'

describe('the questions that the search is judged by', () => {
  it('are at least 120, none put twice, and at least 40 kept apart', () => {
    const asked = [...questions, ...heldOut].map((question) => question.asked)
    expect(questions.length).toBeGreaterThanOrEqual(120)
    expect(heldOut.length).toBeGreaterThanOrEqual(40)
    expect(unanswered.length).toBeGreaterThanOrEqual(15)
    expect(asked.filter((text, n) => asked.indexOf(text) !== n)).toEqual([])
  })

  it('ask for every product of the demo, and for no other', () => {
    const keys = Object.keys(demoProducts)
    const expected = new Set([...questions, ...heldOut].flatMap(({ expects }) => expects))
    const tuned = new Set(questions.flatMap(({ expects }) => expects))
    expect(keys.filter((key) => !tuned.has(key))).toEqual([])
    expect([...expected].filter((key) => !keys.includes(key))).toEqual([])
  })
})
