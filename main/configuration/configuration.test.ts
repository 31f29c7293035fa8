import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { noDevices } from '#domain/devices/configuration.ts'
import { simulatedPrinter } from '#domain/devices/simulated.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import {
  type Configuration,
  NewerConfiguration,
  NoConfiguration,
  previousConfiguration,
  readConfiguration,
  writeConfiguration,
} from './configuration.ts'

const good: Configuration = {
  station: 'counter-1',
  name: 'Snelloket 1',
  site: 'gm',
  screen: 'counter',
  counter: '1',
  language: 'nl',
  ordinal: 11,
  installation: 0,
  servers: [{ url: 'http://127.0.0.1:5984', user: 'gm-counter-1', password: 'secret' }],
  devices: { printer: simulatedPrinter, displays: [] },
  port: 4712,
}

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
})
const write = (text: string) => writeFile(join(folder, 'station.json'), text)
const asides = async () => (await readdir(folder)).filter((name) => name.includes('damaged'))

describe('the configuration of a station', () => {
  it('is read as it was written', async () => {
    await writeConfiguration(folder, good)
    expect(await readConfiguration(folder, 1)).toEqual({ configuration: good, problems: [] })
  })

  it.each([
    ['cut off in the middle', JSON.stringify(good).slice(0, 80)],
    ['emptied', ''],
    ['overwritten with zeros', '\0'.repeat(300)],
    ['not of the agreed form', JSON.stringify({ ...good, ordinal: 'eleven' })],
    ['with something nobody knows', JSON.stringify({ ...good, printerr: 'none' })],
  ])('that was %s is set aside byte for byte and named, and the last good one is used', async (_what, text) => {
    await writeConfiguration(folder, good)
    await readConfiguration(folder, 1)
    await write(text)
    const { configuration, problems } = await readConfiguration(folder, 2)
    expect(configuration).toEqual(good)
    expect(problems).toEqual([{ code: 'configurationCorrupt', file: 'station.json.damaged-2' }])
    expect(await readFile(join(folder, 'station.json.damaged-2'), 'utf8')).toBe(text)
  })

  it('keeps every damaged file, however often it happens', async () => {
    await writeConfiguration(folder, good)
    await readConfiguration(folder, 1)
    for (const time of [2, 3]) {
      await write(`damage ${time}`)
      await readConfiguration(folder, time)
    }
    expect(await asides()).toEqual(['station.json.damaged-2', 'station.json.damaged-3'])
  })

  it('is the mended one from then on', async () => {
    await writeConfiguration(folder, good)
    await readConfiguration(folder, 1)
    await write('damage')
    await readConfiguration(folder, 2)
    await writeConfiguration(folder, { ...good, name: 'Snelloket 2' })
    expect((await readConfiguration(folder, 3)).configuration.name).toBe('Snelloket 2')
  })

  it('still works from the last good one when the file is gone', async () => {
    await writeConfiguration(folder, good)
    await readConfiguration(folder, 1)
    await rm(join(folder, 'station.json'))
    expect((await readConfiguration(folder, 2)).configuration).toEqual(good)
  })

  it('that never was, is no configuration', async () => {
    const none = readConfiguration(folder, 1)
    await expect(none).rejects.toBeInstanceOf(NoConfiguration)
    await expect(none).rejects.toMatchObject({ file: undefined })
  })

  it('that was damaged before it was ever good, is none either, but is kept', async () => {
    await write('damage')
    await expect(readConfiguration(folder, 7)).rejects.toMatchObject({ file: 'station.json.damaged-7' })
    expect(await asides()).toEqual(['station.json.damaged-7'])
  })

  it('with a damaged last good one beside a damaged file ends in words, not in an empty station', async () => {
    await write('damage')
    await writeFile(join(folder, 'station.last-good.json'), '{"station":')
    await expect(readConfiguration(folder, 7)).rejects.toThrow('station.json.damaged-7')
  })

  it('keeps the version before the last change', async () => {
    await writeConfiguration(folder, good)
    expect(await previousConfiguration(folder)).toBeUndefined()
    await writeConfiguration(folder, { ...good, name: 'Snelloket 2' })
    await writeConfiguration(folder, { ...good, name: 'Snelloket 2' })
    expect(await previousConfiguration(folder)).toEqual(good)
  })

  it('that was damaged does not become the previous one when it is written anew', async () => {
    await writeConfiguration(folder, good)
    await writeConfiguration(folder, { ...good, name: 'Snelloket 2' })
    await write('damage')
    await writeConfiguration(folder, { ...good, name: 'Snelloket 3' })
    expect((await previousConfiguration(folder))?.name).toBe('Snelloket 1')
  })

  it('that is damaged after a change does not bring back what was true before it', async () => {
    await writeConfiguration(folder, good)
    await readConfiguration(folder, 1)
    await writeConfiguration(folder, { ...good, installation: 1 })
    await write('damage')
    expect((await readConfiguration(folder, 2)).configuration.installation).toBe(1)
  })
})

describe('the form of a configuration', () => {
  const { servers, devices: _devices, ...others } = good
  const second = { ...others, printer: 'simulated', servers }
  const first = { ...others, printer: 'simulated', central: servers[0] }

  it('of the first Balie is read as today’s, and the file stays as it is until something is changed', async () => {
    await write(JSON.stringify(first))
    expect(await readConfiguration(folder, 1)).toEqual({ configuration: good, problems: [] })
    expect(await readFile(join(folder, 'station.json'), 'utf8')).toBe(JSON.stringify(first))
    await writeConfiguration(folder, { ...good, name: 'Snelloket 2' })
    expect(await previousConfiguration(folder)).toEqual(good)
  })

  it.each([
    ['of the second Balie', { form: 2, ...second }, { printer: simulatedPrinter, displays: [] }],
    ['of the second Balie without a printer', { form: 2, ...second, printer: 'none' }, noDevices],
    ['of the first Balie without a printer', { ...first, printer: 'none' }, noDevices],
  ])('%s becomes one with devices', async (_what, content, devices) => {
    await write(JSON.stringify(content))
    expect(await readConfiguration(folder, 1)).toEqual({ configuration: { ...good, devices }, problems: [] })
  })

  it.each([
    ['the second form with a printer that never was', { form: 2, ...second, printer: 'laser' }],
    ['the second form with the devices of the third', { form: 2, ...second, devices: noDevices }],
    ['the third form with the printer of the second', { form: 3, ...good, printer: 'none' }],
    ['the third form with a printer without a connection', { form: 3, ...good, devices: { printer: {} } }],
    ['the first form with a server of the second', { ...first, servers }],
    ['the second form with a server of the first', { form: 2, ...first }],
    ['no server', { form: 3, ...good, servers: [] }],
    ['more servers than anybody has', { form: 3, ...good, servers: Array.from({ length: 9 }, () => servers[0]) }],
    ['a form that never was', { form: 0, ...good }],
    ['a form that is no number', { form: 'two', ...good }],
  ])('that is mixed up (%s) counts as damaged', async (_what, content) => {
    await write(JSON.stringify(content))
    await expect(readConfiguration(folder, 1)).rejects.toBeInstanceOf(NoConfiguration)
  })

  it('of a later Balie is left for that Balie, also where there is a last good one', async () => {
    await writeConfiguration(folder, good)
    const newer = JSON.stringify({ form: 4, ...good, shape: 'unknown' })
    await write(newer)
    await expect(readConfiguration(folder, 1)).rejects.toBeInstanceOf(NewerConfiguration)
    expect(await readFile(join(folder, 'station.json'), 'utf8')).toBe(newer)
  })
})
