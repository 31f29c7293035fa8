/** Where a supervisor goes on from the outage screen, in this order; the words are `tools.<id>` and `tools.<id>Hint`. */
export const outageTools = [
  { id: 'ledger', address: '/ledger' },
  { id: 'kit', address: '/kit' },
  { id: 'afterwards', address: '/afterwards' },
  { id: 'carry', address: '/carry' },
  { id: 'status', address: '/status' },
  { id: 'settings', address: '/settings' },
] as const
