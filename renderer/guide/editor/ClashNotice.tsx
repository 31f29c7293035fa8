import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { contentOf } from '#domain/guide/document.ts'
import { stepOf } from '#domain/guide/editing/changed.ts'
import { fieldOfPart, stepOfPart } from '#domain/guide/editing/typed.ts'
import type { GuideContent } from '#domain/guide/guide.ts'
import { useAttend, useGuideEditing, useLedger } from '../../state/station.tsx'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { FailureMessage } from '../../ui/FailureMessage.tsx'
import { Warning } from '../../ui/icons.tsx'
import { useNames } from '../../visit/useNames.ts'
import { useRun } from '../../visit/useRun.ts'
import { type GuideClash, clashesOf } from './clashes.ts'
import frame from '../../ui/EditFrame.module.css'
import css from './ClashNotice.module.css'
import fields from './Fields.module.css'
import { changesIn } from './kept.ts'
import { useChosenStep } from './chosenStep.ts'
import { useGuideView, useOpen } from './openGuide.ts'
import { useStepLines } from './useStepLines.ts'
import { useStepName } from './useStepNames.ts'

/** What two people wrote apart, one part after the other: somebody decides which of both it is to be. */
export function ClashNotice() {
  const known = useOpen((state) => state.known)
  const ledger = useLedger()
  const clashes = useMemo(() => clashesOf(known, ledger), [known, ledger])
  const [first, ...others] = clashes
  return first === undefined ? null : <Clash key={first.record.id} clash={first} more={others.length} />
}

function Clash({ clash, more }: { clash: GuideClash; more: number }) {
  const { record, part, other } = clash
  const { t } = useTranslation('guideEditor')
  const { disabled } = useGuideView()
  const { choose } = useChosenStep()
  const { key, guide } = useOpen(({ known }) => known)
  const editing = useGuideEditing()
  const attend = useAttend()
  const { running, error, run, clear } = useRun()
  const names = useNames()
  const nameOf = useStepName()
  const { linesOfStep, linesOfField } = useStepLines()
  const nameOr = (by: string | undefined): string => (by === undefined ? t('clash.somebody') : names.staff(by))
  const [id, field] = [stepOfPart(part), fieldOfPart(part)]
  const present = contentOf(guide)
  const step = stepOf(present, id ?? '') ?? stepOf(other, id ?? '')
  const what = field === undefined ? nameOf(step) : t(`part.${field}`)
  const linesIn = (content: GuideContent): string[] =>
    id === undefined ? linesOfField(content, part) : linesOfStep(stepOf(content, id))
  const [theirs, standing] = [linesIn(other), linesIn(present)]
  const differing = theirs.filter((line) => !standing.includes(line))
  // Where only the ways on differ, no line does.
  const lines = differing.length > 0 ? differing : theirs
  const settle = async (takes: boolean): Promise<void> => {
    const isSaved = !takes || (await run('take', () => editing.save(key, changesIn(other, [part])))) !== undefined
    if (!isSaved) return
    await run('attend', () => attend(record))
    if (id !== undefined && stepOf(takes ? other : present, id) !== undefined) choose(id)
  }
  const reason = disabled ? { disabled: true, reason: t('mayNot') } : {}
  return (
    <section className={`${frame['theirs'] ?? ''} ${css['clash'] ?? ''}`} role="status" aria-label={t('clash.title')}>
      <p className={frame['head']}>
        <Warning size={16} />
        {t('clash.head', { what, kept: nameOr(clash.kept), lost: nameOr(clash.lost) })}
      </p>
      <p className={fields['hint']}>{t('clash.other', { lost: nameOr(clash.lost) })}</p>
      <ul className={css['lines']}>
        {lines.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
      {more > 0 && <p className={fields['hint']}>{t('clash.more', { count: more })}</p>}
      {error !== undefined && <FailureMessage error={error} onClose={clear} />}
      <div className={fields['acts']}>
        <ActionButton label={t('clash.take')} busy={running === 'take'} onPress={() => void settle(true)} {...reason} />
        <ActionButton
          label={t('clash.keep')}
          kind="quiet"
          busy={running === 'attend'}
          onPress={() => void settle(false)}
          {...reason}
        />
      </div>
    </section>
  )
}
