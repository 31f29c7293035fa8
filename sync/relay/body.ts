import { isObject, parseJson } from './json.ts'
import { badRequest, invalidJson, Refusal } from './refusal.ts'
import type { Call } from './call.ts'
import type { JsonObject } from './json.ts'

/** Bytes of a request's body at most. */
export const largestBody = 64 * 1024 * 1024

const tooLarge = () => new Refusal(413, 'too_large', 'the request entity is too large')

/** The body as text. Throws a 413 beyond {@link largestBody}, a 400 for bytes that are not UTF-8. */
export const readText = async ({ request }: Pick<Call, 'request'>): Promise<string> => {
  const encoding = request.headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') throw new Refusal(415, 'bad_content_encoding', 'Request bodies must not be encoded.')
  if (Number(request.headers['content-length'] ?? 0) > largestBody) throw tooLarge()
  const chunks: Buffer[] = []
  let bytes = 0
  // Leaving the loop must not close the connection: the refusal still has to be said.
  const stream: AsyncIterable<unknown> = request.iterator({ destroyOnReturn: false })
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new Error('the request stream gives buffers')
    bytes += chunk.length
    if (bytes > largestBody) throw tooLarge()
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks))
  } catch {
    throw invalidJson()
  }
}

/** The body as data. Throws a 400 when it is not JSON. */
export const readJson = async (call: Pick<Call, 'request'>): Promise<unknown> => {
  const text = await readText(call)
  try {
    return parseJson(text)
  } catch {
    throw invalidJson()
  }
}

/** A browser sends any site's form as text, but asks first before it sends JSON: so this also keeps strange pages out. */
export const requireJsonType = ({ request }: Pick<Call, 'request'>): void => {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') {
    throw new Refusal(415, 'bad_content_type', 'Content-Type must be application/json')
  }
}

/** The object a POST brings. Throws a 415 or a 400. */
export const readObject = async (call: Pick<Call, 'request'>): Promise<JsonObject> => {
  requireJsonType(call)
  const value = await readJson(call)
  if (!isObject(value)) throw badRequest('Request body must be a JSON object')
  return value
}
