import { rename, rm, stat } from 'node:fs/promises'
import { largestBundleBytes } from '#preload/carry.ts'
import { type DeriveKey, openSealed, sealFile } from '../sealed/sealedFile.ts'
import { whileHeld } from '../storage/whileHeld.ts'
import { BundleWrong, type Content, readContent } from './content.ts'

/** More than any day of any site; what says it is larger was made to fill the memory. */
const largestContent = 200_000_000

/** The file, or what is in it, is larger than any bundle is. */
export class BundleTooLarge extends Error {}

/** Writes a bundle's content into an encrypted file, which is there only once it was opened again and found the same. */
export const writeBundle = async (options: { path: string; passphrase: string; content: Buffer }): Promise<void> => {
  const { path, passphrase, content } = options
  const temporary = `${path}.new`
  try {
    await sealFile({ path: temporary, kind: 'bundle', passphrase, content: once(content) })
    const written = await readAll(await openSealed({ path: temporary, kind: 'bundle', passphrase }))
    if (!written.equals(content)) throw new Error('The bundle is not what was written.')
    await whileHeld(() => rename(temporary, path))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/**
 * Opens a bundle and proves it whole and of this site. Throws `SealedFailure`, `BundleWrong` or `BundleTooLarge`, and then
 * nothing of it was given to anybody.
 */
export const openBundle = async (options: {
  path: string
  passphrase: string
  site: string
  deriveKey?: DeriveKey
}): Promise<Content> => {
  const { site, ...file } = options
  if ((await stat(file.path)).size > largestBundleBytes) throw new BundleTooLarge()
  return readContent(await readAll(await openSealed({ ...file, kind: 'bundle' })), site)
}

const readAll = async (content: () => AsyncIterable<Buffer>): Promise<Buffer> => {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of content()) {
      size += part.length
      if (size > largestContent) throw new BundleTooLarge()
      parts.push(part)
    }
  } catch (error) {
    // What opens and does not unpack was sealed by something else than a Balie.
    throw isOfZlib(error) ? new BundleWrong() : error
  }
  return Buffer.concat(parts)
}

const isOfZlib = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')

async function* once(content: Buffer): AsyncGenerator<Buffer> {
  await Promise.resolve()
  yield content
}
