/** A card as a reader sees it: commands in, data and status word out, over T=0. */
export type VirtualCard = {
  readonly atr: Uint8Array
  transmit: (command: Uint8Array) => Uint8Array
  /** Power on, or a reset: nothing is selected any more. */
  reset: () => void
}

/** Contents by path from the master file: `DF014031`. */
export type CardFiles = ReadonlyMap<string, Uint8Array>

export type AppletVersion = '1.7' | '1.8'

export type Applet = {
  files: CardFiles
  version: AppletVersion
  /** What a file's end is to a read that asks for more: the right length to ask for (T=0), or less data. */
  atEnd?: '6C' | 'short'
  /** Paths that are known, beside each identifier on its own, which every card knows. */
  paths?: 'absolute' | 'relative' | 'none'
}

/** Historical bytes of the cards of 2004 with 250 kbit/s, and those of applet 1.8 (2020). */
const answersToReset: Readonly<Record<AppletVersion, string>> = {
  '1.7': '3b9813400aa503010101ad1311',
  '1.8': '3b7f96000080318065b085040120120fff829000',
}

const applications = ['a00000003029057000ad13100101ff', 'a000000177504b43532d3135']
const masterFile = '3F00'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase()
const status = (word: number): Uint8Array => Uint8Array.of(word >> 8, word & 0xff)
const withStatus = (data: Uint8Array, word = 0x9000): Uint8Array => Uint8Array.from([...data, ...status(word)])
const folderOf = (path: string): string => path.slice(0, 4)

/**
 * The applet of a Belgian card ("Public Belpic applet v1.8 reference manual"): what is read without a PIN. Paths are those
 * of the master file's tree; every other command is one that it does not know.
 */
export const beginApplet = ({ files, version, atEnd = '6C', paths = 'absolute' }: Applet): VirtualCard => {
  let folder = ''
  let selected: Uint8Array | undefined
  let waiting: Uint8Array | undefined

  const reset = (): void => {
    folder = ''
    selected = undefined
    waiting = undefined
  }

  const selectFile = (path: string): boolean => {
    const file = files.get(path)
    if (file === undefined) return false
    folder = folderOf(path)
    selected = file
    return true
  }

  const selectIdentifier = (identifier: string): boolean => {
    if (identifier === masterFile || [...files.keys()].some((path) => folderOf(path) === identifier)) {
      folder = identifier === masterFile ? '' : identifier
      selected = undefined
      return true
    }
    return selectFile(folder + identifier)
  }

  const select = (manner: number, answer: number, data: Uint8Array): Uint8Array => {
    const name = hex(data)
    if (manner === 0x04) {
      if (!applications.includes(name.toLowerCase())) return status(0x6a82)
      reset()
      return status(0x9000)
    }
    if (data.length < 2 || data.length % 2 === 1) return status(0x6a87)
    const known =
      manner === 0x02
        ? data.length === 2 && selectIdentifier(name)
        : manner === 0x08 && paths === 'absolute'
          ? name.startsWith(masterFile) && selectFile(name.slice(4))
          : manner === 0x08 && paths === 'relative'
            ? selectFile(name)
            : undefined
    if (known === undefined) return status(0x6a86)
    if (!known) return status(0x6a82)
    if ((answer & 0x0c) === 0x0c) return status(0x9000)
    const size = selected?.length ?? 0
    waiting = Uint8Array.of(0x6f, 0x04, 0x80, 0x02, size >> 8, size & 0xff)
    return status(0x6100 | waiting.length)
  }

  const read = (offset: number, length: number): Uint8Array => {
    if (selected === undefined) return status(0x6986)
    const left = selected.length - offset
    if (left <= 0) return status(0x6b00)
    if (left < length && atEnd === '6C') return status(0x6c00 | left)
    return withStatus(selected.subarray(offset, offset + length))
  }

  const exact = (data: Uint8Array, length: number): Uint8Array =>
    length === data.length ? withStatus(data) : status(0x6c00 | data.length)

  const transmit = (command: Uint8Array): Uint8Array => {
    const [group = 0, instruction = 0, first = 0, second = 0, length = 0] = command
    const toSend = waiting
    waiting = undefined
    if (command.length < 4) return status(0x6700)
    const asked = length === 0 ? 256 : length
    if (group === 0x80 && instruction === 0xe4) return exact(cardData(version, second === 1), asked)
    if (group !== 0x00) return status(0x6e00)
    switch (instruction) {
      case 0xa4:
        return command.length < 5 + length ? status(0x6700) : select(first, second, command.subarray(5, 5 + length))
      case 0xb0:
        return first > 0x7f ? status(0x6a86) : read(first * 256 + second, asked)
      case 0xc0:
        return toSend === undefined ? status(0x6985) : exact(toSend, asked)
      default:
        return status(0x6d00)
    }
  }

  return { atr: Uint8Array.from(Buffer.from(answersToReset[version], 'hex')), transmit, reset }
}

/** Answer to GET CARD DATA: serial number, then among others the applet's version in byte 21; 1.8 adds the PIN tries. */
const cardData = (version: AppletVersion, withTries: boolean): Uint8Array => {
  const data = new Uint8Array(28)
  data.set([0x53, 0x4c, 0x49, 0x4e])
  data.set([0xa5, 0x03, 0x01, 0x01, 0x01, version === '1.8' ? 0x18 : 0x17, 0x00, 0x01], 16)
  return withTries && version === '1.8' ? Uint8Array.from([...data, 3, 3, 3]) : data
}
