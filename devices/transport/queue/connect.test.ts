import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { queueConnect } from './connect.ts'
import { cups } from './cups.ts'
import { listPrintQueues, type PrintQueues } from './queues.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'balie-queue-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const program = async (name: string, script: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

/** CUPS as far as its programs show it: one queue, whose jobs are files. */
const testCups = async (lp = `echo "$@" >> '${folder}/calls'; cat >> '${folder}/job'`): Promise<PrintQueues> =>
  cups({ lpstat: await program('lpstat', 'echo Balie; echo Kantoor'), lp: await program('lp', lp) })

const connect = async (queues: PrintQueues, queue = 'Balie') => {
  const connected = await queueConnect({ queue }, queues)()
  if (!connected.ok) throw new Error(connected.error.message)
  return connected.transport
}

describe.skipIf(process.platform === 'win32')('a print queue', () => {
  it('takes each write as one job, its bytes as they are', async () => {
    const transport = await connect(await testCups())
    expect(await transport.write(Uint8Array.of(0x1b, 0x40, 0x00, 0xff))).toEqual({ ok: true })
    expect(await transport.write(Uint8Array.of(0x0a))).toEqual({ ok: true })
    expect([...(await readFile(join(folder, 'job')))]).toEqual([0x1b, 0x40, 0x00, 0xff, 0x0a])
    expect(await readFile(join(folder, 'calls'), 'utf8')).toBe('-d Balie -o raw\n-d Balie -o raw\n')
  })

  it('is listed', async () => {
    expect(await listPrintQueues(await testCups())).toEqual({ ok: true, queues: ['Balie', 'Kantoor'] })
  })

  it('that does not exist is not found', async () => {
    const connected = await queueConnect({ queue: 'Kelder; rm -rf' }, await testCups())()
    expect(connected).toMatchObject({ ok: false, error: { trouble: 'notFound' } })
  })

  it('that refuses a job says why', async () => {
    const transport = await connect(await testCups('echo "lp: Destination is not accepting jobs." >&2; exit 1'))
    const closed = new Promise((resolve) => transport.onClose((reason) => resolve(reason?.trouble)))
    const written = await transport.write(new Uint8Array(200_000))
    expect(written).toMatchObject({ ok: false, error: { code: 'broken' } })
    expect(!written.ok && written.error.message).toContain('not accepting jobs')
    expect(await closed).toBe('failed')
  })

  it('is one of none where the system has no queues', async () => {
    const lpstat = await program('lpstat', 'echo "lpstat: No destinations added." >&2; exit 1')
    expect(await listPrintQueues(cups({ lpstat, lp: 'lp' }))).toEqual({ ok: true, queues: [] })
  })

  it('is not there where its programs are not installed', async () => {
    const queues = cups({ lp: join(folder, 'lp'), lpstat: join(folder, 'lpstat') })
    const connected = await queueConnect({ queue: 'Balie' }, queues)()
    expect(connected).toMatchObject({ ok: false, error: { trouble: 'notFound' } })
  })
})
