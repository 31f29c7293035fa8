import { randomUUID } from 'node:crypto'
import { openDoor } from '#main/door/door.ts'
import { passingSigner } from '#main/signing/signer.ts'
import type { Input } from '#preload/contract.ts'

/** Issues numbers for as long as it lives, and writes each label on standard output once the door has answered. */
const folder = process.argv[2] ?? ''
const ticket: Input<'issueNumber'> = { by: 'staff:an', queue: 'A', products: [], language: 'nl', priority: 0 }
const issuer = { ordinal: 1, installation: 0 }
const { sign } = passingSigner()
const door = await openDoor({ folder, station: 'k1', site: 'gm', issuer, now: Date.now, newId: randomUUID, sign })
for (;;) {
  const { document } = await door.issueNumber(ticket)
  process.stdout.write(`${document}\n`)
}
