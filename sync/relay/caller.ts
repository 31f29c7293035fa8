/** Who calls, as CouchDB's `userCtx`; the name is null for a caller who did not sign in. */
export type Caller = {
  readonly name: string | null
  readonly roles: readonly string[]
  /** How the caller signed in; absent when not signed in. */
  readonly authenticated?: 'cookie' | 'default'
}

export const anonymous: Caller = { name: null, roles: [] }

export const isServerAdmin = (caller: Caller): boolean => caller.roles.includes('_admin')
