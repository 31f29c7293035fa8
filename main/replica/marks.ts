import { join } from 'node:path'
import * as z from 'zod'
import { type Facts, errorFacts } from '../log/log.ts'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { takingTurns } from '../storage/inTurn.ts'
import { readIfThere } from '../storage/readIfThere.ts'

/**
 * How far the replicas in this station's windows have come, in a file outside their own storage: a replica that is behind
 * what is written here was put back from an older copy, and one that is missing was there before.
 */
export type ReplicaMarks = {
  /** By the replica's own id, of this site. */
  present: () => Record<string, number>
  /** Resolves when the mark is on disk; one that is lower than the present one changes nothing. */
  raise: (replica: string, mark: number) => Promise<void>
}

const fileName = 'replicas.json'
/** Every browser profile has a replica of its own; those that were heard longest ago are forgotten. */
const mostReplicas = 50

const Marks = z.record(z.string(), z.array(z.tuple([z.string(), z.int().nonnegative()])))

export const openReplicaMarks = async (options: {
  folder: string
  site: string
  onTrouble: (event: string, facts: Facts) => void
}): Promise<ReplicaMarks> => {
  const { folder, site, onTrouble } = options
  const path = join(folder, fileName)
  // Without this file nothing is lost but a warning.
  const unreadable = (error: unknown): z.infer<typeof Marks> => {
    onTrouble('replicaMarks', errorFacts(error))
    return {}
  }
  const sites = await readMarks(path).catch(unreadable)
  /** The latest heard comes last. */
  let marks = new Map(sites[site])
  const inTurn = takingTurns()
  return {
    present: () => Object.fromEntries(marks),
    raise: (replica, mark) =>
      inTurn(async () => {
        const known = marks.get(replica) ?? -1
        if (mark <= known) return
        const raised = [...marks].filter(([id]) => id !== replica).slice(1 - mostReplicas)
        const next = new Map([...raised, [replica, mark] as const])
        await atomicWrite(path, `${JSON.stringify({ ...sites, [site]: [...next] })}\n`)
        marks = next
      }),
  }
}

const readMarks = async (path: string): Promise<z.infer<typeof Marks>> => {
  const text = await readIfThere(path)
  return text === undefined ? {} : Marks.parse(JSON.parse(text))
}
