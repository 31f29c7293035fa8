import { expect, it } from 'vitest'
import { simulatedPrinter } from '#domain/devices/simulated.ts'
import { configurationWith } from './builders.ts'
import { readOverrides, withOverrides } from './overrides.ts'

const file = configurationWith({
  servers: [
    { url: 'https://one.example', user: 'gm-counter-1', password: 'first' },
    { url: 'https://two.example', user: 'gm-counter-1', password: 'second' },
  ],
  devices: { printer: simulatedPrinter, reader: { by: 'pcsc' }, displays: [] },
})

const laidOver = (environment: Record<string, string>, set: string[] = []) =>
  withOverrides(file, readOverrides(environment, set))

it('without overrides the file is what counts', () => {
  expect(laidOver({ PATH: '/bin', BALIE_CENTRAL_PASSWORD: 'x', BALIE_NAME: '' })).toEqual({
    configuration: file,
    overrides: [],
    problems: [],
  })
})

it('the environment is laid over the file, and the command line over both; what counts is told by its name', () => {
  const { configuration, overrides, problems } = laidOver(
    { BALIE_SCREEN: 'welcome', BALIE_NAME: 'Onthaal', BALIE_PORT: '4800' },
    ['screen=display', 'language = fr'],
  )
  expect(configuration).toEqual({ ...file, screen: 'display', name: 'Onthaal', port: 4800, language: 'fr' })
  expect(problems).toEqual([])
  expect(overrides.map(({ by, name }) => [by, name])).toEqual([
    ['environment', 'BALIE_NAME'],
    ['commandLine', '--set screen'],
    ['environment', 'BALIE_PORT'],
    ['commandLine', '--set language'],
  ])
})

it('addresses, user and password go together into the list of servers', () => {
  const { configuration } = laidOver({
    BALIE_SERVERS: 'https://three.example, https://four.example:6984/couch',
    BALIE_PASSWORD: 'third',
  })
  expect(configuration.servers).toEqual([
    { url: 'https://three.example', user: 'gm-counter-1', password: 'third' },
    { url: 'https://four.example:6984/couch', user: 'gm-counter-1', password: 'third' },
  ])
})

it('a printer is laid over the one of the file, and no other device', () => {
  const { reader } = file.devices
  expect(laidOver({ BALIE_PRINTER: 'none' }).configuration.devices).toEqual({ reader, displays: [] })
  const without = { ...file, devices: { reader, displays: [] } }
  const { configuration } = withOverrides(without, readOverrides({ BALIE_PRINTER: 'simulated' }))
  expect(configuration.devices).toEqual(file.devices)
  expect(laidOver({ BALIE_PRINTER: 'laser' })).toMatchObject({
    configuration: file,
    problems: [{ file: 'BALIE_PRINTER' }],
  })
})

it('an override that makes no sense is left out and named; the others count', () => {
  const { configuration, problems } = laidOver(
    { BALIE_SCREEN: 'kitchen', BALIE_PORT: '99999', BALIE_SERVERS: 'ftp://x', BALIE_NAME: 'Onthaal' },
    ['station=other', 'installation=0', 'password=x', 'printer', '=', 'language='],
  )
  expect(configuration).toEqual({ ...file, name: 'Onthaal' })
  expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 9 }, () => 'overrideWrong'))
  expect(problems.map((problem) => problem.file)).toEqual([
    ...['--set station', '--set installation', '--set password', '--set printer', '--set ', '--set language'],
    ...['BALIE_SCREEN', 'BALIE_SERVERS', 'BALIE_PORT'],
  ])
})

it('a value of an override is never told with its name', () => {
  const { problems } = laidOver({ BALIE_SERVERS: 'https://user:secret@x.example, nonsense' }, ['password=secret'])
  expect(JSON.stringify(problems)).not.toContain('secret')
})
