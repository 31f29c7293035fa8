import { createInterface } from 'node:readline'
import { openDoor } from '#main/door/door.ts'
import type { Input } from '#preload/contract.ts'
import { HandlerFailure } from '#preload/failure.ts'
import { doorOptions } from '#tests/support/door.ts'

/**
 * Issues numbers until the disk takes no more, tells the failure, and tries again for each line on its standard input.
 * Every answer is one line: an id, or a failure's code.
 */
const folder = process.argv[2] ?? ''
const ticket: Input<'issueNumber'> = { by: 'staff:an', queue: 'A', products: [], language: 'nl', priority: 0 }
const door = await openDoor(doorOptions(folder))

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
