import type { CentralAddress } from '#main/central/client.ts'

/** A `fetch` that signs in with every request, as a station's proxy would. */
export const signedFetch =
  ({ user, password }: Pick<CentralAddress, 'user' | 'password'>): typeof fetch =>
  (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('authorization', `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`)
    return fetch(input, { ...init, headers })
  }
