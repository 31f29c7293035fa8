import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { request } from '#domain/request/builders.ts'
import { readConfiguration } from '#main/configuration/configuration.ts'
import { provision } from '#main/setup/provision.ts'
import { type Central, openCentral, testNow } from '#tests/support/central.ts'
import { temporaryFolder } from '#tests/support/folder.ts'

const run = async (central: Central, args: string[], env: Record<string, string> = {}) => {
  const { name, password } = central.admin
  const child = spawn(process.execPath, ['sync/central/command.ts', ...args, '--url', central.url, '--site', 'gm'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, BALIE_CENTRAL_ADMIN: name, BALIE_CENTRAL_PASSWORD: password, ...env },
  })
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode, out: out.trim(), err: err.trim() }
}

const k7 = ['--station', 'k7', '--name', 'Loket 7', '--screen', 'counter', '--counter', '7', '--ordinal', '7']

describe('the command for a central database', () => {
  it('makes what is missing, says so, says when all is well, and may be repeated', async () => {
    const central = await openCentral(['k1'], { rules: true })
    await central.asAdmin('PUT', '/balie_gm/site:gm', {})
    await central.asAdmin('DELETE', '/balie_gm_health')
    await run(central, ['init'])
    expect(await run(central, ['init'])).toMatchObject({ code: 0, out: 'Nothing had to be changed.' })
    expect(await run(central, ['check'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Everything') as unknown,
    })
    await central.asAdmin('DELETE', '/balie_gm_health')
    expect(await run(central, ['check'])).toMatchObject({ code: 1, out: 'The database balie_gm_health is missing.' })
    expect((await run(central, ['maintain'])).out).toContain('created balie_gm_health')
  })

  it('adds a station with a file that the station is set up from, and takes the account away again', async () => {
    const central = await openCentral([], { rules: true })
    const folder = await temporaryFolder()
    const file = join(folder, 'k7.json')
    const added = await run(central, ['add-station', ...k7, '--file', file])
    expect(added).toMatchObject({ code: 0, err: '' })
    const password = /"password": "([^"]+)"/.exec(await readFile(file, 'utf8'))?.[1] ?? ''
    expect(password).toHaveLength(32)
    expect(added.out).not.toContain(password)
    expect((await stat(file)).mode & 0o077).toBe(0)

    const set = { folder: join(folder, 'station'), path: file, present: undefined, unproven: true, now: testNow }
    await mkdir(set.folder)
    const { findings } = await provision(set)
    expect(findings.filter(({ level }) => level === 'error')).toEqual([])
    expect((await readConfiguration(set.folder, testNow)).configuration).toMatchObject({
      ...{ site: 'gm', station: 'k7', name: 'Loket 7', screen: 'counter', counter: '7', ordinal: 7 },
      servers: [{ url: central.url, user: 'gm-k7', password }],
    })
    expect(await readdir(folder)).not.toContain('k7.json')

    expect((await run(central, ['add-station', ...k7, '--file', file])).out).toContain('has an account already')
    expect(await readdir(folder)).not.toContain('k7.json')
    expect((await run(central, ['revoke-station', '--station', 'k7'])).out).toContain('took away user gm-k7')
    expect((await run(central, ['revoke-station', '--station', 'k7'])).out).toBe('Nothing had to be changed.')
  })

  it('adds an account for another program, which writes requests, reads no names, and is taken away again', async () => {
    const central = await openCentral([], { rules: true })
    await run(central, ['init'])
    const file = join(await temporaryFolder(), 'website.json')
    const added = await run(central, ['add-requester', '--name', 'website', '--file', file])
    expect(added).toMatchObject({ code: 0, err: '' })
    const { user, password } = z
      .object({ user: z.string(), password: z.string() })
      .parse(JSON.parse(await readFile(file, 'utf8')))
    const headers = { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
    const send = async (path: string, body?: object): Promise<number> => {
      const method = body === undefined ? 'GET' : 'PUT'
      const sent = body === undefined ? {} : { body: JSON.stringify(body) }
      return (await fetch(`${central.url}${path}`, { method, headers, ...sent })).status
    }
    const document = { type: 'request', data: request(), stamps: {}, history: [] }
    expect(await send('/balie_gm/request:gm-k7m2x9pd', document)).toBe(201)
    expect(await send('/balie_gm/staff:eve', { ...document, type: 'staff' })).toBe(403)
    expect(await send('/balie_gm_private/_all_docs')).toBe(403)
    expect(await send('/balie_gm_2026_11/_all_docs')).toBe(403)
    expect((await run(central, ['revoke-station', '--station', 'website'])).out).toContain('took away user gm-website')
    expect(await send('/balie_gm/request:gm-b2c3d4f5', document)).toBe(401)
  })

  it('writes no password over a file, and makes no account then', async () => {
    const central = await openCentral([], { rules: true })
    const file = join(await temporaryFolder(), 'k7.json')
    await writeFile(file, 'mine')
    expect(await run(central, ['add-station', ...k7, '--file', file])).toMatchObject({ code: 1 })
    expect(await readFile(file, 'utf8')).toBe('mine')
    expect((await central.asAdmin('GET', '/_users/org.couchdb.user:gm-k7')).status).toBe(404)
  })

  it('backs up and restores', async () => {
    const central = await openCentral(['k1'], { rules: true })
    const folder = join(await temporaryFolder(), 'backup')
    await run(central, ['init'])
    await central.asAdmin('PUT', '/balie_gm/rota:an', { type: 'rota' })
    expect((await run(central, ['backup', '--folder', folder])).out).toContain('balie_gm: 1 documents')
    await central.asAdmin('DELETE', '/balie_gm')
    expect((await run(central, ['restore', '--folder', folder])).out).toBe(
      'created balie_gm\nwrote 1 documents into balie_gm',
    )
  })

  it('says in words what is wrong with what it was told, with a server, and with a password', async () => {
    const central = await openCentral([], { rules: true })
    const misused = { code: 64, err: expect.stringContaining('npm run central') as unknown }
    for (const args of [[], ['bake'], ['add-station', '--station', 'Loket 7']]) {
      expect(await run(central, args)).toMatchObject(misused)
    }
    expect(await run({ ...central, url: 'http://admin:pw@server' }, ['init'])).toMatchObject(misused)
    const unnamed = { BALIE_CENTRAL_PASSWORD: '' }
    expect((await run(central, ['check'], unnamed)).err).toContain('BALIE_CENTRAL_PASSWORD')
    const wrong = await run(central, ['check'], { BALIE_CENTRAL_PASSWORD: 'wrong' })
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('401') as unknown })
    await central.stop()
    expect(await run(central, ['check'])).toMatchObject({
      code: 1,
      err: `${central.url} does not answer (ECONNREFUSED).`,
    })
  })
})
