import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import type { Edited } from '#domain/document/fields.ts'
import type { StationUser } from '#sync/central/accounts.ts'
import { kindsIn } from '#sync/central/rules/rules.ts'
import type { CentralAdmin } from '#sync/central/server.ts'
import { seedDocuments, setUpCentral } from '#sync/central/setup.ts'
import { startRelay } from '#sync/relay/relay.ts'

export type TrainingCentre = { admin: CentralAdmin; close: () => Promise<void> }

/** The central database of a practice, in a folder and at a port that nobody else has, on this computer only. */
export const openTrainingCentre = async (options: {
  folder: string
  site: string
  /** What it begins with: products go to the catalogue, everything else to the site. */
  documents: readonly Edited[]
  users: readonly StationUser[]
  now: number
  onFault: (fault: unknown) => void
}): Promise<TrainingCentre> => {
  const { folder, site, documents, users, now, onFault } = options
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const account = { name: 'training', password: randomBytes(18).toString('base64url') }
  const relay = await startRelay({ folder, port: 0, admin: account, onFault })
  const admin = { url: relay.url, ...account }
  try {
    await setUpCentral({ admin, site, now, users })
    const isOfCatalogue = ({ type }: Edited): boolean => kindsIn.catalogue.includes(type)
    await seedDocuments(admin, 'balie_catalogue', documents.filter(isOfCatalogue))
    await seedDocuments(
      admin,
      `balie_${site}`,
      documents.filter((document) => !isOfCatalogue(document)),
    )
  } catch (error) {
    await relay.close()
    throw error
  }
  return { admin, close: relay.close }
}
