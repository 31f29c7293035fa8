import koffi from 'koffi'
import { bind, type Numeric, run } from '#devices/transport/pcsc/bindings.ts'
import { layoutOf } from '#devices/transport/pcsc/layout.ts'

const anyProtocol = 3
const [exclusive, shared] = [1, 2]
const [leave, reset] = [0, 1]

export type OtherProgram = { letGo: (how: 'leave' | 'reset') => Promise<void> }

/** Another program that uses the card in a reader, alone or beside others. */
export const otherProgram = async (reader: string, { alone }: { alone: boolean }): Promise<OtherProgram> => {
  const pcsc = bind(koffi, layoutOf(process.platform))
  const [context, card, protocol]: [[Numeric], [Numeric], [Numeric]] = [[0], [0], [0]]
  const must = async (status: Promise<number>): Promise<void> => {
    const value = await status
    if (value !== 0) throw new Error(`PC/SC ${value.toString(16)}`)
  }
  await must(run(pcsc.SCardEstablishContext, 2, null, null, context))
  const share = alone ? exclusive : shared
  await must(run(pcsc.SCardConnect, context[0], reader, share, anyProtocol, card, protocol))
  return {
    letGo: async (how) => {
      await must(run(pcsc.SCardDisconnect, card[0], how === 'reset' ? reset : leave))
      await must(run(pcsc.SCardReleaseContext, context[0]))
    },
  }
}
