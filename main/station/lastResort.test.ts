import { EventEmitter } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { openLog } from '../log/log.ts'
import { catchTheRest } from './lastResort.ts'

const watch = async () => {
  const folder = await temporaryFolder()
  const failing = new EventEmitter()
  let ended = 0
  catchTheRest({ process: failing, log: openLog(folder), end: () => ended++ })
  return { failing, ended: () => ended, log: () => readFile(join(folder, 'balie.log'), 'utf8') }
}

test('an exception that nobody caught is logged with its place, and main ends once', async () => {
  const { failing, ended, log } = await watch()
  failing.emit('uncaughtException', new TypeError('no such thing'))
  failing.emit('uncaughtException', new TypeError('nor this while ending'))
  expect(ended()).toBe(1)
  expect(await log()).toMatch(
    /error .*"event":"uncaught","name":"TypeError","message":"no such thing".*lastResort\.test\.ts:\d+/,
  )
  expect(await log()).toContain('nor this while ending')
})

test('a rejection that nobody waited for is logged, and the work goes on', async () => {
  const { failing, ended, log } = await watch()
  failing.emit('unhandledRejection', new Error('late'))
  failing.emit('unhandledRejection', 'Jan Janssens, 81.05.12')
  expect(ended()).toBe(0)
  expect(await log()).toContain('"event":"unhandled","name":"Error","message":"late"')
  expect(await log()).not.toContain('Janssens')
})
