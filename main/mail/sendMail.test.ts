import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mailerWith } from './mailer.ts'
import type { MailCommand } from './command.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'balie-mail-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A program of this text, as a real child process: Node with a script. */
const program = async (name: string, script: string, more: string[] = []): Promise<MailCommand> => {
  const file = join(folder, `${name}.mjs`)
  await writeFile(file, script)
  return { program: process.execPath, arguments: [file, ...more], from: 'balie@gemeente.be' }
}
const mail = { to: 'zoe@example.be', subject: 'Uw afspraak', text: 'Tot dan' }

const mailer = (command: MailCommand | undefined) => {
  const logged: unknown[] = []
  const keep = (event: string, facts?: object): void => void logged.push({ event, ...facts })
  return { send: mailerWith({ command, now: () => 0, log: { info: keep, warn: keep } }), logged }
}

it('a program that ends well has sent it: it got the message and its own arguments, and read no shell in them', async () => {
  const file = join(folder, 'sent.eml')
  const script = `
    import { readFileSync, writeFileSync } from 'node:fs'
    writeFileSync(process.argv[2], JSON.stringify(process.argv.slice(3)) + '\\n' + readFileSync(0, 'utf8'))`
  const { send, logged } = mailer(await program('writes', script, [file, '$(id)', '; echo x', '-t']))
  expect(await send(mail)).toEqual({ outcome: 'sent' })
  const [given, ...message] = (await readFile(file, 'utf8')).split('\n')
  expect(given).toBe('["$(id)","; echo x","-t"]')
  expect(message.join('\n')).toContain('To: <zoe@example.be>')
  expect(logged).toEqual([{ event: 'mail', outcome: 'sent' }])
})

it('one that fails has not, and what it says is told, and not logged', async () => {
  const { send, logged } = mailer(await program('fails', `console.error('no route to zoe'); process.exit(75)`))
  expect(await send(mail)).toEqual({ outcome: 'refused', said: 'no route to zoe' })
  expect(JSON.stringify(logged)).not.toContain('zoe')
})

it('one that does not end is stopped, with what it started', async () => {
  const file = join(folder, 'child.pid')
  const script = `
    import { spawn } from 'node:child_process'
    import { writeFileSync } from 'node:fs'
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
    writeFileSync(process.argv[2], String(child.pid))
    setInterval(() => {}, 1000)`
  const command = await program('hangs', script, [file])
  const { send } = mailer({ ...command, seconds: 3 })
  expect((await send(mail)).outcome).toBe('tooLong')
  const child = Number(await readFile(file, 'utf8'))
  await expect.poll(() => isRunning(child), { timeout: 20_000 }).toBe(false)
})

it('one that is not there, or does not read, is said too; without one nothing is sent', async () => {
  const command = await program('deaf', `process.stdin.destroy(); process.exit(3)`)
  expect((await mailer(command).send({ ...mail, text: 'x'.repeat(20_000) })).outcome).toBe('refused')
  expect((await mailer({ ...command, program: join(folder, 'none') }).send(mail)).outcome).toBe('notStarted')
  expect(await mailer(undefined).send(mail)).toEqual({ outcome: 'notAsked' })
})

it('no variable of ours goes along, which may hold a password', async () => {
  const script = `process.exit(process.env.BALIE_PASSWORD === undefined && process.env.PATH !== undefined ? 0 : 1)`
  process.env['BALIE_PASSWORD'] = 'secret'
  expect((await mailer(await program('looks', script)).send(mail)).outcome).toBe('sent')
  delete process.env['BALIE_PASSWORD']
})

/** Whether a process goes on; one that ended and that nobody has asked about is not. */
const isRunning = async (pid: number): Promise<boolean> => {
  try {
    process.kill(pid, 0)
    const state = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => '')
    return !state.includes(') Z ')
  } catch {
    return false
  }
}
