/** How a system lays out what PC/SC takes. */
export type Layout = {
  library: string
  dword: 'ulong' | 'uint32'
  handle: 'long' | 'uintptr' | 'int32'
  /** Bytes of an answer to reset in a reader's state. */
  atrBytes: 33 | 36
  packed: boolean
  /** Behind names of functions that take text. */
  textSuffix: '' | 'A'
}

/**
 * Linux as in pcsclite.h of pcsc-lite 1.9.9, where it runs in our tests; Windows as in winscard.h and macOS as in PCSC.framework's
 * wintypes.h and pcsclite.h, neither of which ran here.
 */
export const layoutOf = (platform: NodeJS.Platform): Layout => {
  switch (platform) {
    case 'win32':
      return {
        ...{ library: 'winscard.dll', dword: 'uint32', handle: 'uintptr' },
        ...{ atrBytes: 36, packed: false, textSuffix: 'A' },
      }
    case 'darwin':
      return {
        ...{ library: '/System/Library/Frameworks/PCSC.framework/PCSC', dword: 'uint32', handle: 'int32' },
        ...{ atrBytes: 33, packed: true, textSuffix: '' },
      }
    default:
      return {
        ...{ library: 'libpcsclite.so.1', dword: 'ulong', handle: 'long' },
        ...{ atrBytes: 33, packed: false, textSuffix: '' },
      }
  }
}

/** Bytes of one reader's state, and of the header of a command, in a layout. */
export const sizesOf = ({ dword, atrBytes, packed }: Layout): { readerState: number; ioRequest: number } => {
  const word = dword === 'ulong' ? 8 : 4
  const state = 16 + 3 * word + atrBytes
  return { readerState: packed ? state : Math.ceil(state / 8) * 8, ioRequest: 2 * word }
}
