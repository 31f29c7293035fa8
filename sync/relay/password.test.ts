import { describe, expect, it } from 'vitest'
import { checkPassword, hashPassword, passwordRecordIn } from './password.ts'

/** As CouchDB 3.5.0 wrote it for a user with the password `p1`. */
const fromCouch = {
  password_scheme: 'pbkdf2',
  pbkdf2_prf: 'sha256',
  salt: '104e313102b50bf261ea1b04cb98f656',
  iterations: 600000,
  derived_key: '7e8c175220d4545231e1041b56db28e48baf0684eb78f611a454b40e86384e39',
}

describe('a password', () => {
  it('kept by CouchDB is known here', async () => {
    const record = passwordRecordIn(fromCouch)
    if (record === undefined) throw new Error('no record')
    expect(await checkPassword('p1', record)).toBe(true)
    expect(await checkPassword('p1', record)).toBe(true)
    expect(await checkPassword('p2', record)).toBe(false)
  })

  it('is kept with a salt of its own and never as it is', async () => {
    const [one, other] = [await hashPassword('geheim'), await hashPassword('geheim')]
    expect(one.derived_key).not.toBe(other.derived_key)
    expect(JSON.stringify(one)).not.toContain('geheim')
    expect(await checkPassword('geheim', one)).toBe(true)
    expect(await checkPassword('Geheim', one)).toBe(false)
  })

  it('of many random bytes is kept in a way that is quick to check', async () => {
    const record = await hashPassword('geheim', { slow: false })
    expect(passwordRecordIn(record)).toEqual(record)
    expect(record.iterations).toBeLessThan(1_000)
    expect(await checkPassword('geheim', record)).toBe(true)
    expect(await checkPassword('Geheim', record)).toBe(false)
  })

  it.each([
    {},
    { ...fromCouch, password_scheme: 'simple' },
    { ...fromCouch, iterations: 0 },
    { ...fromCouch, iterations: 1e12 },
    { ...fromCouch, pbkdf2_prf: 'rot13' },
    { ...fromCouch, pbkdf2_prf: 'constructor' },
    { ...fromCouch, salt: 5 },
  ])('cannot be checked against %j', (document) => {
    expect(passwordRecordIn(document)).toBeUndefined()
  })
})
