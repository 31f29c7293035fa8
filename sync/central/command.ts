import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { siteIdPattern } from '#domain/site/databases.ts'
import { type StationRole, stationRoles } from '#domain/site/followed.ts'
import { removeUser } from './accounts.ts'
import { addRequesterWithFile, addStation } from './addStation.ts'
import { backUpCentral } from './backup.ts'
import { checkCentral } from './check.ts'
import { maintainCentral } from './maintain.ts'
import { restoreCentral } from './restore.ts'
import { userName } from './roles.ts'
import type { CentralAdmin } from './server.ts'
import { setUpCentral } from './setup.ts'

const usage = `npm run central -- COMMAND --url URL --site SITE
  init            makes the databases up to the coming month, their rules and rights
  check           says what is missing or wrong, and ends with 1 if anything is; changes nothing
  maintain        makes the coming months, joins conflicting versions, compacts; for once a night
  add-station     --station ID --name NAME --screen welcome|counter|kiosk|display
                  [--counter N] [--ordinal N] --file FILE [--station-url URL]
                  makes the station's account and the file for "npm run station -- provision"
  add-requester   --name ID --file FILE: makes the account of a program that asks for appointments (docs/requests.md)
  revoke-station  --station ID: takes the account away; the station works on, cut off
  backup          --folder DIR: writes all databases of the site and the accounts of its stations into a new folder
  restore         --folder DIR: joins a backup with what is there; nothing newer is overwritten
The administrator's name and password come from BALIE_CENTRAL_ADMIN and BALIE_CENTRAL_PASSWORD.
Every command may be repeated, and prints what it changed.`

class Misused extends Error {}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    site: { type: 'string' },
    station: { type: 'string' },
    name: { type: 'string' },
    screen: { type: 'string' },
    counter: { type: 'string' },
    ordinal: { type: 'string' },
    file: { type: 'string' },
    folder: { type: 'string' },
    'station-url': { type: 'string' },
  },
})

const need = (option: 'url' | 'site' | 'station' | 'name' | 'screen' | 'file' | 'folder', form: RegExp): string => {
  const value = values[option] ?? ''
  if (!form.test(value)) throw new Misused(`--${option} is missing or wrong.\n\n${usage}`)
  return value
}

const address = /^https?:\/\/[^@/]+(:\d+)?(\/[^@]*)?$/
const adminOf = (): CentralAdmin => {
  const { BALIE_CENTRAL_ADMIN: name = '', BALIE_CENTRAL_PASSWORD: password = '' } = process.env
  if (name === '' || password === '') {
    throw new Misused('BALIE_CENTRAL_ADMIN and BALIE_CENTRAL_PASSWORD must name the administrator of the server.')
  }
  return { url: need('url', address).replace(/\/+$/, ''), name, password }
}

const tell = (changes: readonly string[]): void =>
  console.log(changes.length === 0 ? 'Nothing had to be changed.' : changes.join('\n'))

const screenOf = (screen: string): StationRole => {
  const role = stationRoles.find((one) => one === screen)
  if (role === undefined) throw new Misused(usage)
  return role
}

const run = async (): Promise<void> => {
  const [command = ''] = positionals
  const known = ['init', 'check', 'maintain', 'add-station', 'add-requester', 'revoke-station', 'backup', 'restore']
  if (!known.includes(command)) throw new Misused(usage)
  const place = { admin: adminOf(), site: need('site', siteIdPattern), now: Date.now() }
  const { admin, site } = place
  const stationId = /^[a-z0-9][a-z0-9-]{0,30}$/
  switch (command) {
    case 'init': {
      tell(await setUpCentral({ ...place, users: [] }))
      return
    }
    case 'check': {
      const findings = await checkCentral(place)
      console.log(findings.length === 0 ? 'Everything is as it must be.' : findings.join('\n'))
      if (findings.length > 0) process.exitCode = 1
      return
    }
    case 'maintain': {
      tell(await maintainCentral(place))
      return
    }
    case 'add-station': {
      const station = need('station', stationId)
      const file = resolve(need('file', /./))
      const { counter, ordinal, 'station-url': url = admin.url } = values
      if (ordinal !== undefined && !/^[1-9]\d{0,5}$/.test(ordinal)) throw new Misused(`--ordinal is wrong.\n\n${usage}`)
      if (!address.test(url)) throw new Misused(`--station-url is wrong.\n\n${usage}`)
      const screen = screenOf(need('screen', /./))
      const added = {
        station,
        name: need('name', /./),
        screen,
        counter,
        url,
        ordinal: ordinal === undefined ? ordinal : Number(ordinal),
      }
      if (await addStation({ admin, site, station: added, file })) {
        tell([`user ${userName(site, station)}`, `wrote ${file}; it holds the password`])
        return
      }
      console.log(
        `${userName(site, station)} has an account already, and keeps it. For a new password, revoke it first.`,
      )
      return
    }
    case 'add-requester': {
      const program = need('name', stationId)
      const file = resolve(need('file', /./))
      const made = await addRequesterWithFile({ admin, site, program, file })
      tell(made ? [`user ${userName(site, program)}`, `wrote ${file}; it holds the password`] : [])
      return
    }
    case 'revoke-station': {
      const station = need('station', stationId)
      const name = userName(site, station)
      const removed = await removeUser(admin, site, station)
      if (!removed) {
        tell([])
        return
      }
      tell([`took away user ${name}`, 'Withdraw its key under Settings too, if somebody else may have it.'])
      return
    }
    case 'backup': {
      const folder = resolve(need('folder', /./))
      const { files } = await backUpCentral({ ...place, folder })
      tell(files.map(({ database, documents }) => `${database}: ${String(documents)} documents`))
      return
    }
    default: {
      tell(await restoreCentral({ admin, site, folder: resolve(need('folder', /./)) }))
      return
    }
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = error instanceof Misused ? 64 : 1
})
