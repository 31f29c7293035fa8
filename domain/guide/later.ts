import { type Guide, type GuideVersion, type LaterGuide, type LaterVersion, presentForm } from './guide.ts'

/** Whether this program may edit and play it; what a later one wrote it only shows. */
export const isPresentGuide = (guide: Guide | LaterGuide): guide is Guide => guide.form === presentForm

export const isPresentVersion = (version: GuideVersion | LaterVersion): version is GuideVersion =>
  version.content.form === presentForm
