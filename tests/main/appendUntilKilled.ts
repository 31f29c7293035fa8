import { openDoor } from '#main/door/door.ts'
import type { Input } from '#preload/contract.ts'
import { doorOptions } from '#tests/support/door.ts'

/** Issues numbers for as long as it lives, and writes each label on standard output once the door has answered. */
const folder = process.argv[2] ?? ''
const ticket: Input<'issueNumber'> = { by: 'staff:an', queue: 'A', products: [], language: 'nl', priority: 0 }
const door = await openDoor(doorOptions(folder))
for (;;) {
  const { document } = await door.issueNumber(ticket)
  process.stdout.write(`${document}\n`)
}
