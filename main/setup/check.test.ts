import { noDevices } from '#domain/devices/configuration.ts'
import { simulatedPrinter } from '#domain/devices/simulated.ts'
import { noRelayPlan } from '#domain/site/relayPlan.ts'
import { createServer } from 'node:https'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Heartbeat } from '#domain/health/heartbeat.ts'
import type { Site } from '#domain/site/site.ts'
import { visitId } from '#domain/visit/label.ts'
import { nextNumber, readNumber } from '#domain/visit/numbers.ts'
import { type SettingsDraft, largestIssuer } from '#preload/settings.ts'
import { type Central, openCentral, testNow, visitsDatabase } from '#tests/support/central.ts'
import { selfSigned } from '#tests/support/selfSigned.ts'
import { htmlPage, serverThat } from '#tests/support/server.ts'
import type { Configuration } from '../configuration/configuration.ts'
import { checkSettings, mayWrite } from './check.ts'

const site: Site = {
  municipality: 'Lindegem',
  name: { nl: 'Gemeentehuis' },
  queues: [{ letter: 'A', name: { nl: 'Snelloket' }, targetMinutes: 5 }],
  counters: [{ number: '1', name: { nl: 'Snelloket 1' }, kind: 'quick', queues: ['A'], direction: 'left' }],
  departments: {},
  alwaysOpen: true,
  issuing: [
    { station: 'welcome', ordinal: 1 },
    { station: 'k1', ordinal: 11 },
  ],
  noShowSeconds: 20,
  relay: noRelayPlan,
  keys: [],
  accent: 'teal',
}

const stations = ['k1', 'k2', 'display']

/** A central database whose site is ready for work. */
const openSite = async (): Promise<Central> => {
  const central = await openCentral(stations)
  await central.asAdmin('PUT', '/balie_gm/site:gm', { type: 'site', data: site })
  return central
}

const typedFor = (servers: SettingsDraft['servers'], change: Partial<SettingsDraft> = {}): SettingsDraft => ({
  site: 'gm',
  station: 'k1',
  name: 'Snelloket 1',
  screen: 'counter',
  counter: '1',
  language: 'nl',
  ordinal: 11,
  installation: 0,
  servers,
  devices: { printer: simulatedPrinter, displays: [] },
  ...change,
})

/** The tests play on a day of their own and the server's clock does not: that finding is left out. */
const check = async (typed: SettingsDraft, present?: Configuration) => {
  const { report, ...checked } = await checkSettings({ typed, present, now: testNow })
  return { ...checked, report: { ...report, findings: report.findings.filter(({ code }) => code !== 'clockOff') } }
}
const codesOf = async (typed: SettingsDraft, present?: Configuration): Promise<string[]> =>
  (await check(typed, present)).report.findings.map(({ code }) => code)

const beat = async (central: Central, heartbeat: Partial<Heartbeat>): Promise<void> => {
  const data = { station: 'k1', screen: 'counter', at: testNow, version: '0', unsent: 0, refused: 0, ...heartbeat }
  await central.asAdmin('PUT', `/balie_gm_health/health:${data.station}`, { type: 'health', data })
}

describe('settings that are right', () => {
  it('are found right, and nothing else is said', async () => {
    const central = await openSite()
    const { configuration, report } = await check(typedFor([central.address('k1')]))
    expect(report.findings).toEqual([])
    expect(configuration).toMatchObject({ station: 'k1', ordinal: 11, servers: [central.address('k1')] })
  })

  it('have what the server knows filled in, from hardly more than a user', async () => {
    const central = await openSite()
    const { report } = await check({
      ...typedFor([central.address('k1')], { site: '', station: '', name: '', counter: '' }),
      ...{ ordinal: undefined, installation: undefined },
    })
    expect(report.proposal).toEqual({ sites: ['gm'], station: 'k1', ordinal: 11, installation: 0 })
    expect(report.known).toMatchObject({ site: 'gm', counters: [{ number: '1' }] })
  })

  it('take the ordinal that the site keeps for the station, or a free one', async () => {
    const central = await openSite()
    const open = { ordinal: undefined, installation: undefined }
    const listed = await check({ ...typedFor([central.address('k1')]), ...open })
    expect(listed.configuration).toMatchObject({ ordinal: 11, installation: 0 })
    const free = await check({ ...typedFor([central.address('k2')], { station: 'k2' }), ...open })
    expect(free.configuration).toMatchObject({ ordinal: 12, installation: 0 })
    expect(free.report.findings.map(({ code }) => code)).toEqual(['ordinalUnlisted'])
    expect(mayWrite(free.report.findings, false)).toBe(true)
  })

  it('of a display need no ordinal and no right to read names', async () => {
    const central = await openSite()
    const typed = typedFor([central.address('display')], { station: 'display', screen: 'display', counter: '' })
    expect(await codesOf({ ...typed, ordinal: undefined, installation: undefined })).toEqual([])
  })
})

describe('what is wrong in itself', () => {
  it.each([
    ['siteWrong', { site: 'Gemeente Lindegem' }],
    ['siteWrong', { site: '' }],
    ['stationWrong', { station: '-k1' }],
    ['stationWrong', { station: 'loket één' }],
    ['nameWrong', { name: '  ' }],
    ['counterWrong', { counter: '' }],
    ['counterWrong', { counter: '1-2-3' }],
    ['ordinalWrong', { ordinal: 0 }],
    ['ordinalWrong', { ordinal: 1.5 }],
    ['ordinalWrong', { ordinal: -3 }],
    ['ordinalWrong', { ordinal: largestIssuer + 1 }],
    ['installationWrong', { installation: -1 }],
    ['installationWrong', { installation: largestIssuer + 1 }],
    ['serverWrong', { servers: [{ url: 'balie.gemeente.be', user: 'u', password: 'p' }] }],
    ['serverWrong', { servers: [{ url: 'ftp://x.be', user: 'u', password: 'p' }] }],
    ['serverWrong', { servers: [{ url: 'https://u:p@x.be', user: 'u', password: 'p' }] }],
    ['userMissing', { servers: [{ url: 'http://127.0.0.1:9', user: ' ', password: 'p' }] }],
    ['passwordMissing', { servers: [{ url: 'http://127.0.0.1:9', user: 'u', password: '' }] }],
    ['serverMissing', { servers: [{ url: '', user: '', password: '' }] }],
  ])('is %s', async (code, change) => {
    const { configuration, report } = await check(
      typedFor([{ url: 'http://127.0.0.1:9', user: 'u', password: 'p' }], change),
    )
    expect(configuration).toBeUndefined()
    expect(report.findings.filter(({ level }) => level === 'error').map((finding) => finding.code)).toContain(code)
  })

  it('is not the highest ordinal and installation that settings take: their tickets are told apart', () => {
    const issuer = { ordinal: largestIssuer, installation: largestIssuer }
    expect(readNumber(nextNumber(issuer, undefined))).toEqual({ ...issuer, block: 0 })
  })

  it('is one address twice, also when written otherwise', async () => {
    const server = { url: 'http://127.0.0.1:9', user: 'u', password: 'p' }
    const { report } = await check(typedFor([server, { ...server, url: ' http://127.0.0.1:9/ ' }]))
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'serverTwice', server: 1 }))
  })

  it('is not that a form has room for more servers', async () => {
    const central = await openSite()
    expect(await codesOf(typedFor([central.address('k1'), { url: '', user: '', password: '' }]))).toEqual([])
  })

  it('is told, not refused, of a line that anybody can listen to', async () => {
    const { report } = await check(typedFor([{ url: 'http://balie.invalid', user: 'u', password: 'p' }]))
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'serverInsecure', level: 'warning' }))
  })
})

describe('a server that', () => {
  const at = (url: string) => typedFor([{ url, user: 'gm-k1', password: 'secret of k1' }])

  it('does not answer leaves everything unproven: written on purpose only', async () => {
    const { report, configuration } = await check(at('http://127.0.0.1:9'))
    expect(report.findings).toMatchObject([
      { code: 'serverUnreachable', level: 'unproven', facts: { reason: 'ECONNREFUSED' } },
    ])
    expect(configuration).toBeDefined()
    expect([mayWrite(report.findings, false), mayWrite(report.findings, true)]).toEqual([false, true])
  })

  it('does not answer and was not needed is only told', async () => {
    const central = await openSite()
    const { report } = await check(
      typedFor([central.address('k1'), { url: 'http://127.0.0.1:9', user: 'gm-k1', password: 'x' }]),
    )
    expect(report.findings).toMatchObject([{ code: 'serverUnreachable', level: 'warning', server: 1 }])
  })

  it('is a sign-in page of the network, or something else altogether, is no central database', async () => {
    expect(await codesOf(at((await serverThat(htmlPage)).url))).toEqual(['serverNotDatabase'])
    const other = await serverThat((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"hello":"world"}')
    })
    expect(await codesOf(at(other.url))).toEqual(['serverNotDatabase'])
    const moved = await serverThat((_request, response) => {
      response.writeHead(302, { location: 'https://elsewhere.example' }).end()
    })
    expect(await codesOf(at(moved.url))).toEqual(['serverNotDatabase'])
    expect(await codesOf(at((await openSite()).url.replace('http:', 'https:')))).toEqual(['serverNotDatabase'])
  })

  it('is out of order says with which status', async () => {
    const { url } = await serverThat((_request, response) => {
      response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>Back soon</h1>')
    })
    const { report } = await check(at(url))
    expect(report.findings).toMatchObject([{ code: 'serverFailed', level: 'unproven', facts: { status: 503 } }])
  })

  it('breaks off in the middle of an answer is unreachable, not a crash', async () => {
    const { url } = await serverThat((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{"half":')
      setTimeout(() => response.destroy(), 20)
    })
    expect(await codesOf(at(url))).toEqual(['serverUnreachable'])
  })

  it('shows a certificate nobody vouches for is told apart', async () => {
    const server = createServer(selfSigned, htmlPage)
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    onTestFinished(() => void server.close())
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    expect(await codesOf(at(`https://127.0.0.1:${port}`))).toEqual(['certificateWrong'])
  })

  it('does not know the user or the password says so', async () => {
    const central = await openSite()
    for (const wrong of [{ password: 'guess' }, { user: 'gm-nobody' }]) {
      expect(await codesOf(typedFor([{ ...central.address('k1'), ...wrong }]))).toEqual(['credentialsWrong'])
    }
  })

  it('has another clock says by how much', async () => {
    const central = await openSite()
    const typed = typedFor([central.address('k1')])
    const late = await checkSettings({ typed, present: undefined, now: Date.now() - 10 * 60_000 })
    const off = late.report.findings.find(({ code }) => code === 'clockOff')
    expect(off).toMatchObject({ level: 'warning', facts: { minutes: 10 } })
  })
})

describe('a site that', () => {
  it('the server does not know, or this user may not see, is told apart', async () => {
    const central = await openSite()
    await central.asAdmin('PUT', '/balie_xx')
    await central.asAdmin('PUT', '/balie_xx/_security', { members: { names: [], roles: ['balie-xx'] } })
    const address = central.address('k1')
    expect(await codesOf(typedFor([address], { site: 'nowhere' }))).toEqual(['siteAbsent'])
    expect(await codesOf(typedFor([address], { site: 'xx' }))).toEqual(['userNotAllowed'])
  })

  it('has no settings yet, or not all databases, is told and not refused', async () => {
    const central = await openCentral(['k1'])
    await central.asAdmin('DELETE', '/balie_catalogue')
    const { report } = await check(typedFor([central.address('k1')]))
    expect(report.findings).toMatchObject([
      { code: 'siteUnset', level: 'warning' },
      { code: 'databasesAbsent', level: 'warning', facts: { names: 'balie_catalogue' } },
    ])
  })

  it('keeps names from a display’s user does not take it for a counter', async () => {
    const central = await openSite()
    expect(await codesOf(typedFor([central.address('display')]))).toEqual(['privateNotAllowed', 'userOfOther'])
  })

  it('has no such counter says so', async () => {
    const central = await openSite()
    expect(await codesOf(typedFor([central.address('k1')], { counter: '9' }))).toEqual(['counterUnknown'])
  })

  it('keeps an ordinal for somebody else, or another one for this station, says whose and which', async () => {
    const central = await openSite()
    const address = central.address('k1')
    const taken = await check(typedFor([address], { ordinal: 1 }))
    expect(taken.report.findings).toMatchObject([{ code: 'ordinalTaken', facts: { owner: 'welcome' } }])
    const other = await check(typedFor([address], { ordinal: 12 }))
    expect(other.report.findings).toMatchObject([{ code: 'ordinalOther', facts: { listed: 11 } }])
  })
})

describe('a station’s name', () => {
  it('that somebody works under at this moment is refused', async () => {
    const central = await openSite()
    await beat(central, { at: testNow - 20_000 })
    const { report } = await check(typedFor([central.address('k1')], { installation: 1 }))
    expect(report.findings).toMatchObject([{ code: 'nameInUse', level: 'error', facts: { seconds: 20 } }])
  })

  it('that was used before goes on with a higher installation number', async () => {
    const central = await openSite()
    await beat(central, { at: testNow - 86_400_000, installation: 3 })
    const typed = typedFor([central.address('k1')])
    const proposed = await check({ ...typed, installation: undefined })
    expect(proposed.report.findings.map(({ code }) => code)).toEqual(['nameUsedBefore'])
    expect(proposed.configuration?.installation).toBe(4)
    const lower = await check({ ...typed, installation: 3 })
    expect(lower.report.findings).toContainEqual(
      expect.objectContaining({ code: 'installationUsed', facts: { installation: 3, next: 4 } }),
    )
  })

  it('is this station’s own once it is set up, with its own numbers', async () => {
    const central = await openSite()
    const typed = typedFor([central.address('k1')])
    const { configuration } = await check(typed)
    if (configuration === undefined) throw new Error('nothing to write')
    await beat(central, { at: testNow })
    expect(await codesOf({ ...typed, name: 'Balie 1' }, { ...configuration, port: 0 })).toEqual([])
  })
})

it('numbers that were given today under the same ordinal are never given again', async () => {
  const central = await openSite()
  const number = nextNumber({ ordinal: 11, installation: 2 }, undefined)
  const id = visitId({ site: 'gm', day: '2026-11-23', queue: 'A', number })
  await central.asAdmin('PUT', `/${visitsDatabase}/${id}`, { type: 'visit', log: [] })
  const { configuration } = await check({ ...typedFor([central.address('k1')]), installation: undefined })
  expect(configuration?.installation).toBe(3)
})

describe('a station that is set up', () => {
  const present: Configuration = {
    station: 'k1',
    name: 'Snelloket 1',
    site: 'gm',
    screen: 'counter',
    counter: '1',
    language: 'nl',
    ordinal: 11,
    installation: 2,
    servers: [{ url: 'http://127.0.0.1:9', user: 'gm-k1', password: 'kept' }],
    devices: noDevices,
    port: 4712,
  }
  const typed = typedFor([{ url: 'http://127.0.0.1:9', user: 'gm-k1', password: '' }], { installation: 2 })

  it('keeps a password that was left empty', async () => {
    const { configuration } = await check(typed, present)
    expect(configuration?.servers[0].password).toBe('kept')
  })

  it.each([
    ['another address', { url: 'http://127.0.0.1:10', user: 'gm-k1', password: '' }],
    ['another port of the same machine', { url: 'http://127.0.0.1:99', user: 'gm-k1', password: '' }],
    ['another user', { url: 'http://127.0.0.1:9', user: 'gm-k2', password: '' }],
  ])('never gives its password to %s', async (_what, server) => {
    const asked: string[] = []
    const { port } = await serverThat((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    const url = server.url.replace(/:(10|99)$/, `:${port}`)
    expect(await codesOf({ ...typed, servers: [{ ...server, url }] }, present)).toEqual(['passwordMissing'])
    expect(asked).toEqual([])
  })

  it('does not become another one, and does not go back to numbers it gave', async () => {
    expect(await codesOf({ ...typed, station: 'k2' }, present)).toContain('otherStation')
    expect(await codesOf({ ...typed, site: 'xx' }, present)).toContain('otherStation')
    expect(await codesOf({ ...typed, installation: 1 }, present)).toContain('installationLowered')
  })
})
