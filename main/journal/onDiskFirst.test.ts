import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import * as z from 'zod'
import { Written } from '#preload/contract.ts'
import { browserOf, stationFolder } from '#tests/support/host.ts'
import { runProgram } from '#tests/support/program.ts'

const Started = z.object({ url: z.string() })
const ticket = { by: 'staff:an', queue: 'A', products: [], language: 'nl', priority: 0 }

/** What keeps us from watching a process's calls to the system, or nothing. */
const hindrance = (): string | undefined => {
  const { status, error } = spawnSync('strace', ['-o', '/dev/null', 'true'])
  if (error !== undefined) return 'strace is not installed (Debian: apt-get install strace)'
  return status === 0 ? undefined : 'strace may not trace here'
}

/** One call to the system: the lines of the trace on which it began and ended. */
type Call = { text: string; begun: number; ended: number }

/** strace writes a call that others come between on two lines: `… <unfinished ...>` and `<... name resumed>…`. */
const callsIn = (trace: string): Call[] => {
  const calls: Call[] = []
  const unfinished = new Map<string, Call>()
  for (const [at, line] of trace.split('\n').entries()) {
    const [, thread = '', text = ''] = /^(\d+) +(.*)$/.exec(line) ?? []
    const before = unfinished.get(thread)
    if (text.startsWith('<... ') && before !== undefined) {
      before.text += text
      before.ended = at
      unfinished.delete(thread)
    } else {
      const call = { text, begun: at, ended: at }
      calls.push(call)
      if (text.includes('<unfinished ...>')) unfinished.set(thread, call)
    }
  }
  return calls
}

it('an answer leaves the station only after the disk has said that the entry is on it', async (context) => {
  const reason = hindrance()
  if (reason !== undefined) {
    process.stdout.write(`skipped: ${reason}\n`)
    context.skip(reason)
  }
  const { folder, assets } = await stationFolder()
  const trace = join(folder, 'trace')
  const watched = 'trace=pwrite64,fdatasync,write,writev,sendto,sendmsg'
  const program = runProgram('main/browser/command.ts', ['--folder', folder, '--assets', assets, '--with-parent'], {
    shell: `set -- strace -f -yy -s 20000 -e ${watched} -o '${trace}' "$@";`,
  })
  // Killing strace would leave the station behind; it ends with its standard input.
  onTestFinished(() => void program.child.stdin.end())
  await program.until((lines) => lines.length > 0)
  const { call } = await browserOf(Started.parse(JSON.parse(program.lines[0] ?? '')).url).page()

  const documents: string[] = []
  const issue = async (): Promise<void> => {
    documents.push(Written.parse((await call('issueNumber', ticket))['value']).document)
  }
  for (let round = 0; round < 15; round++) await issue()
  await Promise.all(Array.from({ length: 25 }, issue))
  program.child.stdin.end()
  await once(program.child, 'exit')

  const calls = callsIn(await readFile(trace, 'utf8'))
  const onJournal = (name: string): Call[] =>
    calls.filter(({ text }) => text.startsWith(`${name}(`) && text.includes('.journal>'))
  const writes = onJournal('pwrite64').map(({ text, ...when }) => ({
    ...when,
    bytes: Number(/= (\d+)$/.exec(text)?.[1]),
  }))
  const flushes = onJournal('fdatasync').filter(({ text }) => /\)\s+= 0$/.test(text))
  const replies = calls.filter(({ text }) => text.includes('<TCP:') && text.includes('reply'))
  /** How many bytes the disk had said to be on it before this line of the trace. */
  const onDisk = (line: number): number => {
    const flush = flushes.findLast(({ ended }) => ended < line)
    return writes.reduce((sum, { bytes, ended }) => (ended < (flush?.begun ?? 0) ? sum + bytes : sum), 0)
  }
  const answered = documents.map((document) => replies.find(({ text }) => text.includes(document))?.begun ?? 0)
  // Tickets of one queue are equally long, so bytes count them, also those that went to the disk together.
  const record = writes[0]?.bytes ?? Infinity
  expect(writes.length).toBeLessThan(documents.length)
  expect(writes.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(documents.length * record)
  for (const [n, line] of answered.toSorted((a, b) => a - b).entries()) {
    expect(onDisk(line), `at answer ${n + 1}`).toBeGreaterThanOrEqual((n + 1) * record)
  }
})
