import * as z from 'zod'
import { wordsTyped } from '#domain/product/search/groupFaults.ts'
import type { SynonymGroups } from '#domain/product/search/synonyms.ts'

/** A group under way: what is typed, one word a line, and the words that this began from. */
const GroupDraft = z.strictObject({ key: z.string(), text: z.string(), base: z.array(z.string()) })
export type GroupDraft = z.infer<typeof GroupDraft>

/** The group that is shown, and those in which something was typed that nobody kept yet. */
export const GroupDrafts = z.strictObject({ shown: z.string().optional(), drafts: z.array(GroupDraft) })
export type GroupDrafts = z.infer<typeof GroupDrafts>

export const noDrafts: GroupDrafts = { drafts: [] }

/** A draft in which nothing is typed yet. */
export const draftOf = (key: string, words: readonly string[]): GroupDraft => ({
  key,
  text: words.join('\n'),
  base: [...words],
})

export const isChanged = ({ text, base }: GroupDraft): boolean => wordsTyped(text).join('\n') !== base.join('\n')

/** Shows a group as it was left, or else as it begins; drafts in which nothing is typed are let go of. */
export const opened = ({ drafts }: GroupDrafts, begun: GroupDraft): GroupDrafts => {
  const left = drafts.filter(isChanged)
  return { shown: begun.key, drafts: left.some(({ key }) => key === begun.key) ? left : [...left, begun] }
}

/** A draft once its group has these words; what was typed since it was `text` stays. */
export const keptAs = (draft: GroupDraft, words: readonly string[], text: string): GroupDraft =>
  draft.text === text ? draftOf(draft.key, words) : { ...draft, base: [...words] }

/** The new groups among the drafts, with what is typed in each. */
export const newGroups = (groups: SynonymGroups, changed: readonly GroupDraft[]): { key: string; words: string[] }[] =>
  changed.flatMap(({ key, text }) => ((groups[key] ?? []).length === 0 ? [{ key, words: wordsTyped(text) }] : []))
