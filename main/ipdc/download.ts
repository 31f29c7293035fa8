import { type CatalogueFault, catalogueFault } from '#domain/ipdc/fault.ts'
import { largestCatalogueBytes } from './read.ts'

/** Within the time in which every channel answers. */
const patienceMs = 40_000

const isOfThisMachine = ({ hostname }: URL): boolean => ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)

/**
 * Whether a page of a catalogue may be asked for: over TLS, or of this machine; and where another page led to it, on that
 * one's own server, so that no page sends a station elsewhere.
 */
export const mayAsk = (url: string, from?: string): boolean => {
  const address = URL.parse(url)
  if (address?.username !== '' || address.password !== '') return false
  if (from !== undefined && URL.parse(from)?.origin !== address.origin) return false
  return address.protocol === 'https:' || (address.protocol === 'http:' && isOfThisMachine(address))
}

/** The bytes of a page, without what does not fit. Sends nothing of this station along, and follows to no other address. */
export const download = async (url: string, signal: AbortSignal): Promise<Uint8Array | CatalogueFault> => {
  const host = URL.parse(url)?.host ?? ''
  let answer: Response
  try {
    answer = await fetch(url, {
      headers: { accept: 'application/ld+json, text/turtle;q=0.9, application/json;q=0.8' },
      redirect: 'error',
      credentials: 'omit',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    })
    if (!answer.ok) return catalogueFault('wrongAnswer', String(answer.status))
    return await bytesOf(answer)
  } catch {
    return catalogueFault('notReached', host)
  }
}

const bytesOf = async (answer: Response): Promise<Uint8Array | CatalogueFault> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of answer.body ?? []) {
    size += piece.length
    if (size > largestCatalogueBytes) return catalogueFault('tooLarge')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
