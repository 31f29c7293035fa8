import { useState } from 'react'
import { kioskOf } from '#domain/site/site.ts'
import { useBoard, useStation } from '../state/station.tsx'
import { KioskFlow } from './KioskFlow.tsx'
import { useModes } from './useModes.ts'
import { KioskLanguage } from './useWords.ts'

/** The ticket kiosk of a hall. It speaks the language of whoever stands before it, and then the site's again. */
export function KioskScreen() {
  const { site } = useBoard()
  const station = useStation()
  const plan = kioskOf(site)
  const usual = plan.languages.includes(station.language) ? station.language : 'nl'
  const [chosen, setChosen] = useState<(typeof plan.languages)[number]>()
  const [modes, setModes] = useModes()
  const language = chosen !== undefined && plan.languages.includes(chosen) ? chosen : usual
  return (
    <KioskLanguage value={language}>
      <KioskFlow plan={plan} modes={modes} isUsual={language === usual} onModes={setModes} onLanguage={setChosen} />
    </KioskLanguage>
  )
}
