import { spawn } from 'node:child_process'
import type { MailOutcome } from '#preload/mail.ts'
import type { MailCommand } from './command.ts'

const usualSeconds = 30
const mostSaid = 300

/** Programs find themselves, their settings and a folder for what is temporary by these; what else is set may be a secret of ours. */
const passedOn = [
  ...(['PATH', 'HOME', 'USER', 'LANG', 'TMPDIR', 'XDG_CONFIG_HOME', 'SSL_CERT_DIR', 'SSL_CERT_FILE'] as const),
  ...(['SystemRoot', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'TEMP', 'TMP'] as const),
]

/**
 * Starts the program, gives it the message on its standard input, and waits until it ends: only code 0 is `sent`. One that takes
 * too long is stopped, with what it started. Never rejects.
 */
export const runMailCommand = (command: MailCommand, message: string): Promise<MailOutcome> => {
  const { promise, resolve } = Promise.withResolvers<MailOutcome>()
  const hasGroups = process.platform !== 'win32'
  const child = spawn(command.program, command.arguments ?? [], {
    shell: false,
    // In a group of its own, all of which can be stopped.
    detached: hasGroups,
    stdio: ['pipe', 'ignore', 'pipe'],
    windowsHide: true,
    env: Object.fromEntries(
      passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    ),
  })
  let said = ''
  const end = (outcome: MailOutcome['outcome']): void => {
    clearTimeout(timer)
    const words = said.trim().slice(0, mostSaid)
    resolve({ outcome, ...(words === '' ? {} : { said: words }) })
  }
  const stop = (): void => {
    try {
      if (hasGroups && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    } catch {
      // It has just ended by itself.
    }
    end('tooLong')
  }
  const timer = setTimeout(stop, (command.seconds ?? usualSeconds) * 1_000)
  child.stderr.setEncoding('utf8')
  child.stderr.on('data', (piece: string) => {
    if (said.length < mostSaid) said += piece
  })
  child.on('error', () => end('notStarted'))
  // Not `close`: something that it left running may hold its standard error.
  child.on('exit', (code) => setImmediate(() => end(code === 0 ? 'sent' : 'refused')))
  // A program that does not read what it is given ends with a code that says so, or takes the message as sent all the same.
  child.stdin.on('error', () => undefined)
  child.stdin.end(message)
  return promise
}
