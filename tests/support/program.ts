import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { onTestFinished } from 'vitest'

const project = resolve(import.meta.dirname, '../..')

export type Program = {
  pid: number
  child: ChildProcessByStdio<Writable, Readable, null>
  /** The lines it has written so far, and waits for more. */
  lines: string[]
  until: (enough: (lines: readonly string[]) => boolean) => Promise<void>
  tell: (line: string) => void
  /** Ends as by a pulled plug. */
  kill: () => Promise<void>
}

/** Runs a TypeScript file of the project in a process of its own; `shell` stands before it, such as `ulimit -S -f 8;`. */
export const runProgram = (
  script: string,
  args: readonly string[],
  { shell = '', env = {} }: { shell?: string; env?: Record<string, string> } = {},
): Program => {
  const child = spawn('bash', ['-c', `${shell} exec "$@"`, 'bash', process.execPath, script, ...args], {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  let more = (): void => undefined
  const gone = new Promise<void>((done) => {
    child.once('exit', () => {
      done()
      more()
    })
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    more()
  })
  const kill = (): Promise<void> => {
    child.kill('SIGKILL')
    return gone
  }
  onTestFinished(kill)
  return {
    pid: child.pid ?? 0,
    child,
    lines,
    until: async (enough) => {
      while (!enough(lines)) {
        if (child.exitCode !== null) throw new Error(`${script} ended early after ${lines.join(' ')}`)
        await new Promise<void>((resolve) => {
          more = resolve
        })
      }
    },
    tell: (line) => void child.stdin.write(`${line}\n`),
    kill,
  }
}
