import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/folder.ts'
import { openTownClock } from './clock.ts'

const run = promisify(execFile)

const program = `
  const server = (await import('node:http')).createServer((_, response) => response.end()).listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const answer = await fetch('http://127.0.0.1:' + server.address().port)
  server.close()
  const text = Date()
  console.log(JSON.stringify([Date.now(), new Date().getTime(), Date.parse(text), Date.parse(answer.headers.get('date'))]))
  if (!(new Date() instanceof Date) || new Date(5).getTime() !== 5) throw new Error('no date')
`

it('every clock of a program shows the time of its town, what it tells others too', async () => {
  const begin = Date.UTC(2027, 2, 26, 8)
  const clock = openTownClock(await temporaryFolder(), begin)
  await clock.move({ ms: 3_600_000, fires: 'once', pages: [] })
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, ...clock.env, NODE_OPTIONS: clock.env['NODE_OPTIONS']?.replace(/--inspect\S+/, '') },
    cwd: join(import.meta.dirname, '../..'),
  })
  clock.close()
  const times: unknown = JSON.parse(stdout)
  if (!Array.isArray(times)) throw new Error(stdout)
  expect(times).toHaveLength(4)
  for (const time of times) {
    expect(Number(time)).toBeGreaterThanOrEqual(begin + 3_600_000 - 1_000)
    expect(Number(time)).toBeLessThan(begin + 3_600_000 + 120_000)
  }
})
