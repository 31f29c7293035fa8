import type { Connection } from '#preload/contract.ts'

/** How the line stands, as the name of its words: a relay of the building is no centre, and is not called one. */
export const lineWord = ({ state, server }: Pick<Connection, 'state' | 'server'>): 'online' | 'viaRelay' | 'cutOff' =>
  state === 'online' && server?.kind === 'relay' ? 'viaRelay' : state
