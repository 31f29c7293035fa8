import { createHash } from 'node:crypto'
import { badRequest } from './refusal.ts'

/** `<generation>-<hash>`, e.g. `3-967a00dff5e02add41819138abb3284d`. */
export type Revision = string

const form = /^(\d{1,15})-(.+)$/su

const split = (text: string): { generation: number; hash: string } | undefined => {
  const [, generation, hash] = form.exec(text) ?? []
  return generation === undefined || hash === undefined ? undefined : { generation: Number(generation), hash }
}

const fullHash = /^[0-9a-f]{32}$/iu

/** A hash of 32 hexadecimal digits is a number to CouchDB: it gives it back in small letters. */
export const normalHash = (hash: string): string => (fullHash.test(hash) ? hash.toLowerCase() : hash)

/** Throws a 400 for anything that is not a revision. */
export const parseRevision = (value: unknown): Revision => {
  const parts = typeof value === 'string' ? split(value) : undefined
  if (parts === undefined) throw badRequest('Invalid rev format')
  return `${parts.generation}-${normalHash(parts.hash)}`
}

export const generationOf = (revision: Revision): number => split(revision)?.generation ?? 0

export const hashOf = (revision: Revision): string => split(revision)?.hash ?? ''

/** Ascending: longer generation is greater, then the greater hash. */
export const compareRevisions = (a: Revision, b: Revision): number => {
  const byGeneration = generationOf(a) - generationOf(b)
  if (byGeneration !== 0) return byGeneration
  const [hashA, hashB] = [hashOf(a), hashOf(b)]
  return hashA === hashB ? 0 : hashA < hashB ? -1 : 1
}

/** The same edit of the same parent gives the same revision on every server of this kind. */
export const nextRevision = (edit: { parent: Revision | undefined; deleted: boolean; body: string }): Revision => {
  const hash = createHash('md5')
    .update(JSON.stringify([edit.deleted, edit.parent ?? null]))
    .update(edit.body)
    .digest('hex')
  return `${generationOf(edit.parent ?? '0-') + 1}-${hash}`
}
