import { type ChildProcess, spawn } from 'node:child_process'
import { resolve as pathOf } from 'node:path'
import { createInterface } from 'node:readline'
import * as z from 'zod'
import { scriptOf } from './programs.ts'

const FirstLine = z.strictObject({ url: z.string(), pid: z.int() })

export type Running = { url: string; pid: number; child: ChildProcess; stop: () => Promise<void> }

const stopMs = 5_000

/** What Node compiled of our files, kept for the next start: the later ones take half the time. */
export const compiled = pathOf(import.meta.dirname, '../../node_modules/.cache/balie')

/**
 * Starts one of Balie's own programs and waits for the line that says it answers. The program ends when its standard input
 * does, so it never outlives whoever started it, not even one that was killed.
 */
export const startProgram = (options: {
  /** Absent for the Node that runs us. */
  executable?: string
  script: string
  args: readonly string[]
  env?: Record<string, string>
  folder: string
}): Promise<Running> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      options.executable ?? process.execPath,
      [scriptOf(options.script), ...options.args, '--with-parent'],
      {
        cwd: options.folder,
        env: { NODE_COMPILE_CACHE: compiled, ...process.env, ...options.env },
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    )
    const complaints: string[] = []
    child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
    child.once('error', reject)
    child.once('exit', (code) =>
      reject(new Error(`${options.script} ended with ${String(code)}: ${complaints.join('').slice(-2_000)}`)),
    )
    createInterface({ input: child.stdout }).once('line', (line) => {
      const { url, pid } = FirstLine.parse(JSON.parse(line))
      resolve({ url, pid, child, stop: () => stopChild(child) })
    })
  })

/** Asks a program to end, and makes it end when it takes too long. */
const stopChild = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve()
      return
    }
    const force = setTimeout(() => child.kill('SIGKILL'), stopMs)
    child.once('exit', () => {
      clearTimeout(force)
      resolve()
    })
    child.kill('SIGTERM')
  })
