import { atomicWrite } from '#main/storage/atomicWrite.ts'

/** `writeOnce.ts PATH CONTENT`: replaces one file as a user to whom folders can be closed, which root is not. */
const [, , path = '', content = ''] = process.argv
if (process.getuid?.() === 0) process.setuid?.(65_534)
process.stdout.write('begun\n')
await atomicWrite(path, content)
process.stdout.write('written\n')
