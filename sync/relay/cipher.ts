import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** How the store's values lie on disk. Keys, which are names of databases and documents, stay as they are. */
export type Cipher = { close: (text: string) => Buffer; open: (bytes: Buffer) => string }

const nonceBytes = 12
const tagBytes = 16

/** AES-256-GCM with a nonce for each value: nonce, tag, content. Opening throws for what was changed, or has another key. */
export const cipherWith = (key: Buffer): Cipher => ({
  close: (text) => {
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv('aes-256-gcm', key, nonce)
    const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), content])
  },
  open: (bytes) => {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
    const content = bytes.subarray(nonceBytes + tagBytes)
    return Buffer.concat([decipher.update(content), decipher.final()]).toString('utf8')
  },
})
