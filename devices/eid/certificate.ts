import { X509Certificate } from 'node:crypto'

/** Length of the DER value that starts here, its head included; 0 where none starts, as in an empty file of zeros. */
export const derLength = (bytes: Uint8Array): number => {
  const [tag, first = 0, second = 0, third = 0] = bytes
  if (tag !== 0x30) return 0
  if (first < 0x80) return 2 + first
  if (first === 0x81) return 3 + second
  return first === 0x82 ? 4 + second * 256 + third : 0
}

/** The certificate at the start of a file; undefined where it holds none, or a damaged one. */
export const readCertificate = (bytes: Uint8Array): X509Certificate | undefined => {
  const length = derLength(bytes)
  if (length === 0 || length > bytes.length) return undefined
  try {
    const certificate = new X509Certificate(bytes.subarray(0, length))
    // A key that is none is found only when it is asked for.
    return certificate.publicKey.type === 'public' ? certificate : undefined
  } catch {
    return undefined
  }
}
