/** Where each thing lies in the store. Every database has a prefix of its own, new for every incarnation of its name. */
export const serverKey = (name: 'uuid' | 'secret') => `server/${name}`
export const registryKey = (name: string) => `database/${name}`
export const registryRange = { from: 'database/', before: 'database0' }
/** Prefixes of deleted databases whose entries are still to be cleared. */
export const trashKey = (prefix: string) => `trash/${prefix}`
export const trashRange = { from: 'trash/', before: 'trash0' }
export const prefixRange = (prefix: string) => ({ from: `${prefix}/`, before: `${prefix}0` })

export const countsKey = (prefix: string) => `${prefix}/counts`
export const securityKey = (prefix: string) => `${prefix}/security`
export const limitKey = (prefix: string) => `${prefix}/limit`
export const localKey = (prefix: string, id: string) => `${prefix}/local/${id}`

export const documentKey = (prefix: string, id: string) => `${prefix}/document/${id}`
export const documentIdIn = (prefix: string, key: string) => key.slice(documentKey(prefix, '').length)
export const documentEnd = (prefix: string) => `${prefix}/document0`

// Sixteen digits hold every safe integer, so that text order is number order.
export const changeKey = (prefix: string, seq: number) => `${prefix}/change/${String(seq).padStart(16, '0')}`
export const changeSeqIn = (prefix: string, key: string) => Number(key.slice(`${prefix}/change/`.length))
