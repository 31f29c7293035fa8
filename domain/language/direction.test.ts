import { expect, it } from 'vitest'
import { inLanguage } from './language.ts'
import { withoutTurns } from './direction.ts'

it('a text cannot turn round what stands beside it', () => {
  expect(withoutTurns('\u202eA101\u202c \u2067x\u2069')).toBe('A101 x')
  expect(inLanguage({ nl: '\u202dpas\u202c' }, 'fr')).toBe('pas')
})

it('names in every writing stay as they are', () => {
  for (const name of ['Zoë d’Hondt', 'محمد', 'שרה', 'Nguyễn', '李明', '👩‍🦽']) expect(withoutTurns(name)).toBe(name)
})
