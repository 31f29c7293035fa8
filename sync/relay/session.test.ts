import { describe, expect, it } from 'vitest'
import { isDueForRenewal, isRunning, presentedSession, sessionCookie, sessionSeconds } from './session.ts'

const now = 1_795_000_000
const secret = 'of the server and the password'
const present = (name: string) => {
  const session = presentedSession(sessionCookie({ name, now, secret }).split(';')[0])
  if (session === undefined) throw new Error('no session')
  return session
}

describe('a session', () => {
  it.each(['clerk', 'a:b', 'é 𝒳', ''])('is known again as that of %j', (name) => {
    expect(present(name)).toMatchObject({ name, issued: now })
    expect(isRunning(present(name), { secret, now })).toBe(true)
  })

  it('runs for ten minutes without use', () => {
    expect(sessionSeconds).toBe(600)
    expect(isRunning(present('clerk'), { secret, now: now + 599 })).toBe(true)
    expect(isRunning(present('clerk'), { secret, now: now + 600 })).toBe(false)
  })

  it('is renewed by use after its first minute', () => {
    expect(isDueForRenewal(present('clerk'), now + 60)).toBe(false)
    expect(isDueForRenewal(present('clerk'), now + 61)).toBe(true)
  })

  it('of another secret, name or time is none', () => {
    const session = present('clerk')
    expect(isRunning(session, { secret: 'another', now })).toBe(false)
    expect(isRunning({ ...session, name: 'chief' }, { secret, now })).toBe(false)
    expect(isRunning({ ...session, issued: now + 1 }, { secret, now })).toBe(false)
  })

  it('may stand among other cookies, or not be there', () => {
    const [cookie = ''] = sessionCookie({ name: 'clerk', now, secret }).split(';')
    expect(presentedSession(`a=b; ${cookie}; c=d`)?.name).toBe('clerk')
    expect(presentedSession('a=b')).toBeUndefined()
    expect(presentedSession('AuthSession=')).toBeUndefined()
    expect(presentedSession(undefined)).toBeUndefined()
  })

  it.each(['xxx', 'AAAA', 'x'.repeat(200)])('is not %s', (value) => {
    expect(() => presentedSession(`AuthSession=${value}`)).toThrow('Malformed AuthSession cookie')
  })
})
