import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import * as z from 'zod'
import { type Central, openCentral } from '#tests/support/central.ts'
import { type Certificate, testAuthority } from '#tests/support/certificate.ts'
import { eventually } from '#tests/support/eventually.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { selfSigned } from '#tests/support/selfSigned.ts'
import { serverThat } from '#tests/support/server.ts'
import { type CentralAddress, type CentralClient, centralClient } from './client.ts'
import { Unreachable } from './request.ts'

const clientFor = (address: CentralAddress): CentralClient => {
  const client = centralClient(address)
  onTestFinished(client.close)
  return client
}

const ask = async (client: CentralClient, path: string): Promise<{ status: number | undefined; body: string }> => {
  const response = await client.send({ method: 'GET', path })
  return { status: response.statusCode, body: await text(response) }
}

const Stored = z.object({ _rev: z.string() })

/** The same password set anew: every session of the user ends, and its password still holds. */
const endSessions = async (central: Central, user: string, password: string): Promise<void> => {
  const path = `/_users/org.couchdb.user:${user}`
  const { _rev } = Stored.parse(await (await central.asAdmin('GET', path)).json())
  const roles = ['balie-gm', 'balie-gm-staffed']
  await central.asAdmin('PUT', path, { _rev, name: user, password, roles, type: 'user' })
}

/** Asks the real server the same, and answers the same. */
const passOn = async (central: Central, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = await text(request)
  const { cookie = '', 'content-type': type = '' } = request.headers
  const answer = await fetch(`${central.url}${request.url ?? ''}`, {
    method: request.method ?? 'GET',
    headers: { cookie, 'content-type': type },
    ...(body === '' ? {} : { body }),
  })
  const cookies = answer.headers.getSetCookie()
  response.writeHead(answer.status, cookies.length === 0 ? {} : { 'set-cookie': cookies })
  response.end(await answer.text())
}

/** Counts the sign-ins that pass on their way to the real server. */
const countingSignIns = async (central: Central) => {
  let signIns = 0
  const { url } = await serverThat((request, response) => {
    if (request.method === 'POST') signIns++
    void passOn(central, request, response)
  })
  return { url, signIns: () => signIns }
}

describe('the client of the central database', () => {
  it('signs in by itself, once for many requests', async () => {
    const central = await openCentral(['k1'])
    const counted = await countingSignIns(central)
    const client = clientFor({ ...central.address('k1'), url: counted.url })
    const answers = await Promise.all(['/balie_gm', '/balie_gm_private', '/_session'].map((path) => ask(client, path)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(answers[2]?.body).toContain('"gm-k1"')
    expect(counted.signIns()).toBe(1)
  })

  it('renews its session when it was lost, once for all who wait, and asks again', async () => {
    const central = await openCentral(['k1'])
    const counted = await countingSignIns(central)
    const address = central.address('k1')
    const client = clientFor({ ...address, url: counted.url })
    expect((await ask(client, '/balie_gm')).status).toBe(200)
    await endSessions(central, address.user, address.password)
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask(client, '/balie_gm')))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    expect(counted.signIns()).toBe(2)
  })

  it('gives the 401 on when its password no longer holds', async () => {
    const central = await openCentral(['k1'])
    const client = clientFor({ ...central.address('k1'), password: 'wrong' })
    expect((await ask(client, '/balie_gm')).status).toBe(401)
  })

  it('gives every other answer on as it is', async () => {
    const central = await openCentral(['k1', 'display'])
    expect((await ask(clientFor(central.address('k1')), '/balie_nowhere')).status).toBe(404)
    expect((await ask(clientFor(central.address('display')), '/balie_gm_private')).status).toBe(403)
  })

  it('says Unreachable, with the network’s code, when nothing listens', async () => {
    const { url, stop } = await serverThat(() => undefined)
    stop()
    const client = clientFor({ url, user: 'gm-k1', password: 'secret' })
    await expect(ask(client, '/balie_gm')).rejects.toMatchObject({ reason: 'ECONNREFUSED' })
    await expect(ask(client, '/balie_gm')).rejects.toBeInstanceOf(Unreachable)
  })

  it('works again once the server does, without anybody’s help', async () => {
    const central = await openCentral(['k1'])
    const client = clientFor(central.address('k1'))
    await central.stop()
    await expect(ask(client, '/balie_gm')).rejects.toBeInstanceOf(Unreachable)
    await central.start()
    expect((await ask(client, '/balie_gm')).status).toBe(200)
    await central.stop()
    await central.start()
    // The first request may meet the connection that the old process held.
    const again = await ask(client, '/balie_gm').catch(() => ask(client, '/balie_gm'))
    expect(again.status).toBe(200)
  })

  it('gets over a session that somebody else gave in the server’s place, also one that the server cannot read', async () => {
    const central = await openCentral(['k1'])
    let impostor = true
    const { url } = await serverThat((request, response) => {
      if (impostor) {
        response.writeHead(200, { 'set-cookie': 'AuthSession=stolen; Path=/' }).end('{}')
        return
      }
      void passOn(central, request, response)
    })
    const client = clientFor({ ...central.address('k1'), url })
    for (let n = 0; n < 3; n++) expect((await ask(client, '/balie_gm')).status).toBe(200)
    impostor = false
    const answers = await Promise.all([ask(client, '/balie_gm'), ask(client, '/balie_gm_private')])
    expect(answers.every(({ status }) => status === 200 || status === 400)).toBe(true)
    for (const path of ['/balie_gm', '/balie_gm_private']) expect((await ask(client, path)).status).toBe(200)
  })

  it('says Unreachable when a server takes the request and never answers', async () => {
    const { url } = await serverThat((request, response) => {
      if (request.url === '/_session') response.writeHead(200, { 'set-cookie': 'AuthSession=x' }).end('{}')
    })
    const client = clientFor({ url, user: 'gm-k1', password: 'secret' })
    const asked = client.send({ method: 'GET', path: '/balie_gm', timeoutMs: 50 })
    await expect(asked).rejects.toMatchObject({ reason: 'timeout' })
  })

  it('stops asking when the caller gives up', async () => {
    const gone: string[] = []
    const { url } = await serverThat((request, response) => {
      if (request.url === '/_session') response.writeHead(200, { 'set-cookie': 'AuthSession=x' }).end('{}')
      else {
        abort.abort()
        response.on('close', () => gone.push(request.url ?? ''))
      }
    })
    const abort = new AbortController()
    const client = clientFor({ url, user: 'gm-k1', password: 'secret' })
    await expect(client.send({ method: 'GET', path: '/feed', signal: abort.signal })).rejects.toBeInstanceOf(
      Unreachable,
    )
    await eventually(() => gone).toEqual(['/feed'])
  })

  it('accepts no certificate that nobody vouches for, not even where the surroundings tell Node to', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    onTestFinished(() => void vi.unstubAllEnvs())
    const { url, asked } = await secureServer()
    const client = clientFor({ url, user: 'gm-k1', password: 'secret' })
    await expect(client.send({ method: 'GET', path: '/_up' })).rejects.toMatchObject({
      reason: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    })
    expect(asked()).toBe(0)
  })

  it('accepts one of an authority it knows only while it holds, and for the host it was made for', async () => {
    const authority = testAuthority()
    const file = join(await temporaryFolder(), 'authority.pem')
    await writeFile(file, authority.cert)
    const year = 365 * 86_400_000
    const shown = {
      good: authority.certificateFor('127.0.0.1'),
      expired: authority.certificateFor('127.0.0.1', { from: Date.now() - 2 * year, until: Date.now() - year }),
      early: authority.certificateFor('127.0.0.1', { from: Date.now() + year, until: Date.now() + 2 * year }),
      'of another host': authority.certificateFor('10.1.2.3'),
      'of another authority': testAuthority().certificateFor('127.0.0.1'),
    }
    const servers = await Promise.all(
      Object.entries(shown).map(async ([what, certificate]) => ({ what, ...(await secureServer(certificate)) })),
    )
    const script = `
      import { centralClient } from './main/central/client.ts'
      for (const url of process.argv.slice(1)) {
        const client = centralClient({ url, user: 'gm-k1', password: 'secret' })
        const answer = await client.send({ method: 'GET', path: '/_up' }).then(({ statusCode }) => statusCode, ({ reason }) => reason)
        console.log(answer)
        client.close()
      }`
    // Whom Node trusts it is told at its start.
    const args = ['--input-type=module', '-e', script, ...servers.map(({ url }) => url)]
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: file }
    const { stdout } = await promisify(execFile)(process.execPath, args, { env })
    const answers = stdout.trim().split('\n')
    expect(Object.fromEntries(servers.map(({ what }, n) => [what, answers[n]]))).toEqual({
      good: '200',
      expired: 'CERT_HAS_EXPIRED',
      early: 'CERT_NOT_YET_VALID',
      'of another host': 'ERR_TLS_CERT_ALTNAME_INVALID',
      'of another authority': 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    })
    // Not even the password was sent to the others.
    for (const { what, asked } of servers) if (what !== 'good') expect(asked()).toBe(0)
  })

  it.skipIf(process.platform !== 'linux')('accepts one that the operating system was told to trust', async () => {
    const { url } = await secureServer()
    const file = join(await temporaryFolder(), 'trusted.pem')
    await writeFile(file, selfSigned.cert)
    const script = `
      import { centralClient } from './main/central/client.ts'
      const client = centralClient({ url: '${url}', user: 'gm-k1', password: 'secret' })
      const { statusCode } = await client.send({ method: 'GET', path: '/_up' })
      console.log(statusCode)
      client.close()`
    // Where Linux keeps its list is told by this name; what is in it Node reads once, hence a process of its own.
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, SSL_CERT_FILE: file },
    })
    expect(stdout.trim()).toBe('200')
  })
})

/** A server that shows a certificate of its own making, and how often it was asked anything. */
const secureServer = async (certificate: Certificate = selfSigned) => {
  let asked = 0
  const server = createServer(certificate, (_request, response) => {
    asked++
    response.end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `https://127.0.0.1:${port}`, asked: () => asked }
}
