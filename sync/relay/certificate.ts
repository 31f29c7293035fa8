import 'reflect-metadata'
import { type X509Certificate, createPublicKey, verify } from 'node:crypto'
import { SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509'

/** A station as it shows itself on the building's network. */
export type StationIdentity = {
  site: string
  station: string
  /** Names the key that the station signs its entries with. */
  key: string
  /** Signs a text with that key (Ed25519), base64url. */
  vouch: (text: string) => string
}

/** A key and a certificate for connections, both PEM. */
export type StationTls = { key: string; cert: string }

/** Who a certificate says its holder is. */
export type Claim = { site: string; station: string; key: string }

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

/**
 * A certificate for as long as the process lives. Its own key is of a kind that every TLS library takes; the station's key
 * vouches for it in the certificate's alternative name. No authority signs it, and its dates say nothing: clocks are wrong
 * in an outage.
 */
export const stationCertificate = async ({ site, station, key, vouch }: StationIdentity): Promise<StationTls> => {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const spki = Buffer.from(await crypto.subtle.exportKey('spki', keys.publicKey)).toString('base64')
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: `CN=${station}`,
    notBefore: new Date(0),
    notAfter: new Date('9999-01-01T00:00:00Z'),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new SubjectAlternativeNameExtension([
        { type: 'url', value: `balie:${site}/${station}/${key}/${vouch(vouchedText({ site, station, key }, spki))}` },
      ]),
    ],
  })
  const privateKey = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64')
  return {
    key: `-----BEGIN PRIVATE KEY-----\n${privateKey}\n-----END PRIVATE KEY-----\n`,
    cert: certificate.toString('pem'),
  }
}

/** Who is proven to be at the other end; `unproven` with what was claimed, where anything was. */
export type Proof = { proven: true; claim: Claim } | { proven: false; claim?: Claim }

/**
 * Reads the certificate of a connection, whose holder has proven to have its key. `publicKeyOf` gives the Ed25519 public
 * key (32 bytes, base64url) by which the site knows such a key, or nothing where it knows none.
 */
export const proofOf = (
  certificate: X509Certificate | undefined,
  publicKeyOf: (claim: Claim) => string | undefined,
): Proof => {
  const [, site, station, key, signature] = namePattern.exec(certificate?.subjectAltName ?? '') ?? []
  if (certificate === undefined || site === undefined || station === undefined || key === undefined) {
    return { proven: false }
  }
  const claim = { site, station, key }
  const x = publicKeyOf(claim)
  const spki = certificate.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  const isProven = x !== undefined && isVouched(vouchedText(claim, spki), signature ?? '', x)
  return { proven: isProven, claim }
}

const namePattern = /^URI:balie:([a-z0-9]{1,12})\/([a-z0-9-]{1,31})\/([A-Za-z0-9_-]{16})\/([A-Za-z0-9_-]{86})$/

/** A list, where what stations sign otherwise are objects: one never passes for the other. */
const vouchedText = ({ site, station, key }: Claim, spki: string): string =>
  JSON.stringify(['balie-connection', site, station, key, spki])

const isVouched = (text: string, signature: string, x: string): boolean => {
  try {
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    return verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64url'))
  } catch {
    return false
  }
}
