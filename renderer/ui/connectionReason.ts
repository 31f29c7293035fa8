export type ConnectionReason =
  | 'starting'
  | 'slept'
  | 'drill'
  | 'disconnected'
  | 'refused'
  | 'timeout'
  | 'notFound'
  | 'access'
  | 'server'
  | 'notDatabase'
  | 'certificate'
  | 'other'

/** What a technical code of a lost connection means for staff: an HTTP status or a network error's name. */
export const connectionReason = (code: string): ConnectionReason => {
  if (code === 'starting' || code === 'slept' || code === 'drill' || code === 'disconnected') return code
  if (code === 'notJson' || code === 'malformed') return 'notDatabase'
  if (['ECONNREFUSED', 'ECONNRESET', 'ended', 'broken'].includes(code)) return 'refused'
  if (code === '401' || code === '403') return 'access'
  if (/^5\d\d$/.test(code)) return 'server'
  if (/timedout|timeout|silent/i.test(code)) return 'timeout'
  if (/ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/.test(code)) return 'notFound'
  if (/CERT|TLS|SSL|SIGNATURE/.test(code)) return 'certificate'
  return 'other'
}
