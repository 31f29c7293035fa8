import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readOptions } from './options.ts'

test('a station lives in the folder it is given', () => {
  expect(readOptions(['--folder', '/data/welcome'], '/home/user/balie').folder).toBe(resolve('/data/welcome'))
  expect(readOptions(['.', '--folder=/data/welcome', '--with-parent'], '/home/user/balie')).toEqual({
    folder: resolve('/data/welcome'),
    withParent: true,
    quit: false,
    assignments: [],
  })
})

test('without a folder it lives where the operating system keeps the data of the app', () => {
  expect(readOptions([], '/home/user/balie')).toEqual({
    folder: resolve('/home/user/balie'),
    withParent: false,
    quit: false,
    assignments: [],
  })
  expect(readOptions(['--folder='], '/home/user/balie').folder).toBe(resolve('/home/user/balie'))
  expect(readOptions(['--folder'], '/home/user/balie').folder).toBe(resolve('/home/user/balie'))
})

test("Chromium's own switches and the path of the app do not disturb", () => {
  const args = ['dist/electron/main.js', '--no-sandbox', '--lang=nl', '--folder', '/data/a', '-x']
  expect(readOptions(args, '/u').folder).toBe(resolve('/data/a'))
})

test('the administrator ends a running station from a command line', () => {
  expect(readOptions(['--folder', '/data/a', '--quit'], '/u')).toMatchObject({ folder: resolve('/data/a'), quit: true })
})

test('a provisioning file and overrides are taken from the command line', () => {
  const args = ['--provision', '/media/k1.json', '--unproven', '--set', 'screen=display', '--set=name=Loket 1', '--set']
  expect(readOptions(args, '/u')).toMatchObject({
    provision: { path: resolve('/media/k1.json'), unproven: true },
    assignments: ['screen=display', 'name=Loket 1'],
  })
  expect(readOptions(['--provision'], '/u').provision).toBeUndefined()
})
