/** An answer other than success, in CouchDB's form: a status, a word for programs and a reason for people. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly error: string
  readonly reason: unknown

  constructor(status: number, error: string, reason: unknown) {
    super(typeof reason === 'string' ? reason : error)
    this.status = status
    this.error = error
    this.reason = reason
  }
}

export const badRequest = (reason: string) => new Refusal(400, 'bad_request', reason)
export const unauthorized = (reason: string) => new Refusal(401, 'unauthorized', reason)
export const forbidden = (reason: unknown) => new Refusal(403, 'forbidden', reason)
export const notFound = (reason: 'missing' | 'deleted' | 'Database does not exist.') =>
  new Refusal(404, 'not_found', reason)
export const conflict = () => new Refusal(409, 'conflict', 'Document update conflict.')
export const invalidJson = () => badRequest('invalid UTF-8 JSON')
export const noAttachments = () => new Refusal(501, 'not_implemented', 'This relay does not keep attachments.')
