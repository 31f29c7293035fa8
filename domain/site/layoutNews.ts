import type { Edited } from '../document/fields.ts'
import { stampMs } from '../time/stamp.ts'
import { DisplayLayout } from './displays.ts'
import { partsOfLayouts } from './layoutParts.ts'

/** What became of the layouts that somebody took away. `goneAt` in ms since 1970. */
export type LayoutNews = {
  /** By id, those that stand all the same: somebody changed them after that. */
  kept: { id: string; goneAt: number }[]
  /** As they were last, whoever changed them before; the latest taken away first. */
  removed: { layout: DisplayLayout; goneAt: number }[]
}

/** `undefined` where nothing was taken away. */
export const layoutNewsOf = (document: Edited): LayoutNews | undefined => {
  const gone = partsOfLayouts(document).filter(({ goneAt }) => goneAt !== undefined)
  const news: LayoutNews = { kept: [], removed: [] }
  for (const { id, goneAt = '', isThere, fields } of gone) {
    const at = stampMs(goneAt)
    const layout = DisplayLayout.safeParse({ id, ...fields })
    if (isThere) news.kept.push({ id, goneAt: at })
    else if (layout.success) news.removed.push({ layout: layout.data, goneAt: at })
  }
  news.removed.sort((a, b) => b.goneAt - a.goneAt)
  return news.kept.length + news.removed.length === 0 ? undefined : news
}
