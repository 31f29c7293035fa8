import 'reflect-metadata'
import { createPrivateKey, sign } from 'node:crypto'
import { BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension, X509CertificateGenerator } from '@peculiar/x509'

/** Keys and signatures of the cards over the years: RSA-1024 with SHA-1 first, RSA-2048 with SHA-256, P-384 with SHA-384. */
export const chains = ['RSA-1024', 'RSA-2048', 'P-384'] as const
export type Chain = (typeof chains)[number]

/** A register that signs cards, with a root of its own. Nothing outside this simulation trusts it. */
export type Authority = {
  chain: Chain
  /** Certificates, DER. */
  root: Uint8Array
  register: Uint8Array
  /** Signature of the register; of an elliptic curve as DER. */
  sign: (bytes: Uint8Array) => Uint8Array
}

const rsa = (modulusLength: number, hash: string) => ({
  name: 'RSASSA-PKCS1-v1_5',
  hash,
  modulusLength,
  publicExponent: Uint8Array.of(1, 0, 1),
})

const algorithms = {
  'RSA-1024': rsa(1024, 'SHA-1'),
  'RSA-2048': rsa(2048, 'SHA-256'),
  'P-384': { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' },
}

const validity = { notBefore: new Date('2004-01-01T00:00:00Z'), notAfter: new Date('2099-12-31T00:00:00Z') }

export const beginAuthority = async (chain: Chain, name = 'Specimen'): Promise<Authority> => {
  const signingAlgorithm = algorithms[chain]
  const [rootKeys, registerKeys] = await Promise.all([generateKeys(signingAlgorithm), generateKeys(signingAlgorithm)])
  const rootName = `CN=${name} Root CA, C=BE`
  const root = await X509CertificateGenerator.createSelfSigned({
    ...validity,
    serialNumber: '01',
    name: rootName,
    keys: rootKeys,
    signingAlgorithm,
    extensions: [new BasicConstraintsExtension(true, undefined, true)],
  })
  const register = await X509CertificateGenerator.create({
    ...validity,
    serialNumber: '02',
    subject: `CN=${name} RRN, O=RRN, C=BE`,
    issuer: rootName,
    publicKey: registerKeys.publicKey,
    signingKey: rootKeys.privateKey,
    signingAlgorithm,
    extensions: [new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true)],
  })
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', registerKeys.privateKey))
  const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
  return {
    chain,
    root: new Uint8Array(root.rawData),
    register: new Uint8Array(register.rawData),
    sign: (bytes) => new Uint8Array(sign(signingAlgorithm.hash, bytes, privateKey)),
  }
}

const generateKeys = (algorithm: (typeof algorithms)[Chain]): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
