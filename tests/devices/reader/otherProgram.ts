import koffi from 'koffi'
import { bind, type Numeric } from '#devices/transport/pcsc/bindings.ts'
import { layoutOf } from '#devices/transport/pcsc/layout.ts'

const anyProtocol = 3
const [exclusive, shared] = [1, 2]
const [leave, reset] = [0, 1]

export type OtherProgram = { letGo: (how: 'leave' | 'reset') => void }

/** Another program that uses the card in a reader, alone or beside others. */
export const otherProgram = (reader: string, { alone }: { alone: boolean }): OtherProgram => {
  const pcsc = bind(koffi, layoutOf(process.platform))
  const [context, card, protocol]: [[Numeric], [Numeric], [Numeric]] = [[0], [0], [0]]
  const must = (status: Numeric): void => {
    if (Number(status) !== 0) throw new Error(`PC/SC ${Number(status).toString(16)}`)
  }
  must(pcsc.SCardEstablishContext(2, null, null, context))
  const share = alone ? exclusive : shared
  must(pcsc.SCardConnect(context[0], reader, share, anyProtocol, card, protocol))
  return {
    letGo: (how) => {
      must(pcsc.SCardDisconnect(card[0], how === 'reset' ? reset : leave))
      must(pcsc.SCardReleaseContext(context[0]))
    },
  }
}
