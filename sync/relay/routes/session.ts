import { readJson, readText } from '../body.ts'
import { sendJson } from '../call.ts'
import { isObject, isString } from '../json.ts'
import { badRequest, Refusal, unauthorized } from '../refusal.ts'
import { endedSessionCookie } from '../session.ts'
import type { Call } from '../call.ts'

const readCredentials = async (call: Call): Promise<{ name: unknown; password: unknown }> => {
  const type = (call.request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (type === 'application/json') {
    const body = await readJson(call)
    if (!isObject(body)) throw badRequest('Request body must be a JSON object')
    return { name: body['name'] ?? body['username'], password: body['password'] }
  }
  if (type === 'application/x-www-form-urlencoded') {
    const form = new URLSearchParams(await readText(call))
    return { name: form.get('name') ?? form.get('username') ?? undefined, password: form.get('password') ?? undefined }
  }
  throw new Refusal(
    415,
    'bad_content_type',
    "Content-Type must be 'application/x-www-form-urlencoded' or 'application/json'",
  )
}

export const beginSession = async (call: Call): Promise<void> => {
  const { name, password } = await readCredentials(call)
  if (!isString(name)) throw badRequest('request body must contain a username')
  if (!isString(password)) throw badRequest('request body must contain a password')
  const { caller, cookie } = await call.house.sessions.signIn(name, password)
  sendJson(call, 200, { ok: true, name: caller.name, roles: caller.roles }, { 'Set-Cookie': cookie })
}

export const showSession = (call: Call): void => {
  const { name, roles, authenticated } = call.caller
  if (name === null && call.query.get('basic') === 'true') throw unauthorized('Please login.')
  sendJson(call, 200, {
    ok: true,
    userCtx: { name, roles },
    info: {
      authentication_handlers: ['cookie', 'default'],
      ...(authenticated === undefined ? {} : { authenticated }),
    },
  })
}

export const endSession = (call: Call): void => {
  sendJson(call, 200, { ok: true }, { 'Set-Cookie': endedSessionCookie })
}
