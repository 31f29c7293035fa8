import { describe, expect, it } from 'vitest'
import type { Fault } from '#domain/health/faults.ts'
import { languages } from '#domain/language/language.ts'
import { words } from '../app/i18n.ts'
import { faultWords } from './useFaultWords.ts'

const every: readonly Fault[] = [
  { kind: 'key' },
  { kind: 'refused', count: 1 },
  { kind: 'clock', skew: { kind: 'ahead', minutes: 1 } },
  { kind: 'clock', skew: { kind: 'behind', minutes: 90 } },
  { kind: 'disk', free: 1_200_000_000 },
  { kind: 'device', device: 'printer', state: 'paperOut' },
  { kind: 'device', device: 'reader', state: 'noService' },
  { kind: 'device', device: 'display', state: 'unplugged' },
  { kind: 'impaired', code: 'noSound' },
]
const said = (fault: Fault, language: (typeof languages)[number]): string =>
  faultWords(fault, { t: words.getFixedT(language, ['outage', 'paper', 'devices']), language })

describe.each(languages)('in %s', (language) => {
  it.each(every.map((fault) => [JSON.stringify(fault), fault] as const))('%s is told in words', (_name, fault) => {
    expect(said(fault, language)).not.toMatch(/[{}]|undefined|^(fault|stations|paper)\b/)
  })
})

it('a station says what is wrong as staff say it', () => {
  expect(every.map((fault) => said(fault, 'nl'))).toEqual([
    'sleutel ingetrokken',
    '1 geweigerd',
    'klok 1 minuut voor',
    'klok 90 minuten achter',
    'schijf bijna vol: nog 1,2 GB vrij',
    'Printer: Papier op',
    'Kaartlezer: De kaartendienst draait niet',
    'Display: Losgekomen',
    'geen geluid',
  ])
})

it('a device that this version does not know is told by its codes', () => {
  expect(said({ kind: 'device', device: 'eid', state: 'noCard' }, 'nl')).toBe('eid: noCard')
  expect(said({ kind: 'device', device: 'printer', state: 'onFire' }, 'nl')).toBe('printer: onFire')
  expect(said({ kind: 'impaired', code: 'noLight' }, 'nl')).toBe('noLight')
})
