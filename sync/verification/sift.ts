import { canonicalJson } from '#domain/document/canonical.ts'
import { type Envelope, smallerStands } from '#domain/document/log.ts'
import type { Fault, Verdict } from './judge.ts'

/** An entry that may not count, as it came: of which document, and what is wrong with it. */
export type Apart = { document: string; entry: Envelope; fault: Fault }

/** A log after judgement: what counts, what is kept apart, and what this station knows and the server has lost. */
export type Sifted = { stays: Envelope[]; apart: Apart[]; lacking: Envelope[] }

type Candidate = { entry: Envelope; verdict: Verdict; isHere: boolean }

/**
 * Parts the entries of a document that count from those that do not. Of several entries with one id one stands: a proven
 * one before an unproven one, then the smaller canonical JSON. `localLog` gives what this station already has of the
 * document; it is asked only when the server's entries are not all proven, as nothing outranks those.
 */
export const sift = async (question: {
  document: string
  log: readonly Envelope[]
  verdictOf: (entry: Envelope) => Promise<Verdict>
  localLog: () => Promise<readonly Envelope[]>
}): Promise<Sifted> => {
  const { document, log, verdictOf, localLog } = question
  const judge = async (entry: Envelope, isHere: boolean): Promise<Candidate> => ({
    entry,
    verdict: await verdictOf(entry),
    isHere,
  })
  const candidates = await Promise.all(log.map((entry) => judge(entry, false)))
  const doubtful = new Set(candidates.flatMap(({ verdict, entry }) => (verdict === 'proven' ? [] : [entry.id])))
  if (doubtful.size === 0 && new Set(log.map(({ id }) => id)).size === log.length) {
    return { stays: [...log], apart: [], lacking: [] }
  }
  const local = doubtful.size === 0 ? [] : (await localLog()).filter(({ id }) => doubtful.has(id))
  const all = distinct([...candidates, ...(await Promise.all(local.map((entry) => judge(entry, true))))])

  const sifted: Sifted = { stays: [], apart: [], lacking: [] }
  for (const rivals of Map.groupBy(all, ({ entry }) => entry.id).values()) {
    const [standing] = rivals.filter(counts).sort(byRank)
    for (const rival of rivals) {
      const { entry, verdict, isHere } = rival
      if (rival === standing) {
        sifted.stays.push(entry)
        if (isHere) sifted.lacking.push(entry)
      } else sifted.apart.push({ document, entry, fault: counts(rival) ? 'doubled' : faultOf(verdict) })
    }
  }
  return sifted
}

const counts = ({ verdict }: Candidate): boolean => verdict === 'proven' || verdict === 'unproven'

const faultOf = (verdict: Verdict): Fault => (verdict === 'proven' || verdict === 'unproven' ? 'doubled' : verdict)

const byRank = (a: Candidate, b: Candidate): number =>
  Number(b.verdict === 'proven') - Number(a.verdict === 'proven') || (smallerStands(a.entry, b.entry) ? -1 : 1)

/** Each entry once; one that the server has counts as the server's. */
const distinct = (candidates: readonly Candidate[]): Candidate[] => {
  const texts = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const text = canonicalJson(candidate.entry)
    if (!texts.has(text)) texts.set(text, candidate)
  }
  return [...texts.values()]
}
