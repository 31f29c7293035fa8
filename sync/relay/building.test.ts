import { generateKeyPairSync, sign } from 'node:crypto'
import { request as plainRequest } from 'node:http'
import { Agent, request } from 'node:https'
import { connect } from 'node:net'
import { join } from 'node:path'
import { type TLSSocket, connect as connectTls } from 'node:tls'
import { describe, expect, it, onTestFinished } from 'vitest'
import { eventually } from '#tests/support/eventually.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import type { Refused } from './building.ts'
import { type StationIdentity, type StationTls, stationCertificate } from './certificate.ts'
import { startRelay } from './relay.ts'

/** A station with a key of its own. */
const stationNamed = async (station: string, over: Partial<StationIdentity> = {}) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const identity: StationIdentity = {
    site: 'gm',
    station,
    key: station.padEnd(16, '0').slice(0, 16),
    vouch: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
    ...over,
  }
  const { x = '' } = publicKey.export({ format: 'jwk' })
  return { station, key: identity.key, publicKey: x, tls: await stationCertificate(identity) }
}
type TestStation = Awaited<ReturnType<typeof stationNamed>>

const admin = { name: 'admin', password: 'secret' }

/** A relay whose building knows these stations; `withdraw` takes a key back. */
const openBuilding = async (host: TestStation, known: readonly TestStation[]) => {
  const relay = await startRelay({ folder: join(await temporaryFolder(), 'relay'), port: 0, admin })
  onTestFinished(relay.close)
  const keys = new Map([host, ...known].map((one) => [`${one.station} ${one.key}`, one.publicKey]))
  const refused: Refused[] = []
  const building = await relay.openToBuilding({
    host: '127.0.0.1',
    port: 0,
    tls: host.tls,
    publicKeyOf: ({ site, station, key }) => (site === 'gm' ? keys.get(`${station} ${key}`) : undefined),
    rolesOf: ({ station }) => ({ name: `gm-${station}`, roles: ['balie-gm'] }),
    onRefused: (one) => refused.push(one),
  })
  return {
    relay,
    building,
    port: building.port,
    refused,
    withdraw: ({ station, key }: TestStation) => keys.delete(`${station} ${key}`),
  }
}

type Asked = { status: number; body: unknown }

const ask = (
  port: number,
  tls: Partial<StationTls>,
  path: string,
  { agent = false, ...rest }: { agent?: Agent | false; headers?: Record<string, string> } = {},
): Promise<Asked> =>
  new Promise((resolve, reject) => {
    const asking = request({ port, path, ...tls, ...rest, rejectUnauthorized: false, agent }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) }))
    })
    asking.on('error', reject).end()
  })

describe('a relay that is open to the building', () => {
  it('knows a station by its key, without a password', async () => {
    const [host, k1] = [await stationNamed('welcome'), await stationNamed('k1')]
    const { port } = await openBuilding(host, [k1])
    const { status, body } = await ask(port, k1.tls, '/_session')
    expect(status).toBe(200)
    expect(body).toMatchObject({ userCtx: { name: 'gm-k1', roles: ['balie-gm'] } })
  })

  it('shows who it is in the same way', async () => {
    const [host, k1] = [await stationNamed('welcome'), await stationNamed('k1')]
    const { port } = await openBuilding(host, [k1])
    const socket = await new Promise<TLSSocket>((resolve) => {
      const open = connectTls({ port, ...k1.tls, rejectUnauthorized: false }, () => resolve(open))
    })
    onTestFinished(() => void socket.destroy())
    expect(socket.getPeerX509Certificate()?.subjectAltName).toMatch(/^URI:balie:gm\/welcome\//)
  })

  it.each([
    ['a station that nobody has approved', 'unknownKey', () => stationNamed('k9').then(({ tls }) => tls)],
    [
      'a certificate that somebody else’s key vouches for',
      'unknownKey',
      async () => {
        const other = generateKeyPairSync('ed25519').privateKey
        const vouch = (text: string) => sign(null, Buffer.from(text), other).toString('base64url')
        return (await stationNamed('k1', { vouch })).tls
      },
    ],
    ['a station of another site', 'unknownKey', () => stationNamed('k1', { site: 'other' }).then(({ tls }) => tls)],
    ['whoever shows no certificate', 'noStation', () => Promise.resolve({})],
  ])('refuses %s, and says so', async (_who, why, tlsOf) => {
    const [host, k1] = [await stationNamed('welcome'), await stationNamed('k1')]
    const { port, refused } = await openBuilding(host, [k1])
    expect((await ask(port, await tlsOf(), '/')).status).toBe(401)
    expect(refused).toMatchObject([{ address: '127.0.0.1', why }])
  })

  it('takes no certificate for that of the key it was copied from', async () => {
    const [host, k1] = [await stationNamed('welcome'), await stationNamed('k1')]
    const { port } = await openBuilding(host, [k1])
    // Its own key, with the certificate that k1 shows everybody: TLS itself refuses that.
    const stolen = { key: (await stationNamed('thief')).tls.key, cert: k1.tls.cert }
    await expect(ask(port, stolen, '/_session')).rejects.toThrow()
  })

  it('takes neither a password nor a session, not even its own', async () => {
    const [host, k1] = [await stationNamed('welcome'), await stationNamed('k1')]
    const { relay, port } = await openBuilding(host, [k1])
    const basic = { authorization: `Basic ${btoa('admin:secret')}` }
    const signedIn = await fetch(`${relay.url}/_session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(admin),
    })
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    expect(cookie).toContain('AuthSession')
    const stranger = (await stationNamed('k9')).tls
    for (const headers of [basic, { cookie }]) {
      expect((await ask(port, stranger, '/_all_dbs', { headers })).status).toBe(401)
      // A station that plays them again is itself, and no administrator.
      expect((await ask(port, k1.tls, '/_all_dbs', { headers })).status).toBe(401)
    }
  })

  it('lets a station out whose key is withdrawn, on the connection it has', async () => {
    const [host, k1] = [await stationNamed('welcome'), await stationNamed('k1')]
    const { port, withdraw } = await openBuilding(host, [k1])
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    onTestFinished(() => agent.destroy())
    expect((await ask(port, k1.tls, '/_session', { agent })).status).toBe(200)
    withdraw(k1)
    expect((await ask(port, k1.tls, '/_session', { agent })).status).toBe(401)
  })

  it('speaks no plain HTTP', async () => {
    const [host, k1] = [await stationNamed('welcome'), await stationNamed('k1')]
    const { port, refused } = await openBuilding(host, [k1])
    const asked = new Promise((_resolve, reject) => plainRequest({ port, path: '/' }).on('error', reject).end())
    await expect(asked).rejects.toThrow()
    await eventually(() => refused.map(({ why }) => why)).toEqual(['notTls'])
  })

  it('serves its stations while somebody holds hundreds of connections open and says nothing', async () => {
    const [host, k1] = [await stationNamed('welcome'), await stationNamed('k1')]
    const { port, refused } = await openBuilding(host, [k1])
    const idle = Array.from({ length: 500 }, () => connect({ port, host: '127.0.0.1', localAddress: '127.0.0.2' }))
    onTestFinished(() => idle.forEach((socket) => socket.destroy()))
    for (const socket of idle) socket.on('error', () => undefined)
    await eventually(() => refused.filter(({ why }) => why === 'tooMany').length).toBeGreaterThan(400)
    expect((await ask(port, k1.tls, '/_session')).status).toBe(200)
  })

  it('cuts off whoever sends without an end, and serves the others meanwhile', async () => {
    const [host, k1] = [await stationNamed('welcome'), await stationNamed('k1')]
    const { relay, port } = await openBuilding(host, [k1])
    const headers = { 'content-type': 'application/json' }
    const asAdmin = { ...headers, authorization: `Basic ${btoa('admin:secret')}` }
    const security = { admins: { names: [], roles: [] }, members: { names: [], roles: ['balie-gm'] } }
    await fetch(`${relay.url}/visits`, { method: 'PUT', headers: asAdmin })
    const body = JSON.stringify(security)
    await fetch(`${relay.url}/visits/_security`, { method: 'PUT', headers: asAdmin, body })
    const path = '/visits/_bulk_docs'
    const endless = request({ port, path, method: 'POST', ...k1.tls, headers, rejectUnauthorized: false })
    onTestFinished(() => void endless.destroy())
    const ended = new Promise<string>((resolve) => {
      endless.on('response', (response) => resolve(String(response.statusCode)))
      endless.on('error', () => resolve('cut off'))
    })
    const part = Buffer.alloc(1024 * 1024, ' ')
    let sent = 0
    const go = (): void => {
      while (!endless.destroyed && sent < 200 && endless.write(part)) sent++
      if (!endless.destroyed && sent < 200) endless.once('drain', go)
    }
    go()
    expect((await ask(port, k1.tls, '/_session')).status).toBe(200)
    expect(await ended).toBe('413')
    expect(sent).toBeLessThan(100)
    endless.destroy()
    expect((await ask(port, k1.tls, '/visits')).status).toBe(200)
  })

  it('refuses a head that is too large', async () => {
    const [host, k1] = [await stationNamed('welcome'), await stationNamed('k1')]
    const { port } = await openBuilding(host, [k1])
    const asked = ask(port, k1.tls, '/_session', { headers: { 'x-large': 'x'.repeat(70_000) } })
    await expect(asked.then(({ status }) => status)).rejects.toThrow()
    expect((await ask(port, k1.tls, '/_session')).status).toBe(200)
  })

  it('closes also while somebody has not shaken hands', async () => {
    const [host, k1] = [await stationNamed('welcome'), await stationNamed('k1')]
    const { building, port } = await openBuilding(host, [k1])
    const silent = connect({ port, host: '127.0.0.1' })
    silent.on('error', () => undefined)
    onTestFinished(() => void silent.destroy())
    await new Promise((connected) => silent.once('connect', connected))
    const patience = new Promise((over) => setTimeout(() => over('still open'), 3_000))
    expect(await Promise.race([building.close(), patience])).toBeUndefined()
    await expect(ask(port, k1.tls, '/_session')).rejects.toThrow()
  })
})
