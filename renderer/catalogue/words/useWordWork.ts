import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nameOfGroup, wordsTyped } from '#domain/product/search/groupFaults.ts'
import { mergeWords } from '#domain/product/search/mergeWords.ts'
import type { SynonymGroups } from '#domain/product/search/synonyms.ts'
import type { SeenToNow } from '../../state/unanswered.ts'
import { useSynonyms, useUnanswered, useWordEdits } from '../../state/station.tsx'
import type { UndoOffer } from '../../ui/UndoBar.tsx'
import { useRun } from '../../visit/useRun.ts'
import { draftOf, isChanged, keptAs } from './groupDrafts.ts'
import { useGroupDrafts } from './useGroupDrafts.ts'

type Last = { offer: UndoOffer } & ({ group: { key: string; words: readonly string[] } } | { seenTo: SeenToNow })

/** The groups under way, what is done with words on this screen, and the last of it that can be taken back. */
export const useWordWork = () => {
  const { t } = useTranslation('words')
  const groups = useSynonyms()
  const edits = useWordEdits()
  const unanswered = useUnanswered()
  const { running, error, run, clear } = useRun()
  const drafts = useGroupDrafts()
  const draft = drafts.shown
  const [last, setLast] = useState<Last>()
  const offer = (what: string): UndoOffer => ({ id: crypto.randomUUID(), what, at: Date.now() })
  const write = async ({ key, words, what }: { key: string; words: readonly string[]; what: string }) => {
    const before = groups[key] ?? []
    if ((await run('keep', () => edits.keepGroup(key, words))) === undefined) return false
    setLast({ offer: offer(what), group: { key, words: before } })
    return true
  }
  return {
    groups,
    draft,
    running,
    error,
    clear,
    undoOffer: last?.offer,
    /** The groups in which something is typed that nobody kept yet. */
    changed: drafts.changed,
    choose: (key: string) => drafts.open(draftOf(key, groups[key] ?? [])),
    /** A group of its own key, so that two people's new groups stand side by side. */
    add: (word?: string) =>
      drafts.open({ key: crypto.randomUUID(), text: word === undefined ? '' : `${word}\n`, base: [] }),
    type: (text: string) => {
      if (draft !== undefined) drafts.change(draft.key, (now) => ({ ...now, text }))
    },
    discard: () => {
      if (draft === undefined) return
      const present = groups[draft.key] ?? []
      if (present.length === 0) drafts.end(draft.key)
      else drafts.change(draft.key, () => draftOf(draft.key, present))
    },
    keep: async () => {
      if (draft === undefined) return
      const { key, text, base } = draft
      const present = groups[key] ?? []
      // A group that somebody took away meanwhile is there again.
      const theirs = present.length === 0 ? base : present
      const words = mergeWords({ base, theirs, ours: wordsTyped(text) })
      const what = t('done.kept', { group: nameOfGroup(words) })
      if (await write({ key, words, what })) drafts.change(key, (now) => keptAs(now, words, text))
    },
    drop: async () => {
      if (draft === undefined) return
      const what = t('done.dropped', { group: nameOfGroup(groups[draft.key] ?? []) })
      if (await write({ key: draft.key, words: [], what })) drafts.end(draft.key)
    },
    seeTo: async (query: string) => {
      const seenTo = await run(`seeTo ${query}`, () => unanswered.seeTo(query))
      if (seenTo !== undefined) setLast({ offer: offer(t('done.seenTo', { query })), seenTo })
    },
    undo: async () => {
      if (last === undefined) return
      const undone =
        'group' in last
          ? await run('undo', () => edits.keepGroup(last.group.key, last.group.words))
          : await run('undo', () => unanswered.undo(last.seenTo))
      if (undone === undefined) return
      setLast(undefined)
      if (!('group' in last)) return
      const { key, words } = last.group
      if (words.length === 0) drafts.end(key)
      else drafts.change(key, (now) => (isChanged(now) ? { ...now, base: [...words] } : draftOf(key, words)))
    },
  }
}

export type WordWork = ReturnType<typeof useWordWork>

/** The groups that have words, as they stand in the list: by their first word. */
export const listedGroups = (groups: SynonymGroups, filter: string): { key: string; words: readonly string[] }[] => {
  const sought = bare(filter)
  return Object.entries(groups)
    .filter(([, words]) => words.length > 0 && words.some((word) => bare(word).includes(sought)))
    .map(([key, words]) => ({ key, words }))
    .sort((a, b) => nameOfGroup(a.words).localeCompare(nameOfGroup(b.words), 'nl'))
}

const bare = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()
