import { expect, test } from 'vitest'
import { draftOf, isChanged, keptAs, newGroups, noDrafts, opened } from './groupDrafts.ts'

const licence = draftOf('licence', ['rijbewijs', 'permis'])
const typed = { ...licence, text: 'rijbewijs\npermis\nbrevet' }
const begun = { key: 'begun', text: 'flonkerding\n', base: [] }
const bags = draftOf('bags', ['vuilzak', 'huisvuilzak'])

test('what is typed in a group is there again after a look at another one', () => {
  const away = opened({ shown: 'licence', drafts: [typed] }, bags)
  expect(away).toEqual({ shown: 'bags', drafts: [typed, bags] })
  expect(opened(away, licence)).toEqual({ shown: 'licence', drafts: [typed] })
})

test('a group in which nothing was typed begins anew, with the words that it has by then', () => {
  const before = opened(noDrafts, draftOf('bags', ['vuilzak']))
  expect(opened(before, bags)).toEqual({ shown: 'bags', drafts: [bags] })
})

test('a group that was kept is no longer changed, but for what was typed meanwhile', () => {
  const words = ['rijbewijs', 'permis', 'brevet']
  expect(keptAs(typed, words, typed.text)).toEqual(draftOf('licence', words))
  const later = { ...typed, text: `${typed.text}\nroze kaart` }
  expect(keptAs(later, words, typed.text)).toEqual({ ...later, base: words })
  expect(isChanged(keptAs(later, words, typed.text))).toBe(true)
})

test('new groups are those of which the catalogue has no words', () => {
  expect(newGroups({ licence: ['rijbewijs', 'permis'], begun: [] }, [typed, begun])).toEqual([
    { key: 'begun', words: ['flonkerding'] },
  ])
})
