import type { StationKey } from '#domain/site/stationKeys.ts'

/** A key in use: whose entries it vouches for, and until which stamp. */
export type TrustedKey = { station: string; withdrawnAt: string | undefined; publicKey: CryptoKey }

/** The approved keys by the name that entries use. One key may be approved for several stations, as after a renaming. */
export type Keyring = ReadonlyMap<string, readonly TrustedKey[]>

/**
 * The keys of a site's settings, ready to check signatures. A row whose name is not the name of its key is passed over:
 * its entries count as signed by nobody known.
 */
export const keyringOf = async (keys: readonly StationKey[]): Promise<Keyring> => {
  const ring = new Map<string, TrustedKey[]>()
  for (const { station, id, publicKey, withdrawn } of keys) {
    const key = (await keyIdOf(publicKey)) === id ? await importKey(publicKey) : undefined
    if (key === undefined) continue
    ring.set(id, [...(ring.get(id) ?? []), { station, withdrawnAt: withdrawn?.at, publicKey: key }])
  }
  return ring
}

/** The name of a public key: the first 12 bytes of its SHA-256. */
export const keyIdOf = async (publicKey: string): Promise<string> =>
  toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', fromBase64url(publicKey))).subarray(0, 12))

const importKey = async (publicKey: string): Promise<CryptoKey | undefined> => {
  try {
    return await crypto.subtle.importKey('raw', fromBase64url(publicKey), 'Ed25519', false, ['verify'])
  } catch {
    return undefined
  }
}

export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

export const toBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
