export type CentralAdmin = { url: string; name: string; password: string }

/** A central database that does not do what is asked of it; the text is for the administrator. */
export class CentralFailure extends Error {
  /** Absent when there was no answer at all. */
  readonly status: number | undefined

  constructor(text: string, status?: number) {
    super(text)
    this.status = status
  }
}

export type Question = { method: string; path: string; body?: unknown; accept?: readonly number[] }

/** So long a server may take, in ms; reading a month of a large site takes a while. */
const patienceMs = 120_000

/** Asks the server something as its administrator. Throws `CentralFailure` for any answer that was not expected. */
export const ask = async (admin: CentralAdmin, question: Question): Promise<Response> => {
  const { method, path, accept = [200, 201, 202] } = question
  const response = await send(admin, question)
  if (accept.includes(response.status)) return response
  const text = (await response.text()).trim().slice(0, 300)
  const { status } = response
  throw new CentralFailure(`${method} ${path} was answered with ${String(status)}: ${text}`, status)
}

const send = async ({ url, name, password }: CentralAdmin, { method, path, body }: Question): Promise<Response> => {
  try {
    return await fetch(`${url.replace(/\/$/, '')}${path}`, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
      headers: {
        // Without it CouchDB answers open_revs in parts, as mail is.
        accept: 'application/json',
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch (error) {
    throw new CentralFailure(`${url} does not answer (${reasonOf(error)}).`)
  }
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message
}

/** The same as data; throws `CentralFailure` for what is no JSON, as the page of a captive portal. */
export const askJson = async (admin: CentralAdmin, question: Question): Promise<unknown> => {
  const response = await ask(admin, question)
  try {
    return await response.json()
  } catch {
    const { method, path } = question
    throw new CentralFailure(
      `${method} ${path} was answered with something else than a CouchDB answers.`,
      response.status,
    )
  }
}
