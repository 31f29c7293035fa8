import type { Bridge } from '#preload/bridge.ts'
import type { Failure, Reply } from '#preload/failure.ts'
import { transferPieceBytes } from '#preload/settings.ts'

type Call = Bridge['call']

/** Main did not take or give a piece. */
export class TransferFailed extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

const value = <T>(reply: Reply<T>): T => {
  if (!reply.ok) throw new TransferFailed(reply.error)
  return reply.value
}

/** Hands a file to main; gives the name of the transfer. */
export const sendFile = async (call: Call, file: Blob): Promise<string> => {
  const { transfer } = value(await call.beginTransfer({}))
  for (let from = 0; from < file.size; from += transferPieceBytes) {
    const data = await toBase64(file.slice(from, from + transferPieceBytes))
    value(await call.sendTransfer({ transfer, data }))
  }
  return transfer
}

/** Takes a file from main that has so many bytes, and lets it go there. */
export const receiveFile = async (
  call: Call,
  { transfer, bytes }: { transfer: string; bytes: number },
): Promise<Blob> => {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let offset = 0; offset < bytes;) {
    const { data } = value(await call.readTransfer({ transfer, offset }))
    const piece = fromBase64(data)
    if (piece.length === 0) throw new TransferFailed({ code: 'transferGone', facts: {} })
    pieces.push(piece)
    offset += piece.length
  }
  await call.endTransfer({ transfer })
  return new Blob(pieces)
}

/** Puts a file where the browser puts what a person saves. */
export const saveAs = (name: string, content: Blob): void => {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

export const toBase64 = async (piece: Blob): Promise<string> => {
  const bytes = new Uint8Array(await piece.arrayBuffer())
  let text = ''
  for (let from = 0; from < bytes.length; from += 32_768) {
    text += String.fromCharCode(...bytes.subarray(from, from + 32_768))
  }
  return btoa(text)
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
