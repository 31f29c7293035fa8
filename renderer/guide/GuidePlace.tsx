import { useState } from 'react'
import type { GuideVersion } from '#domain/guide/guide.ts'
import { type Play, begun } from '#domain/guide/play.ts'
import type { GuideShown } from '#domain/guide/shown.ts'
import type { Language } from '#domain/language/language.ts'
import { GuideList } from './GuideList.tsx'
import { type GuideEnding, GuidePlayer } from './GuidePlayer.tsx'
import type { GuidePlays } from './usePlays.ts'
import { useProductGuides } from './useProductGuides.ts'

/** What a desk does with its guides. */
export type GuideDesk = {
  plays: GuidePlays
  /** Under which a play of a guide is put aside, such as the visit's id and the guide's key. */
  idOf: (guide: string) => string
  /** What can be done where a guide ended. */
  endings: (shown: GuideShown, played: { version: GuideVersion; play: Play }) => readonly GuideEnding[]
  /** Keeps what was answered of a guide that nobody goes on with. */
  onStop: (shown: GuideShown, played: { version: GuideVersion; play: Play }) => void
}

/** The guides of a product: the one there is, or a list to choose from. */
export function GuidePlace(props: {
  product: string
  /** The guide that was chosen among several. */
  chosen: string | undefined
  onChoose: (guide: string) => void
  language: Language
  desk: GuideDesk
  onClose: () => void
}) {
  const { product, chosen, onChoose, language, desk, onClose } = props
  const { published, later } = useProductGuides(product)
  const only = published.length === 1 && later.length === 0 ? published[0] : undefined
  const version = published.find(({ guide }) => guide === chosen) ?? only
  if (version === undefined) {
    return <GuideList product={product} published={published} later={later} onChoose={onChoose} onClose={onClose} />
  }
  return <Playing key={version.guide} latest={version} language={language} desk={desk} onClose={onClose} />
}

/** The version with which somebody began stays under their hands, also when another one is published meanwhile. */
function Playing(props: { latest: GuideVersion; language: Language; desk: GuideDesk; onClose: () => void }) {
  const { latest, language, desk, onClose } = props
  const [version] = useState(latest)
  const id = desk.idOf(version.guide)
  const aside = desk.plays.of(id)
  const play = aside ?? begun(version.content, language)
  const isRenewed = aside?.version !== undefined && aside.version !== version.at
  return (
    <GuidePlayer
      version={version}
      play={play}
      isRenewed={isRenewed}
      onPlay={(next) => desk.plays.keep(id, { ...next, version: version.at })}
      endings={(shown) => desk.endings(shown, { version, play })}
      onStop={(shown) => desk.onStop(shown, { version, play })}
      onClose={onClose}
    />
  )
}
