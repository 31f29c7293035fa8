import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { simulatedPrinter } from '#domain/devices/simulated.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { startHere } from '#tests/support/running.ts'
import { type Configuration, writeConfiguration } from '../configuration/configuration.ts'
import { impersonalLine, lastLogLines } from './logLines.ts'

const person = 'Annelies Vanderstraeten'
const note = 'heeft een uitnodiging voor het OCMW'
const configuration: Configuration = {
  station: 'k1',
  name: `Bureau ${person}`,
  site: 'gm',
  screen: 'counter',
  counter: '1',
  language: 'nl',
  ordinal: 11,
  installation: 3,
  servers: [{ url: 'http://127.0.0.1:9/couch', user: 'gm-vanderstraeten', password: 'secret of k1' }],
  devices: { printer: simulatedPrinter, displays: [] },
  port: 0,
}
const page = { browser: 'Chromium 156', window: [1366, 768, 1], replicaBytes: 1_800_000, visits: 12, refused: 0 }
const Diagnosis = z.object({ ok: z.literal(true), value: z.object({ name: z.string(), text: z.string() }) })

/** A station that has worked, with names and notes wherever they can come from, some of them through our own mistakes. */
const workedStation = async () => {
  const folder = join(await temporaryFolder(), person.replace(' ', '.').toLowerCase())
  await mkdir(folder)
  await writeConfiguration(folder, configuration)
  const { ask, running } = await startHere(folder, { environment: { BALIE_PASSWORD: 'another secret' } })
  const visit = { document: 'visit:gm-2026-11-23-A101', by: 'staff:annelies' }
  await ask('issueNumber', { by: 'staff:annelies', queue: 'A', products: [], language: 'nl', priority: 0 })
  await ask('appendToVisit', { ...visit, entries: [{ type: 'noted', text: note }] })
  await ask('appendToVisit', { ...visit, entries: [{ type: person }] })
  const paper = {
    label: 'A101',
    siteName: 'x',
    queueName: 'x',
    lines: [note],
    printedAt: 'x',
    code: 'x',
    remark: person,
  }
  await ask('print', paper)
  // What a screen reports by mistake, and what an error of the operating system quotes.
  await ask('report', { level: 'error', event: 'screenFailed', facts: { citizen: person, note, name: 'TypeError' } })
  const message = `ENOENT: no such file, open '${join(folder, 'x')}' for "${person}"`
  await ask('report', { level: 'warn', event: 'odd', facts: { message, where: `at x (${join(folder, 'y.js')}:1:2)` } })
  const names = (await readdir(folder)).filter((name) => name.endsWith('.key'))
  const keys = await Promise.all(names.map(async (name) => (await readFile(join(folder, name), 'utf8')).trim()))
  return { folder, ask, running, keys }
}

describe('the file for whoever helps', () => {
  it('has no name, no note, no password, no key and no path', async () => {
    const { ask, folder, keys } = await workedStation()
    const { value } = Diagnosis.parse(await ask('diagnose', { page }))
    expect(value.text).not.toMatch(/vanderstraeten|annelies/i)
    expect(value.text).not.toContain(note)
    expect(value.text).not.toMatch(/secret/)
    expect(value.text).not.toContain(folder)
    expect(keys.length).toBeGreaterThan(0)
    for (const key of keys) {
      expect(key.length).toBeGreaterThan(20)
      expect(value.text).not.toContain(key)
    }
  })

  it('has what it takes to help: versions, settings, health, counts, files and the log', async () => {
    const { ask } = await workedStation()
    const { value } = Diagnosis.parse(await ask('diagnose', { page }))
    expect(value.name).toMatch(/^balie-diagnose-gm-k1-\d{4}-\d{2}-\d{2}-\d{4}\.json$/)
    const content = z.record(z.string(), z.unknown()).parse(JSON.parse(value.text))
    expect(content).toMatchObject({
      host: 'browser',
      station: {
        station: 'k1',
        site: 'gm',
        screen: 'counter',
        ordinal: 11,
        installation: 3,
        servers: ['http://127.0.0.1:9'],
      },
      overrides: [{ field: 'password', name: 'BALIE_PASSWORD' }],
      health: { versions: { balie: '0.0.0' }, unsent: 2 },
      connection: { state: 'cutOff' },
      page,
    })
    expect(JSON.stringify(content['files'])).toContain('station.json')
    const log = JSON.stringify(content['log'])
    expect(log).toContain('started')
    expect(log).toContain('screen.screenFailed')
    expect(log).toContain('TypeError')
  })

  it('can be made of a station that is not set up', async () => {
    const { ask } = await startHere(await temporaryFolder())
    const { value } = Diagnosis.parse(await ask('diagnose', { page }))
    expect(JSON.parse(value.text)).toMatchObject({ station: 'not set up' })
  })
})

describe('a log line', () => {
  it('keeps what our own code says, and numbers', () => {
    const line = '2026-11-23T09:00:00.000Z warn {"event":"feed","database":"balie_gm","problem":"http 503","rows":3}'
    expect(impersonalLine(line)).toBe(line)
  })

  it('loses facts that nobody knows, and whatever stands in quotes', () => {
    const line = `2026-11-23T09:00:00.000Z error ${JSON.stringify({ event: 'x', citizen: person, message: `open '/home/${person}' "${note}" \`y\`` })}`
    expect(impersonalLine(line)).toBe(
      `2026-11-23T09:00:00.000Z error ${JSON.stringify({ event: 'x', citizen: '…', message: `open '…' "…" \`…\`` })}`,
    )
  })

  it('loses numbers and addresses of people in messages that are not ours', () => {
    const told = (message: string) => impersonalLine(`2026 error {"event":"x","message":${JSON.stringify(message)}}`)
    expect(told('no room for 85.07.30-033.28 here')).toBe('2026 error {"event":"x","message":"no room for … here"}')
    for (const said of ['0470 12 34 56', '+32 470/12.34.56', '85073003328', 'an@gemeente.be']) {
      expect(told(`no ${said}, code 503`)).toMatch(/no …,? code 503/)
    }
  })

  it.each([
    '',
    person,
    `2026 info ${person}`,
    '2026-11-23 info {"event":{"name":"x"}}',
    '2026-11-23 info {"event":"x"',
  ])('that is not of the log’s form is left out whole: %j', (line) => {
    expect(impersonalLine(line)).toBeUndefined()
  })
})

it('the latest lines are taken from as many files as it needs', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'balie.log')
  await writeFile(path, 'five\nsix\n')
  await writeFile(join(folder, 'balie.1.log'), 'three\nfour\n')
  await writeFile(join(folder, 'balie.2.log'), 'one\ntwo\n')
  expect(await lastLogLines(path, 3)).toEqual(['four', 'five', 'six'])
  expect(await lastLogLines(path, 99)).toHaveLength(6)
  expect(await lastLogLines(join(folder, 'none.log'), 5)).toEqual([])
})
