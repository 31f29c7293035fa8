import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NoConfiguration } from '../configuration/configuration.ts'
import { SealedElsewhere } from './seal.ts'
import { startFailureWords } from './startFailure.ts'

const folder = join('data', 'counter-1')
const textOf = (error: unknown, locale: string): string => startFailureWords({ error, folder, locale }).text

test('a station without configuration says which file is missing', () => {
  const { title, text } = startFailureWords({ error: new NoConfiguration(undefined), folder, locale: 'nl-BE' })
  expect(title).toBe('Balie kan niet starten')
  expect(text).toContain(join(folder, 'station.json'))
})

test('a damaged configuration is named under the name it was kept by', () => {
  const error = new NoConfiguration('station.json.damaged-1')
  expect(textOf(error, 'en-GB')).toContain(join(folder, 'station.json.damaged-1'))
})

test('a key store that does not open says that nothing was erased', () => {
  const error = new SealedElsewhere(undefined)
  expect(textOf(error, 'en')).toContain('Nothing was erased')
  expect(textOf(error, 'nl')).toContain('Er is niets gewist')
})

test('anything else says what went wrong and where the log is', () => {
  expect(textOf(new Error('EACCES: permission denied'), 'nl')).toContain('EACCES: permission denied')
  expect(textOf('odd', 'nl')).toContain(join(folder, 'log'))
})

test('an operating system is answered in its language, in Dutch when that is not known, else in English', () => {
  const titleIn = (locale: string): string => startFailureWords({ error: undefined, folder, locale }).title
  expect(['nl', 'nl-BE', 'NL', ''].map(titleIn)).toEqual(Array(4).fill('Balie kan niet starten'))
  expect(['fr', 'de_DE'].map(titleIn)).toEqual(['Balie ne peut pas démarrer', 'Balie kann nicht starten'])
  expect(['en-US', 'pl', 'nlx'].map(titleIn)).toEqual(Array(3).fill('Balie cannot start'))
})
