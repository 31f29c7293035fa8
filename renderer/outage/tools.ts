/**
 * Where a supervisor goes on from the outage screen, in this order; the words are `tools.<id>` and `tools.<id>Hint`. `inCopy`:
 * also on a throw-away copy.
 */
export const outageTools = [
  { id: 'ledger', address: '/ledger', inCopy: true },
  { id: 'kit', address: '/kit', inCopy: false },
  { id: 'afterwards', address: '/afterwards', inCopy: true },
  { id: 'carry', address: '/carry', inCopy: false },
  { id: 'status', address: '/status', inCopy: true },
  { id: 'settings', address: '/settings', inCopy: true },
] as const
