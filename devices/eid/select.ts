import type { SmartCard } from '../transport/smartCard.ts'
import { type Exchanged, done, exchange } from './exchange.ts'

/** The files that are read, by their path below the master file. */
const cardFiles = {
  identity: 'DF014031',
  identitySignature: 'DF014032',
  address: 'DF014033',
  addressSignature: 'DF014034',
  photo: 'DF014035',
  registerCertificate: 'DF00503C',
} as const
export type CardFile = keyof typeof cardFiles

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16))

const selectCommand = (manner: string, name: string): Uint8Array =>
  bytesOf(`00A4${manner}${(name.length / 2).toString(16).padStart(2, '0')}${name}`)

/** How a file is selected: by its path with or without the master file (manuals and programs differ), or step by step. */
const manners: readonly ((path: string) => Uint8Array[])[] = [
  (path) => [selectCommand('080C', `3F00${path}`)],
  (path) => [selectCommand('080C', path)],
  (path) => ['3F00', path.slice(0, 4), path.slice(4)].map((identifier) => selectCommand('020C', identifier)),
]

/** The applications of the applet, as commands. Another program may have selected one of another applet. */
const applications = ['A00000003029057000AD13100101FF', 'A000000177504B43532D3135'].map((application) =>
  selectCommand('0400', application),
)

export type Selected = { ok: true; found: boolean } | Extract<Exchanged, { ok: false }>

/** Selects files of one card; what was found to work with the first is kept for the others. */
export const selectOn = (card: SmartCard): ((file: CardFile) => Promise<Selected>) => {
  let known: (typeof manners)[number] | undefined

  const run = async (commands: readonly Uint8Array[]): Promise<Selected> => {
    for (const command of commands) {
      const answer = await exchange(card, command)
      if (!answer.ok) return answer
      if (answer.status !== done) return { ok: true, found: false }
    }
    return { ok: true, found: true }
  }

  const tryAll = async (path: string): Promise<Selected> => {
    for (const manner of manners) {
      const selected = await run(manner(path))
      if (!selected.ok) return selected
      if (selected.found) {
        known = manner
        return selected
      }
    }
    return { ok: true, found: false }
  }

  return async (file) => {
    const path = cardFiles[file]
    if (known !== undefined) return run(known(path))
    const selected = await tryAll(path)
    if (!selected.ok || selected.found) return selected
    for (const application of applications) {
      const there = await run([application])
      if (!there.ok) return there
      if (!there.found) continue
      const again = await tryAll(path)
      if (!again.ok || again.found) return again
    }
    return selected
  }
}

/**
 * Whether an answer to reset is one of the Belgian card: the historical bytes of the cards since 2004, or applet 1.8's
 * (2020). Later ones may have another.
 */
export const isBelgian = (atr: Uint8Array): boolean => {
  const hex = Array.from(atr, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return /^3b98..40.{8}0101ad131.$/.test(hex) || hex === '3b7f96000080318065b085040120120fff829000'
}
