import { createHmac } from 'node:crypto'

/** The only form in which the number leaves this folder: HMAC-SHA-256 under the key, base64url. */
export const pseudonymOf = (nationalNumber: string, key: Uint8Array): string =>
  createHmac('sha256', key).update(nationalNumber, 'ascii').digest('base64url')
