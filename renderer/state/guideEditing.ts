import { sameJson } from '#domain/document/canonical.ts'
import { compareText } from '#domain/document/order.ts'
import { type GuideChecks, checksOf } from '#domain/guide/checks.ts'
import {
  type GuideChanges,
  type GuideDocument,
  addedGuide,
  changedGuide,
  contentOf,
  copiedContent,
  newGuideKey,
  reviewOf,
} from '#domain/guide/document.ts'
import { type Guide, GuideContent, type GuideVersion, guideIdOf, versionIdOf } from '#domain/guide/guide.ts'
import { isPresentVersion } from '#domain/guide/later.ts'
import { mayEditGuide } from '#domain/guide/mayEditGuide.ts'
import type { Stamp } from '#domain/time/stamp.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import { presentDocument } from './guides.ts'
import type { ActionFailure, Board, Done } from './model.ts'
import { plain } from './plain.ts'
import { attempted } from './recording.ts'
import { keepEdit, stampAfter } from './writeEdit.ts'

export type PublishOutcome =
  { became: 'published'; version: GuideVersion; checks: GuideChecks } | { became: 'refused'; checks: GuideChecks }

type Key = { key: string }

/**
 * How guides are written. Each resolves once it is on disk; fails with `notYourGuide` for who may not, `laterGuide` for what a
 * later version of the program wrote, and `badRequest` for what no guide can be.
 */
export type GuideEditing = {
  /** A new draft of that content, such as one that was read from a file. */
  add: (content: GuideContent) => Promise<Done<Key>>
  /** A new draft of what another guide is by now, for this product alone, with ids of its own. */
  copy: (key: string, product: string) => Promise<Done<Key>>
  /** Writes these fields over whatever the guide is by now. */
  save: (key: string, changes: GuideChanges) => Promise<Done<Key>>
  sendToReview: (key: string) => Promise<Done<Key>>
  backToDraft: (key: string) => Promise<Done<Key>>
  /** Makes what the guide is by now the version that is played; refused where the checks find a fault. */
  publish: (key: string) => Promise<Done<PublishOutcome>>
  /** No desk offers it any more, until it is offered again or published anew. */
  withdraw: (key: string) => Promise<Done<Key>>
  offerAgain: (key: string) => Promise<Done<Key>>
}

export type GuideEditingParts = {
  replica: Replica
  bridge: { call: Pick<Bridge['call'], 'giveStamp' | 'keepEdit' | 'report'> }
  board: () => Pick<Board, 'staff' | 'products'>
  by: () => string
}

export const guideEditingWith = ({ replica, bridge, board, by }: GuideEditingParts): GuideEditing => {
  const may = (guide: Pick<Guide, 'department'>): boolean => mayEditGuide(guide, { ...board(), id: by() })

  const present = async (key: string): Promise<GuideDocument | Refusal> => {
    const source = await stored(replica, key)
    if (source === undefined) return 'badRequest'
    const document = presentDocument(source)
    const latest = latestVersion(await versionsOf(replica, key))
    if (document === undefined || (latest !== undefined && !isPresentVersion(latest))) return 'laterGuide'
    return may(document.data) ? document : 'notYourGuide'
  }

  const save = (key: string, changes: GuideChanges): Promise<Done<Key>> =>
    attempted(bridge, 'guideEdit', async () => {
      const document = await present(key)
      if (typeof document === 'string') return refuse(document)
      const after = changedGuide(document, changes, {
        at: await stampAfter(bridge, latestOf(Object.values(document.stamps))),
        by: by(),
      })
      if (after === 'malformed') return refuse('badRequest')
      if (after !== undefined) await keepEdit({ replica, bridge }, after)
      return { ok: true, value: { key } }
    })

  const add = (contentFor: () => Promise<GuideContent | Refusal>): Promise<Done<Key>> =>
    attempted(bridge, 'guideAdd', async () => {
      const asked = await contentFor()
      if (typeof asked === 'string') return refuse(asked)
      const content = GuideContent.safeParse(asked).data
      if (content === undefined) return refuse('badRequest')
      if (!may(content)) return refuse('notYourGuide')
      const key = newGuideKey(content.title.nl, shortId())
      await keepEdit(
        { replica, bridge },
        addedGuide(key, content, { at: await stampAfter(bridge, undefined), by: by() }),
      )
      return { ok: true, value: { key } }
    })

  const publish = (key: string): Promise<Done<PublishOutcome>> =>
    attempted<PublishOutcome>(bridge, 'guidePublish', async () => {
      const document = await present(key)
      if (typeof document === 'string') return refuse(document)
      const content = contentOf(document.data)
      const checks = checksOf(content, new Set(board().products.map((product) => product.key)))
      if (checks.faults.length > 0) return { ok: true, value: { became: 'refused', checks } }
      const versions = await versionsOf(replica, key)
      const latest = latestVersion(versions)
      const isSame = latest !== undefined && isPresentVersion(latest) && sameJson(latest.content, content)
      const seen = latestOf([...Object.values(document.stamps), ...versions.map(({ at }) => at)])
      const at = await stampAfter(bridge, seen)
      const review = reviewOf(document)
      const version: GuideVersion = isSame
        ? latest
        : { guide: key, at, by: by(), ...(review === undefined ? {} : { review }), content }
      if (!isSame) await keepEdit({ replica, bridge }, versionDocument(version))
      const after = changedGuide(document, { stage: 'draft', isWithdrawn: false }, { at, by: by() })
      if (after !== undefined && after !== 'malformed') await keepEdit({ replica, bridge }, after)
      return { ok: true, value: { became: 'published', version, checks } }
    })

  return {
    add: (content) => add(() => Promise.resolve(content)),
    copy: (key, product) =>
      add(async () => {
        const source = await stored(replica, key)
        const local = board().products.find((one) => one.key === product)?.local
        if (source === undefined || local === undefined) return 'badRequest'
        const document = presentDocument(source)
        if (document === undefined) return 'laterGuide'
        const { department } = local
        return copiedContent(contentOf(document.data), { department, products: [product], newId: shortId })
      }),
    save,
    sendToReview: (key) => save(key, { stage: 'review' }),
    backToDraft: (key) => save(key, { stage: 'draft' }),
    publish,
    withdraw: (key) => save(key, { isWithdrawn: true }),
    offerAgain: (key) => save(key, { isWithdrawn: false }),
  }
}

const stored = async (replica: Replica, key: string) => {
  const document = (await replica.catalogue.findOne(guideIdOf(key)).exec())?.getLatest().toMutableJSON()
  return document?.type === 'guide' ? document : undefined
}

const versionsOf = async (replica: Replica, key: string) => {
  const prefix = versionIdOf({ guide: key, at: '' })
  const found = plain(await replica.catalogue.find({ selector: { id: { $gte: prefix, $lt: `${prefix}~` } } }).exec())
  return found.flatMap((document) => (document.type === 'guideVersion' ? [document.data] : []))
}

const latestVersion = (versions: Awaited<ReturnType<typeof versionsOf>>) =>
  versions.toSorted((a, b) => compareText(b.at, a.at))[0]

const versionDocument = (version: GuideVersion): EditedDocument => ({
  ...{ id: versionIdOf(version), data: version, stamps: {}, history: [] },
  type: 'guideVersion',
})

type Refusal = 'badRequest' | 'laterGuide' | 'notYourGuide'

const refuse = (code: Refusal): { ok: false; error: ActionFailure } => ({ ok: false, error: { code, facts: {} } })

const latestOf = (stamps: readonly Stamp[]): Stamp | undefined => stamps.toSorted(compareText).at(-1)

const shortId = (): string => crypto.randomUUID().slice(0, 8)
