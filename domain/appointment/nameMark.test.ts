import { describe, expect, it } from 'vitest'
import { marksOnCard, nameMark } from './nameMark.ts'

const today = { site: 'gm', day: '2026-11-26', subtle: crypto.subtle }

describe('the mark of a name', () => {
  it('is the same however the name was written', async () => {
    const mark = await nameMark('Zoë Van den Broeck', today)
    expect(mark).toMatch(/^[0-9a-f]{4}$/)
    expect(await nameMark('VAN DEN BROECK zoe', today)).toBe(mark)
  })

  it('is another one on another day, at another site and for another name', async () => {
    const marks = await Promise.all([
      nameMark('Zoë Peeters', today),
      nameMark('Zoë Peeters', { ...today, day: '2026-11-27' }),
      nameMark('Zoë Peeters', { ...today, site: 'lib' }),
      nameMark('Zo Peeters', today),
    ])
    expect(new Set(marks).size).toBe(4)
  })

  it('is none where there is no word', async () => {
    expect(await nameMark(' – ', today)).toBeUndefined()
  })

  it('is found by a card, whether one given name was noted or all of them', async () => {
    const identity = { givenNames: 'Nora Maria', lastName: 'Specimen' }
    const marks = await marksOnCard(identity, today)
    for (const name of ['Specimen Nora', 'nora maria specimen']) expect(marks).toContain(await nameMark(name, today))
    expect(marks).not.toContain(await nameMark('Maria Specimen', today))
  })
})
