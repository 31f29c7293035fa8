export type Entry = { path: string; mode: number; content: Uint8Array }

/** Modes of a folder and of a program, as `stat` has them. */
export const folderMode = 0o040755
export const programMode = 0o100755

/** An archive as the kernel unpacks it at its start: cpio in the form `newc` (Linux, `Documentation/driver-api/early-userspace`). */
export const initramfs = (entries: readonly Entry[]): Buffer =>
  Buffer.concat([...entries, { path: 'TRAILER!!!', mode: 0, content: new Uint8Array() }].map(record))

const record = ({ path, mode, content }: Entry, index: number): Buffer => {
  const name = Buffer.from(`${path}\0`)
  // ino, mode, uid, gid, nlink, mtime, filesize, devmajor, devminor, rdevmajor, rdevminor, namesize, check
  const fields = [index + 1, mode, 0, 0, 1, 0, content.length, 0, 0, 0, 0, name.length, 0]
  const head = Buffer.from(`070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}`)
  return Buffer.concat([padded(Buffer.concat([head, name])), padded(Buffer.from(content))])
}

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
