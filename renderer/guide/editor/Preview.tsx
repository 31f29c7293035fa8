import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stepOf } from '#domain/guide/editing/changed.ts'
import { begun } from '#domain/guide/play.ts'
import { inDutchForm } from '#domain/product/dutchForm.ts'
import { dutchForms } from '#domain/product/text.ts'
import { languageOf } from '../../catalogue/editor/form.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { GuidePlayer } from '../GuidePlayer.tsx'
import css from './Preview.module.css'
import { useChosenStep } from './chosenStep.ts'
import { useOpen } from './openGuide.ts'
import { useTextLanguage } from './textLanguage.ts'

/** Nothing is done with what is only looked at. */
const noEndings = (): readonly never[] => []

/** Plays the guide as it is typed by now, in the language that is edited: from its beginning, or from the chosen step. */
export function Preview() {
  const { t } = useTranslation('guideEditor')
  const { chosen } = useChosenStep()
  const { language: shown, show } = useTextLanguage()
  const language = languageOf(shown)
  const form = dutchForms.find((one) => one === shown)
  const key = useOpen(({ known }) => known.key)
  const content = useDeferredValue(useOpen(({ typed }) => typed.mine))
  const [from, setFrom] = useState<string>()
  const [play, setPlay] = useState(() => begun(content, language))
  const version = useMemo(() => {
    const start = from !== undefined && stepOf(content, from) !== undefined ? from : content.start
    return { guide: key, at: '', content: { ...inDutchForm(content, form), start } }
  }, [key, content, from, form])
  const begin = (at: string | undefined): void => {
    setFrom(at)
    setPlay(begun({ ...content, start: at ?? content.start }, language))
  }
  return (
    <div className={css['preview']}>
      <div className={css['acts']}>
        <ActionButton
          label={t('preview.here')}
          kind="quiet"
          {...(chosen === undefined ? { disabled: true, reason: t('outline.noneChosen') } : {})}
          onPress={() => begin(chosen)}
        />
        <ActionButton
          label={t('preview.whole')}
          kind="quiet"
          {...(from === undefined ? { disabled: true, reason: t('preview.isWhole') } : {})}
          onPress={() => begin(undefined)}
        />
      </div>
      <div className={css['played']}>
        <GuidePlayer
          version={version}
          play={{ ...play, language }}
          onPlay={(next) => {
            setPlay(next)
            if (next.language !== language) show(next.language)
          }}
          endings={noEndings}
          takesFocus={false}
        />
      </div>
    </div>
  )
}
