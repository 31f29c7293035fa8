import { mayEditWords } from '#domain/product/search/mayEditWords.ts'
import { SynonymGroups, synonymsId } from '#domain/product/search/synonyms.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { Replica } from '#sync/replica/open.ts'
import type { Board, Done } from './model.ts'
import { attempted } from './recording.ts'
import { writeEdit } from './writeEdit.ts'

/** What staff say of words that mean the same. Each resolves once it is kept on disk. */
export type WordEdits = {
  /** Gives a group its words; without any it is gone, also where it is one of the usual list. */
  keepGroup: (key: string, words: readonly string[]) => Promise<Done<readonly string[]>>
}

export type WordEditParts = {
  replica: Replica
  bridge: Bridge
  board: () => Pick<Board, 'staff' | 'products'>
  by: () => string
}

export const wordEditsWith = ({ replica, bridge, board, by }: WordEditParts): WordEdits => ({
  keepGroup: (key, words) =>
    attempted(bridge, 'wordEdit', async () => {
      const { staff, products } = board()
      if (!mayEditWords(staff, by(), products)) return { ok: false, error: { code: 'notYourWords', facts: {} } }
      const data = SynonymGroups.safeParse({ [key]: words }).data
      if (data === undefined) return { ok: false, error: { code: 'badRequest', facts: {} } }
      const stored = (await replica.catalogue.findOne(synonymsId).exec())?.getLatest().toMutableJSON()
      await writeEdit({ replica, bridge, seen: stored?.stamps[key] }, (at) => ({
        id: synonymsId,
        type: 'synonyms',
        data,
        stamps: { [key]: at },
        history: [],
      }))
      return { ok: true, value: words }
    }),
})
