import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { errorFacts, openLog } from './log.ts'

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
