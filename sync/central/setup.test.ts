import { describe, expect, it } from 'vitest'
import { openCentral, testNow } from '#tests/support/central.ts'
import { signedFetch } from '#tests/support/signedFetch.ts'
import { seedDocuments, setUpCentral } from './setup.ts'

describe('setting up a central database', () => {
  it('makes the databases of the site up to the coming month, and may be repeated', async () => {
    const central = await openCentral([], { rules: true })
    const again = () => setUpCentral({ admin: central.admin, site: 'gm', now: testNow, users: [] })
    expect(await again()).toEqual([])
    await central.asAdmin('DELETE', '/balie_gm_2026_12')
    expect(await again()).toEqual(['created balie_gm_2026_12'])
  })

  it('gives each station a user of its own, who reads and writes what its work needs', async () => {
    const central = await openCentral(['k1', 'display'], { rules: true })
    const status = async (station: string, method: string, path: string, body?: string): Promise<number> => {
      const init = { method, headers: { 'content-type': 'application/json' }, ...(body === undefined ? {} : { body }) }
      return (await signedFetch(central.address(station))(`${central.url}${path}`, init)).status
    }
    const visit = JSON.stringify({ type: 'visit', log: [] })
    expect(await status('k1', 'PUT', '/balie_gm_2026_11/visit:gm-2026-11-23-A101', visit)).toBe(201)
    expect(await status('k1', 'PUT', '/balie_gm_2026_11/x', '{}')).toBe(403)
    expect(await status('k1', 'GET', '/balie_gm_private/_all_docs')).toBe(200)
    expect(await status('k1', 'GET', '/_users/_all_docs')).toBe(403)
    expect(await status('k1', 'PUT', '/balie_gm/_design/rules', '{}')).toBe(403)
    expect([401, 403]).toContain(await status('k1', 'DELETE', '/balie_gm'))
    expect(await status('display', 'GET', '/balie_gm_2026_11/_all_docs')).toBe(200)
    expect(await status('display', 'GET', '/balie_gm_private/_all_docs')).toBe(403)
    expect(await status('display', 'GET', '/balie_org/_all_docs')).toBe(403)
    expect(await status('k1', 'GET', '/balie_org/_all_docs')).toBe(200)
    expect((await fetch(`${central.url}/balie_gm/_all_docs`)).status).toBe(401)
  })

  it('shares with other sites what is the whole organisation’s, and only that', async () => {
    const central = await openCentral(['k1'], { rules: true })
    await setUpCentral({ admin: central.admin, site: 'nb', now: testNow, users: [] })
    const rolesIn = async (database: string): Promise<unknown> =>
      (await central.asAdmin('GET', `/${database}/_security`)).json()
    const members = (...roles: string[]) => ({ members: { roles } })
    expect(await rolesIn('balie_org')).toMatchObject(members('balie-gm-staffed', 'balie-nb-staffed'))
    expect(await rolesIn('balie_catalogue')).toMatchObject(members('balie-gm', 'balie-nb'))
    expect(await rolesIn('balie_gm')).toMatchObject(members('balie-gm', 'balie-gm-requests'))
  })

  it('leaves the password of a station as it is', async () => {
    const central = await openCentral(['k1'], { rules: true })
    const users = [{ station: 'k1', password: 'another', staffed: true }]
    expect(await setUpCentral({ admin: central.admin, site: 'gm', now: testNow, users })).toEqual([])
    expect((await signedFetch(central.address('k1'))(`${central.url}/balie_gm/_all_docs`)).status).toBe(200)
  })

  it('does not write over what somebody changed since', async () => {
    const central = await openCentral([], { rules: true })
    const database = central.databaseFor('admin', 'balie_gm')
    const documents = [{ id: 'staff:an' }, { id: 'staff:bilal' }]
    await database.put(Object.assign({ _id: 'staff:an' }, { changed: true }))
    expect(await seedDocuments(central.admin, 'balie_gm', documents)).toBe(1)
    expect(await database.get('staff:an')).toMatchObject({ changed: true })
  })

  it('says what went wrong when it may not', async () => {
    const central = await openCentral([], { rules: true })
    const admin = { ...central.admin, password: 'wrong' }
    await expect(setUpCentral({ admin, site: 'gm', now: testNow, users: [] })).rejects.toThrow('401')
  })
})
