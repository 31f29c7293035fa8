import * as z from 'zod'
import { hashPassword } from '../relay/password.ts'
import { requestsRole, siteRole, staffedRole, userName } from './roles.ts'
import { type CentralAdmin, ask, askJson } from './server.ts'

/**
 * A station's own account. Displays and kiosks are not `staffed`: they never see the private database. A password that is
 * `random`, made of many random bytes, is kept in a way that is quick to check.
 */
export type StationUser = { station: string; password: string; staffed: boolean; random?: boolean }

const User = z.looseObject({ _id: z.string(), _rev: z.string(), roles: z.array(z.string()) })
const Users = z.object({ rows: z.array(z.object({ doc: User })) })

const pathOf = (site: string, station: string): string =>
  `/_users/org.couchdb.user:${encodeURIComponent(userName(site, station))}`

/** Makes the account of a station; one that is there keeps its password. Whether it was made. */
export const addUser = async (admin: CentralAdmin, site: string, user: StationUser): Promise<boolean> => {
  const path = pathOf(site, user.station)
  const present = await ask(admin, { method: 'GET', path, accept: [200, 404] })
  if (present.status === 200) return false
  const roles = [siteRole(site), ...(user.staffed ? [staffedRole(site)] : [])]
  const { password, random = false } = user
  const kept = random ? await hashPassword(password, { slow: false }) : { password }
  const body = { name: userName(site, user.station), ...kept, roles, type: 'user' }
  await ask(admin, { method: 'PUT', path, body })
  return true
}

/** Makes the account of another program, which asks for appointments and writes nothing else. Whether it was made. */
export const addRequester = async (
  admin: CentralAdmin,
  site: string,
  { program, password }: { program: string; password: string },
): Promise<boolean> => {
  const path = pathOf(site, program)
  const present = await ask(admin, { method: 'GET', path, accept: [200, 404] })
  if (present.status === 200) return false
  const kept = await hashPassword(password, { slow: false })
  await ask(admin, {
    method: 'PUT',
    path,
    body: { name: userName(site, program), ...kept, roles: [requestsRole(site)], type: 'user' },
  })
  return true
}

/** Takes a station's account away; its sessions end with it. Whether there was one. */
export const removeUser = async (admin: CentralAdmin, site: string, station: string): Promise<boolean> => {
  const path = pathOf(site, station)
  const present = await ask(admin, { method: 'GET', path, accept: [200, 404] })
  if (present.status === 404) return false
  const { _rev } = User.parse(await present.json())
  await ask(admin, { method: 'DELETE', path: `${path}?rev=${_rev}`, accept: [200, 202] })
  return true
}

/** The stations of a site that have an account. */
export const usersOf = async (admin: CentralAdmin, site: string): Promise<z.infer<typeof User>[]> => {
  const start = `org.couchdb.user:${site}-`
  const range = new URLSearchParams({ startkey: JSON.stringify(start), endkey: JSON.stringify(`${start}\uffff`) })
  const path = `/_users/_all_docs?include_docs=true&${range.toString()}`
  const { rows } = Users.parse(await askJson(admin, { method: 'GET', path }))
  return rows.flatMap(({ doc }) => (doc.roles.includes(siteRole(site)) ? [doc] : []))
}
