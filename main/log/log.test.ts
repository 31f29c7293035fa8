import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { errorFacts, openLog } from './log.ts'
import { keptLogs, largestLogBytes } from './rotation.ts'

const linesOf = async (folder: string): Promise<string[]> =>
  (await readFile(join(folder, 'balie.log'), 'utf8')).trimEnd().split('\n')

describe('the log', () => {
  it('has one line for each event, with its time, level and facts as JSON', async () => {
    const folder = await temporaryFolder()
    const log = openLog(folder)
    log.info('started', { host: 'browser' })
    log.error('feed', { problem: 'broken\nin two' })
    const [started = '', feed = ''] = await linesOf(folder)
    expect(started).toMatch(/^\d{4}-\d{2}-\d{2}T\S+ info \{"event":"started","host":"browser"\}$/)
    expect(feed).toMatch(/ error \{"event":"feed","problem":"broken\\nin two"\}$/)
    expect(await linesOf(folder)).toHaveLength(2)
    expect((await stat(join(folder, 'balie.log'))).mode & 0o777).toBe(0o600)
  })

  it('names each event itself: no fact is taken for the event', async () => {
    const folder = await temporaryFolder()
    openLog(folder).warn('screen.failed', { event: 'started', ms: 1 })
    expect((await linesOf(folder))[0]).toMatch(/ warn \{"event":"screen.failed","ms":1\}$/)
  })

  it('of two stations in one process is two files', async () => {
    const [one, two] = [await temporaryFolder(), await temporaryFolder()]
    openLog(one).info('one')
    openLog(two).info('two')
    expect(await linesOf(one)).toHaveLength(1)
    expect((await linesOf(two))[0]).toContain('"two"')
  })
})

describe('a log that grows', () => {
  const sizesIn = async (folder: string): Promise<number[]> =>
    Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size))

  it('is never more than so many files of so many bytes, and the newest lines are in the first one', async () => {
    const folder = await temporaryFolder()
    const log = openLog(folder)
    const filling = 'x'.repeat(200_000)
    const lines = Math.ceil(((keptLogs + 3) * largestLogBytes) / filling.length)
    for (let line = 0; line < lines; line++) log.info('filling', { line, filling })
    const sizes = await sizesIn(folder)
    expect(sizes).toHaveLength(keptLogs + 1)
    expect(Math.max(...sizes)).toBeLessThan(largestLogBytes + 2 * filling.length)
    expect((await linesOf(folder)).at(-1)).toContain(`"line":${lines - 1}`)
    const oldest = await readFile(join(folder, `balie.${keptLogs}.log`), 'utf8')
    expect(oldest).not.toContain('"line":0,')
  })

  it('begins a new file at a later start too, and keeps what it had', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'balie.log'), 'y'.repeat(largestLogBytes + 1))
    openLog(folder).info('started')
    expect((await readdir(folder)).sort()).toEqual(['balie.1.log', 'balie.log'])
    expect(await linesOf(folder)).toHaveLength(1)
  })
})

describe('an error as facts', () => {
  it('is its name, message and code', () => {
    const error = Object.assign(new TypeError('no such thing'), { code: 'ENOENT' })
    expect(errorFacts(error)).toEqual({ name: 'TypeError', message: 'no such thing', code: 'ENOENT' })
  })

  it('is cut short, and only the kind of what is no error', () => {
    expect(String(errorFacts(new Error('x'.repeat(900)))['message']).length).toBe(300)
    expect(errorFacts('Jan Janssens')).toEqual({ name: 'string' })
    expect(errorFacts({ name: 'Jan Janssens' })).toEqual({ name: 'object' })
  })

  it('does not repeat a text that could not be read as JSON', () => {
    const error = (() => {
      try {
        return JSON.parse('Jan Janssens') as unknown
      } catch (thrown) {
        return thrown
      }
    })()
    expect(JSON.stringify(errorFacts(error))).not.toContain('Jan')
  })
})
