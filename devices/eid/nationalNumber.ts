import { createHmac } from 'node:crypto'

/**
 * Whether it is a national number: eleven digits, the last two 97 minus the rest of the first nine by 97; for those born from
 * 2000 on a 2 stands before the nine.
 */
export const isNationalNumber = (digits: string): boolean => {
  if (!/^\d{11}$/.test(digits)) return false
  const [nine, check] = [digits.slice(0, 9), Number(digits.slice(9))]
  return ['', '2'].some((century) => 97 - (Number(century + nine) % 97) === check)
}

/** The only form in which the number leaves this folder: HMAC-SHA-256 under the key, base64url. */
export const pseudonymOf = (nationalNumber: string, key: Uint8Array): string =>
  createHmac('sha256', key).update(nationalNumber, 'ascii').digest('base64url')
