import type { IncomingMessage } from 'node:http'

/**
 * Whether a request was made for this very host by a page of it, or by a person: the `Host` header defeats DNS
 * rebinding, `Origin` the pages of other sites. A page of another port is of the same site as ours, so it would send our
 * cookie along; where it sends no `Origin` (images, scripts, links), `Sec-Fetch-Site` gives it away.
 */
export const isOwn = ({ headers }: IncomingMessage, origin: string): boolean =>
  headers.host === new URL(origin).host &&
  (headers.origin === undefined || headers.origin === origin) &&
  ['same-origin', 'none', undefined].includes(site(headers))

/**
 * Whether a person followed a link on a page of another port of this computer. What such a link leads to is not yet ours: only
 * a launch key in it makes it so.
 */
export const isLinked = ({ headers, method }: IncomingMessage, origin: string): boolean =>
  method === 'GET' &&
  headers.host === new URL(origin).host &&
  site(headers) === 'same-site' &&
  headers['sec-fetch-mode'] === 'navigate' &&
  headers['sec-fetch-dest'] === 'document'

const site = (headers: IncomingMessage['headers']): string | undefined => {
  const value = headers['sec-fetch-site']
  return Array.isArray(value) ? value.join() : value
}
