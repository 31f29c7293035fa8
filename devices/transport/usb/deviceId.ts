import type { Claimed } from './claim.ts'

const answerMs = 1_000

/** What a printer says it is, `MFG:EPSON;MDL:TM-T20;CMD:ESC/POS;` (IEEE 1284); empty where it does not say. Never rejects. */
export const deviceIdOf = async ({ device, interfaceNumber, alternate }: Claimed): Promise<string> => {
  // GET_DEVICE_ID (USB printer class 1.1, 4.2.1): the interface is in the upper byte here, and nowhere else.
  const index = (interfaceNumber << 8) | alternate.alternateSetting
  try {
    const setup = { requestType: 'class', recipient: 'interface', request: 0, value: 0, index } as const
    const bytes = await device.nativeControlTransferIn(setup, answerMs, 1_023)
    return bytes === null ? '' : readDeviceId(bytes)
  } catch {
    return ''
  }
}

/** Two bytes of length, themselves counted, the higher first (some printers: the lower), and text. */
export const readDeviceId = (bytes: Uint8Array): string => {
  const [high = 0, low = 0] = bytes
  const length = [high * 256 + low, low * 256 + high].find((candidate) => candidate > 2 && candidate <= bytes.length)
  return Buffer.from(bytes.subarray(2, length ?? bytes.length)).toString('latin1')
}

/** Maker and model of a printer. */
export const nameIn = (deviceId: string): string | undefined => {
  const said = new Map(
    deviceId.split(';').map((field) => {
      const [key = '', ...value] = field.split(':')
      return [key.trim().toUpperCase(), value.join(':').trim()] as const
    }),
  )
  const parts = [said.get('MFG') ?? said.get('MANUFACTURER'), said.get('MDL') ?? said.get('MODEL')]
  const name = parts.filter((part) => part !== undefined && part !== '').join(' ')
  return name === '' ? undefined : name.slice(0, 200)
}
