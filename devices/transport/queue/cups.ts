import { spawn } from 'node:child_process'
import { messageOf } from '../wire.ts'
import type { PrintQueues } from './queues.ts'

export type CupsPrograms = { lp: string; lpstat: string }

/** How long a program of CUPS may take, in ms. */
const programMs = 10_000

const missing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** CUPS (Linux, macOS) through its own programs, which know where its server is and who may print. */
export const cups = ({ lp, lpstat }: CupsPrograms = { lp: 'lp', lpstat: 'lpstat' }): PrintQueues => ({
  list: async () => {
    try {
      // lpstat(1), -e: each queue on a line. Where there is none it says so and fails.
      const { status, output, complaint } = await run(lpstat, ['-e'])
      const queues = output.split('\n').filter((line) => line !== '')
      if (status === 0 || complaint.includes('No destinations')) return { ok: true, queues }
      return { ok: false, error: { code: 'unreachable', message: complaint, trouble: 'failed' } }
    } catch (error) {
      const trouble = missing(error) ? 'notFound' : 'failed'
      return { ok: false, error: { code: 'unreachable', message: messageOf(error), trouble } }
    }
  },
  print: async (queue, bytes) => {
    const { status, complaint } = await run(lp, ['-d', queue, '-o', 'raw'], bytes)
    if (status !== 0) throw new Error(complaint === '' ? `lp ended with ${status}` : complaint)
  },
})

type Ran = { status: number | null; output: string; complaint: string }

/** Without a shell, and in the language that we read. */
const run = (program: string, given: string[], input: Uint8Array = new Uint8Array()): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, given, { env: { ...process.env, LC_ALL: 'C' }, timeout: programMs })
    let [output, complaint] = ['', '']
    child.stdout.on('data', (text: Buffer) => (output += text.toString()))
    child.stderr.on('data', (text: Buffer) => (complaint += text.toString()))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output, complaint: complaint.trim().slice(0, 300) }))
    // A program that refuses may end before it has read everything; its status says so.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
