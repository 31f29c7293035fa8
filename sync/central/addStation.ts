import { randomBytes } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { type StationRole, isStaffed } from '#domain/site/followed.ts'
import { addRequester, addUser } from './accounts.ts'
import { userName } from './roles.ts'
import type { CentralAdmin } from './server.ts'

export type NewStation = {
  station: string
  name: string
  screen: StationRole
  counter?: string | undefined
  /** Which number blocks it gives tickets from; absent where the site's settings say so. */
  ordinal?: number | undefined
  /** The server's address as the station reaches it. */
  url: string
}

/**
 * Makes a station's account and the file with which `npm run station -- provision` sets the station up. The file holds the
 * password, which is nowhere else; a file that is there is never replaced. Whether there was no account yet: one that is
 * there keeps its password, and no file is made.
 */
export const addStation = async (options: {
  admin: CentralAdmin
  site: string
  station: NewStation
  file: string
}): Promise<boolean> => {
  const { admin, site, station, file } = options
  const staffed = isStaffed(station.screen)
  return madeWithFile({
    file,
    contentFor: (password) => provisionOf(site, station, password),
    make: (password) => addUser(admin, site, { station: station.station, password, staffed }),
  })
}

/** The same for another program that asks for appointments: the file holds the server, the name and the password. */
export const addRequesterWithFile = (options: {
  admin: CentralAdmin
  site: string
  program: string
  file: string
}): Promise<boolean> => {
  const { admin, site, program, file } = options
  return madeWithFile({
    file,
    contentFor: (password) => ({ url: admin.url, user: userName(site, program), password }),
    make: (password) => addRequester(admin, site, { program, password }),
  })
}

/** An account is made only once its password is safe; a file of which none came goes again. */
const madeWithFile = async (options: {
  file: string
  contentFor: (password: string) => unknown
  make: (password: string) => Promise<boolean>
}): Promise<boolean> => {
  const { file, contentFor, make } = options
  const password = randomBytes(24).toString('base64url')
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(`${JSON.stringify(contentFor(password), undefined, 2)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  const made = await make(password).catch(async (error: unknown) => {
    await rm(file)
    throw error
  })
  if (!made) await rm(file)
  return made
}

const provisionOf = (site: string, { station, name, screen, counter, ordinal, url }: NewStation, password: string) => ({
  site,
  station,
  name,
  screen,
  ...(counter === undefined ? {} : { counter }),
  ...(ordinal === undefined ? {} : { ordinal }),
  servers: [{ url, user: userName(site, station), password }],
})
