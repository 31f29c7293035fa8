import { atomicWrite } from '#main/storage/atomicWrite.ts'

/** Replaces a file by one letter repeated, again and again, and writes each letter on standard output once it is done. */
const path = process.argv[2] ?? ''
for (;;) {
  for (const letter of ['a', 'b', 'c']) {
    await atomicWrite(path, letter.repeat(300_000))
    process.stdout.write(`${letter}\n`)
  }
}
