import { expect, test } from 'vitest'
import { refuseSwitches } from './switches.ts'

test('switches that open a station to others are taken off its command line and told', () => {
  const present = new Set(['remote-debugging-port', 'lang', 'disable-web-security', 'folder'])
  const commandLine = {
    hasSwitch: (name: string) => present.has(name),
    removeSwitch: (name: string) => void present.delete(name),
  }
  expect(refuseSwitches(commandLine)).toEqual(['remote-debugging-port', 'disable-web-security'])
  expect([...present]).toEqual(['lang', 'folder'])
})
