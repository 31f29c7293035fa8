import { type KeyObject, X509Certificate, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** What a server shows, and who vouches for it; PEM. */
export type Certificate = { key: string; cert: string }

type Authority = Certificate & { name: string; privateKey: KeyObject }

/** One value in DER (X.690). */
const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const long = body.length.toString(16)
  const length =
    body.length < 0x80
      ? Buffer.from([body.length])
      : Buffer.from(long.padStart(long.length + (long.length % 2), '0'), 'hex')
  const head = body.length < 0x80 ? [tag] : [tag, 0x80 + length.length]
  return Buffer.concat([Buffer.from(head), length, body])
}
const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts)
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))
const octets = (content: Buffer): Buffer => der(0x04, content)
const time = (ms: number): Buffer => der(0x18, Buffer.from(new Date(ms).toISOString().replace(/\.\d+|[-:T]/g, '')))

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
const commonName = (name: string): Buffer => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))))
const extension = (id: string, value: Buffer): Buffer => sequence(oid(id), octets(value))
const isAuthority = extension('551d13', sequence(der(0x01, Buffer.from([0xff]))))
const namesAddress = (address: string): Buffer =>
  extension('551d11', sequence(der(0x87, Buffer.from(address.split('.').map(Number)))))

const make = (request: {
  name: string
  extensions: Buffer
  from: number
  until: number
  by: { name: string; privateKey: KeyObject } | undefined
}): Authority => {
  const { name, extensions, from, until, by } = request
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const serial = der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)]))
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    serial,
    ecdsaWithSha256,
    commonName(by?.name ?? name),
    sequence(time(from), time(until)),
    commonName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extensions)),
  )
  const signature = sign('sha256', content, by?.privateKey ?? privateKey)
  const whole = sequence(content, ecdsaWithSha256, der(0x03, Buffer.concat([Buffer.from([0]), signature])))
  return {
    name,
    privateKey,
    cert: new X509Certificate(whole).toString(),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

const day = 86_400_000

/** An authority of a test's own, and certificates for an IPv4 address that it vouches for (RFC 5280). */
export const testAuthority = () => {
  const now = Date.now()
  const by = make({
    ...{ name: `test authority ${randomBytes(4).toString('hex')}`, extensions: isAuthority, by: undefined },
    ...{ from: now - 900 * day, until: now + 30 * day },
  })
  return {
    cert: by.cert,
    certificateFor: (address: string, { from = now - 2 * day, until = now + day } = {}): Certificate =>
      make({ name: address, extensions: namesAddress(address), from, until, by }),
  }
}
