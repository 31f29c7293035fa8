import { useEffect, useState } from 'react'
import { useDrafts } from '../../state/station.tsx'
import { type GroupDraft, GroupDrafts, isChanged, noDrafts, opened } from './groupDrafts.ts'

/** What is typed of groups. It outlives a look at another group, another screen and the page. */
export const useGroupDrafts = () => {
  const kept = useDrafts()
  const [{ shown, drafts }, set] = useState(() => GroupDrafts.safeParse(kept.read('groups')).data ?? noDrafts)
  useEffect(() => {
    if (drafts.length === 0) kept.drop('groups')
    else kept.keep('groups', { shown, drafts })
  }, [kept, shown, drafts])
  return {
    shown: drafts.find(({ key }) => key === shown),
    changed: drafts.filter(isChanged),
    open: (begun: GroupDraft): void => set((now) => opened(now, begun)),
    /** Changes a draft that is still there. */
    change: (key: string, to: (draft: GroupDraft) => GroupDraft): void =>
      set((now) => ({ ...now, drafts: now.drafts.map((one) => (one.key === key ? to(one) : one)) })),
    end: (key: string): void => set((now) => ({ ...now, drafts: now.drafts.filter((one) => one.key !== key) })),
  }
}
