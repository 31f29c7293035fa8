import { expect, test } from 'vitest'
import { emptyDraft, emptyServer, findingsOf, moved, withProposal, withServer } from './draft.ts'

const draft = emptyDraft('nl')

test('what the server proposes goes where nothing was typed, and a choice of several is left to a person', () => {
  expect(withProposal(draft, { sites: ['gm'], station: 'k1' })).toMatchObject({ site: 'gm', station: 'k1' })
  expect(withProposal({ ...draft, site: 'xx', station: 'k2' }, { sites: ['gm'], station: 'k1' })).toMatchObject({
    site: 'xx',
    station: 'k2',
  })
  expect(withProposal(draft, { sites: ['gm', 'xx'] })).toEqual(draft)
})

test('servers are added below and moved up; the first stays first', () => {
  const [one, two] = [
    { ...emptyServer, url: 'one', user: 'u' },
    { ...emptyServer, url: 'two' },
  ]
  expect(withServer([one])).toEqual([one, { url: '', user: 'u', password: '' }])
  expect(moved([one, two], 1)).toEqual([two, one])
  expect(moved([one, two], 0)).toEqual([one, two])
})

test('a finding belongs to one row of the servers', () => {
  const findings = [
    { code: 'serverWrong', level: 'error', field: 'servers', server: 1, facts: {} },
    { code: 'nameWrong', level: 'error', field: 'name', facts: {} },
  ] as const
  expect(findingsOf(findings, 'servers', 0)).toEqual([])
  expect(findingsOf(findings, 'servers', 1)).toHaveLength(1)
  expect(findingsOf(findings, 'name')).toHaveLength(1)
})
