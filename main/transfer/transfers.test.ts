import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { transferPieceBytes } from '#preload/settings.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { openTransfers } from './transfers.ts'

it('a file that comes in pieces goes out in pieces, byte for byte', async () => {
  const transfers = await openTransfers(join(await temporaryFolder(), 'transfers'))
  const { transfer } = await transfers.begin()
  const bytes = Buffer.alloc(2 * transferPieceBytes + 7, 'balie')
  for (let from = 0; from < bytes.length; from += 700_000)
    await transfers.add(transfer, bytes.subarray(from, from + 700_000))
  const pieces: Buffer[] = []
  for (let offset = 0; ;) {
    const piece = await transfers.read(transfer, offset)
    if (piece.length === 0) break
    pieces.push(piece)
    offset += piece.length
  }
  expect(pieces.map(({ length }) => length)).toEqual([transferPieceBytes, transferPieceBytes, 7])
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
  expect(await transfers.sizeOf(transfer)).toBe(bytes.length)
})

it('one that is ended, or that never was, is gone, wherever its name points to', async () => {
  const folder = await temporaryFolder()
  const transfers = await openTransfers(join(folder, 'transfers'))
  const { transfer } = await transfers.begin()
  await transfers.add(transfer, Buffer.from('x'))
  await transfers.end(transfer)
  await transfers.end(transfer)
  expect(await readdir(join(folder, 'transfers'))).toEqual([])
  for (const name of [transfer, '../station.json', '']) {
    await expect(transfers.read(name, 0)).rejects.toMatchObject({ failure: { code: 'transferGone' } })
    await expect(transfers.add(name, Buffer.from('x'))).rejects.toMatchObject({ failure: { code: 'transferGone' } })
  }
})

it('only a few are kept, the oldest goes, and none outlives a start', async () => {
  const folder = join(await temporaryFolder(), 'transfers')
  const transfers = await openTransfers(folder)
  const begun: string[] = []
  for (let count = 0; count < 6; count++) {
    const { transfer } = await transfers.begin()
    await transfers.add(transfer, Buffer.from('x'))
    begun.push(transfer)
  }
  expect(new Set(await readdir(folder))).toEqual(new Set(begun.slice(2)))
  const later = await openTransfers(folder)
  expect(() => later.pathOf(begun[5] ?? '')).toThrow()
})
