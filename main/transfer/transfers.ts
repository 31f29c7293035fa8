import { randomUUID } from 'node:crypto'
import { appendFile, mkdir, open, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HandlerFailure } from '#preload/failure.ts'
import { transferPieceBytes } from '#preload/settings.ts'

/**
 * Files on their way between main and a page, in pieces, as a page has no disk. They lie in a folder of their own that is
 * emptied at every start, and only a few at a time: a page that forgets one costs nothing for long.
 */
export type Transfers = {
  /** Begins a file, empty so far: gives its name for the page, and where it lies. */
  begin: () => Promise<{ transfer: string; path: string }>
  /** Where a file lies. Throws `transferGone` when it is no more. */
  pathOf: (transfer: string) => string
  sizeOf: (transfer: string) => Promise<number>
  /** The bytes from an offset on, one piece at most; none at the end. */
  read: (transfer: string, offset: number) => Promise<Buffer>
  add: (transfer: string, bytes: Buffer) => Promise<void>
  end: (transfer: string) => Promise<void>
}

const mostAtOnce = 4
const largestBytes = 4_000_000_000

export const openTransfers = async (folder: string): Promise<Transfers> => {
  // What cannot be emptied now (a folder that cannot be written) is emptied at a later start.
  await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  const known = new Set<string>()
  const pathOf = (transfer: string): string => {
    if (!known.has(transfer)) throw new HandlerFailure('transferGone')
    return join(folder, transfer)
  }
  const end = async (transfer: string): Promise<void> => {
    if (known.delete(transfer)) await rm(join(folder, transfer), { force: true })
  }
  const sizeOf = async (transfer: string): Promise<number> => (await stat(pathOf(transfer))).size
  return {
    begin: async () => {
      const [oldest] = known
      if (known.size >= mostAtOnce && oldest !== undefined) await end(oldest)
      const transfer = randomUUID()
      known.add(transfer)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const path = join(folder, transfer)
      await writeFile(path, '', { mode: 0o600 })
      return { transfer, path }
    },
    pathOf,
    sizeOf,
    read: async (transfer, offset) => {
      const file = await open(pathOf(transfer), 'r')
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(transferPieceBytes), 0, transferPieceBytes, offset)
        return buffer.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
    add: async (transfer, bytes) => {
      const path = pathOf(transfer)
      const present = await sizeOf(transfer)
      if (present + bytes.length > largestBytes) throw new HandlerFailure('badRequest')
      await appendFile(path, bytes, { mode: 0o600 })
    },
    end,
  }
}
