import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SerialPort } from 'serialport'
import { listPcscReaders } from '#devices/transport/pcsc/service.ts'
import { type CcidReader, ccidReader } from './ccidReader.ts'

const driver = '/usr/lib/pcsc/drivers/serial/libccidtwin.so'

/** Why the real service cannot be run here; undefined where it can. */
export const whyNoService = (): string | undefined => {
  if (process.platform !== 'linux') return 'this is not Linux'
  if (process.getuid?.() !== 0) return 'a service of its own takes root (a mount namespace)'
  for (const program of ['pcscd', 'socat', 'unshare']) {
    if (spawnSync(program, ['--version']).error !== undefined) return `${program} is not installed`
  }
  return existsSync(driver) ? undefined : `${driver} is not installed`
}

export type SmartCardService = {
  /** For the environment variable PCSCLITE_CSOCK_NAME of its clients, which is set before it starts. */
  socket: string
  /** The reader on its serial line, unless another was attached. */
  reader: CcidReader
  /** Runs, and has its reader. */
  start: () => Promise<void>
  /** As when it crashes. */
  kill: () => Promise<void>
  close: () => Promise<void>
}

/** Puts a reader at the end of a serial line; answers with what takes it away. */
export type Attach = (path: string) => Promise<() => Promise<void>>

/**
 * The real smart card service with its real driver for serial readers, and a reader of ours at the other end of the line. In
 * a mount namespace of its own, because pcscd has its socket at a fixed place.
 */
export const smartCardService = async (attach?: Attach): Promise<SmartCardService> => {
  const folder = await mkdtemp(join(tmpdir(), 'balie-pcsc-'))
  const [sockets, readers] = [join(folder, 'run'), join(folder, 'readers')]
  await Promise.all([mkdir(sockets), mkdir(readers)])
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')]
  await writeFile(
    join(readers, 'reader.conf'),
    `FRIENDLYNAME "Balie test reader"\nDEVICENAME ${theirs}:GemPCTwin\nLIBPATH ${driver}\nCHANNELID 1\n`,
  )
  const cable = spawn('socat', [`pty,raw,echo=0,link=${ours}`, `pty,raw,echo=0,link=${theirs}`], { stdio: 'ignore' })
  if (!(await comes(() => existsSync(ours) && existsSync(theirs), 15_000)))
    throw new Error('socat makes no serial line')
  const reader = ccidReader()
  const detach = await (attach ?? attachReader(reader))(ours)
  const socket = join(sockets, 'pcscd.comm')
  let service: ChildProcess | undefined
  let said = ''

  const run = (): void => {
    const script = `mount -t tmpfs tmpfs /run && mkdir /run/pcscd && mount --bind "$1" /run/pcscd && exec pcscd -f -c "$2"`
    service = spawn('unshare', ['--mount', 'sh', '-c', script, 'sh', sockets, readers], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [service.stdout, service.stderr])
      stream?.on('data', (words: Buffer) => (said += words.toString()))
  }

  const kill = async (): Promise<void> => {
    const killed = service
    service = undefined
    if (killed === undefined) return
    killed.kill('SIGKILL')
    if (killed.exitCode === null && killed.signalCode === null) await once(killed, 'exit')
    await rm(socket, { force: true })
  }

  return {
    socket,
    reader,
    start: async () => {
      // Its driver gives up a reader for good that is slow to answer, as one is whose process waits for a busy machine.
      for (let attempt = 1; attempt <= 4; attempt += 1) {
        run()
        if (await comes(hasReader, 10_000)) return
        await kill()
      }
      throw new Error(`the smart card service has no reader; it said: ${said}`)
    },
    kill,
    close: async () => {
      await kill()
      await detach()
      cable.kill()
      if (cable.exitCode === null && cable.signalCode === null) await once(cable, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const hasReader = async (): Promise<boolean> => {
  const listed = await listPcscReaders()
  return listed.ok && listed.readers.length > 0
}

const comes = async (condition: () => boolean | Promise<boolean>, withinMs: number): Promise<boolean> => {
  for (const started = Date.now(); Date.now() - started < withinMs;) {
    if (await condition()) return true
    await sleep(10)
  }
  return false
}

/** No message takes so many ms from its first byte to its last. */
const messageMs = 1_000

/**
 * A GemPC Twin on a serial line (ccid_serial.c of libccid): 03 06, the message, and the exclusive or of all; the reader
 * echoes what it heard before it answers.
 */
const attachReader =
  (reader: CcidReader): Attach =>
  async (path) => {
    const line = new SerialPort({ path, baudRate: 115_200, lock: false })
    await once(line, 'open')
    let heard = Buffer.alloc(0)
    let heardAt = 0
    line.on('data', (bytes: Buffer) => {
      // The rest of a message that somebody stopped in the middle of, as a service that was killed, never comes.
      if (Date.now() - heardAt > messageMs) heard = Buffer.alloc(0)
      heardAt = Date.now()
      heard = Buffer.concat([heard, bytes])
      for (;;) {
        const start = heard.indexOf(Buffer.of(0x03, 0x06))
        if (start < 0 || heard.length < start + 12) return
        const end = start + 2 + 10 + heard.readUInt32LE(start + 3) + 1
        if (heard.length < end) return
        const frame = heard.subarray(start, end)
        heard = heard.subarray(end)
        line.write(frame)
        const answer = Buffer.concat([Buffer.of(0x03, 0x06), reader.answer(frame.subarray(2, -1))])
        line.write(Buffer.concat([answer, Buffer.of(answer.reduce((lrc, byte) => lrc ^ byte, 0))]))
      }
    })
    return () => new Promise((resolve) => line.close(() => resolve()))
  }
