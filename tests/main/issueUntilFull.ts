import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { openDoor } from '#main/door/door.ts'
import { passingSigner } from '#main/signing/signer.ts'
import type { Input } from '#preload/contract.ts'
import { HandlerFailure } from '#preload/failure.ts'

/**
 * Issues numbers until the disk takes no more, tells the failure, and tries again for each line on its standard input.
 * Every answer is one line: an id, or a failure's code.
 */
const folder = process.argv[2] ?? ''
const ticket: Input<'issueNumber'> = { by: 'staff:an', queue: 'A', products: [], language: 'nl', priority: 0 }
const issuer = { ordinal: 1, installation: 0 }
const { sign } = passingSigner()
const door = await openDoor({ folder, station: 'k1', site: 'gm', issuer, now: Date.now, newId: randomUUID, sign })

const issue = async (): Promise<boolean> => {
  try {
    const { document } = await door.issueNumber(ticket)
    process.stdout.write(`${document}\n`)
    return true
  } catch (error) {
    process.stdout.write(`${error instanceof HandlerFailure ? error.failure.code : String(error)}\n`)
    return false
  }
}

while (await issue());
for await (const _line of createInterface({ input: process.stdin })) await issue()
