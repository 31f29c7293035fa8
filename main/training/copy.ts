import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Edited } from '#domain/document/fields.ts'
import { simulatedDevices } from '#domain/devices/simulated.ts'
import { Site } from '#domain/site/site.ts'
import type { OfferedKey } from '#domain/site/stationKeys.ts'
import { Staff } from '#domain/staff/staff.ts'
import { stampOf } from '#domain/time/stamp.ts'
import type { BusyDay } from '#domain/training/busyDay.ts'
import { colleaguesFor } from '#domain/training/colleagues.ts'
import { copiedSite, crowdOrdinal, crowdStation } from '#domain/training/copiedSite.ts'
import { HandlerFailure } from '#preload/failure.ts'
import type { TrainingPace, TrainingState } from '#preload/training.ts'
import { userName } from '#sync/central/roles.ts'
import { type Configuration, writeConfiguration } from '../configuration/configuration.ts'
import { type Door, openDoor } from '../door/door.ts'
import { type Log, errorFacts } from '../log/log.ts'
import { type EntrySigner, openSigner, passingSigner } from '../signing/signer.ts'
import { type Seal, plainSeal } from '../station/secrets.ts'
import { type TrainingCentre, openTrainingCentre } from './centre.ts'
import { type Crowd, startCrowd } from './crowd.ts'

/** What a throw-away copy knows of the training it is for. */
export type CopyOf = { state: () => TrainingState; end: () => void }

/**
 * Opens the station in this folder beside the present one, in a place of its own in the browser too, and shows its screen.
 * `onClosed` is called when a person closed its last window. `address` is where its screen is, if no window could be opened.
 */
export type OpenCopy = (copy: {
  folder: string
  copyOf: CopyOf
  onClosed: () => void
}) => Promise<{ address?: string; close: () => Promise<void> }>

/** Who practises, with which day, and how quick it goes by. */
export type Wanted = { by: string; day: BusyDay; pace: TrainingPace }

type Copied = {
  /** An empty folder for all of it. */
  place: string
  configuration: Configuration
  seal: Seal
  openCopy: OpenCopy | undefined
  /** What the copy begins with. */
  documents: readonly Edited[]
  wanted: Wanted
  copyOf: CopyOf
  now: () => number
  log: Log
}

/**
 * Makes a copy of this station with a central database of its own, opens it and lets the day begin. Throws `badRequest` where
 * the documents hold no site, and `notAllowed` where the host opens no copies; what was opened before something failed is
 * closed again.
 */
export const makeCopy = async (copied: Copied): Promise<{ address?: string; close: () => Promise<void> }> => {
  const { place, configuration, seal, openCopy, documents, wanted, copyOf, now } = copied
  const site = siteIn(documents, configuration.site)
  if (site === undefined) throw new HandlerFailure('badRequest', { field: 'documents' })
  if (openCopy === undefined) throw new HandlerFailure('notAllowed')
  const closers: (() => Promise<void>)[] = []
  const close = async (): Promise<void> => {
    for (const closeOne of closers.toReversed()) await closeOne()
  }
  const opened = <T extends { close: () => Promise<void> }>(part: T): T => {
    closers.push(part.close)
    return part
  }
  try {
    const folder = join(place, 'station')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const { signer } = await openSigner({ folder, seal, now: now() })
    const crowdSigner = passingSigner()
    const keys = [
      { station: configuration.station, ...signer.key, staffed: true },
      { station: crowdStation, ...crowdSigner.key, staffed: false },
    ]
    const password = randomBytes(18).toString('base64url')
    const centre = opened(await openCentre(copied, { site, keys, password }))
    await writeConfiguration(folder, copyOfConfiguration(configuration, { url: centre.admin.url, password }))
    const copy = opened(await openCopy({ folder, copyOf, onClosed: copyOf.end }))
    const door = opened(await openCrowdDoor(copied, site, crowdSigner))
    opened(crowdOf(copied, { site, centre, door, by: wanted.by }))
    return { ...(copy.address === undefined ? {} : { address: copy.address }), close }
  } catch (error) {
    await close()
    throw error
  }
}

const openCentre = (
  { place, configuration, documents, wanted, now, log }: Copied,
  { site, keys, password }: { site: Site; keys: readonly OfferedKey[]; password: string },
): Promise<TrainingCentre> => {
  const decided = { at: stampOf({ station: crowdStation, ms: now(), count: 0 }), by: wanted.by }
  const own = `site:${configuration.site}`
  return openTrainingCentre({
    folder: join(place, 'centre'),
    site: configuration.site,
    documents: documents.map((document) =>
      document.id === own ? { ...document, data: copiedSite(site, keys, decided) } : document,
    ),
    users: [{ station: configuration.station, password, staffed: true, random: true }],
    now: now(),
    onFault: (fault) => log.error('trainingCentre', errorFacts(fault)),
  })
}

/** Only what is simulated is connected: nothing that is practised comes out of a real printer, or reads a real card. */
const copyOfConfiguration = (
  { kiosk: _kiosk, ...configuration }: Configuration,
  { url, password }: { url: string; password: string },
): Configuration => ({
  ...configuration,
  servers: [{ url, user: userName(configuration.site, configuration.station), password }],
  devices: simulatedDevices({
    screen: configuration.screen,
    counters: configuration.devices.displays.flatMap(({ counter }) => counter ?? []),
  }),
  port: 0,
})

const openCrowdDoor = async (
  { place, configuration, now, log }: Copied,
  site: Site,
  signer: EntrySigner,
): Promise<Door> => {
  const folder = join(place, 'crowd')
  await mkdir(folder, { mode: 0o700 })
  return openDoor({
    folder,
    seal: plainSeal,
    station: crowdStation,
    site: configuration.site,
    issuer: { ordinal: crowdOrdinal(site), installation: 0 },
    now,
    newId: randomUUID,
    onTrouble: log.error,
    sign: signer.sign,
  })
}

const crowdOf = (
  { configuration, documents, wanted, now, log }: Copied,
  { site, centre, door, by }: { site: Site; centre: TrainingCentre; door: Door; by: string },
): Crowd =>
  startCrowd({
    admin: centre.admin,
    site: configuration.site,
    door,
    day: wanted.day,
    pace: wanted.pace,
    colleagues: colleaguesFor({
      counters: site.counters,
      staff: staffIn(documents),
      without: configuration.counter,
      who: by,
    }),
    targets: Object.fromEntries(site.queues.map(({ letter, targetMinutes }) => [letter, targetMinutes])),
    now,
    onTrouble: (error) => log.warn('trainingCrowd', errorFacts(error)),
  })

const siteIn = (documents: readonly Edited[], siteId: string): Site | undefined =>
  Site.safeParse(documents.find(({ id }) => id === `site:${siteId}`)?.data).data

const staffIn = (documents: readonly Edited[]): (Staff & { id: string })[] =>
  documents.flatMap(({ id, type, data }) => {
    const staff = type === 'staff' ? Staff.safeParse(data).data : undefined
    return staff === undefined ? [] : [{ ...staff, id }]
  })
