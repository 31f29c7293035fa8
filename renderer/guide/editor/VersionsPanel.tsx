import { NativeSelect } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type StepChange, comparedGuides } from '#domain/guide/compare.ts'
import type { GuideContent, GuideVersion } from '#domain/guide/guide.ts'
import { localDateTime } from '#domain/time/day.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { useNames } from '../../visit/useNames.ts'
import side from './SidePanel.module.css'
import css from './VersionsPanel.module.css'
import { useChosenStep } from './chosenStep.ts'
import { useOpen } from './openGuide.ts'
import { useStepLines } from './useStepLines.ts'
import { useStepName } from './useStepNames.ts'

type Version = { id: string; name: string; who?: string; content: GuideContent }

/** Two versions of the guide, and what is different between them. */
export function VersionsPanel() {
  const { t, i18n } = useTranslation('guideEditor')
  const known = useOpen((state) => state.known)
  const mine = useDeferredValue(useOpen(({ typed }) => typed.mine))
  const names = useNames()
  const [older, setOlder] = useState('')
  const [newer, setNewer] = useState('now')
  const whoMade = ({ by, review }: GuideVersion): string => {
    const who = { name: names.staff(by), asker: review === undefined ? '' : names.staff(review.by) }
    return t(`review.${review === undefined ? 'none' : review.by === by ? 'own' : 'other'}`, who)
  }
  const all: Version[] = [
    { id: 'now', name: t('versions.now'), content: mine },
    ...known.versions.map((version) => ({
      id: version.at,
      name: t('versions.of', {
        time: localDateTime(stampMs(version.at), i18n.language),
        name: names.staff(version.by),
      }),
      who: whoMade(version),
      content: version.content,
    })),
  ]
  const before = all.find(({ id }) => id === older) ?? all[1]
  const after = all.find(({ id }) => id === newer) ?? all[0]
  if (before === undefined || after === undefined) return <p className={side['hint']}>{t('versions.none')}</p>
  return (
    <div className={side['panel']}>
      <VersionField label={t('versions.older')} all={all} chosen={before.id} onChoose={setOlder} />
      <VersionField label={t('versions.newer')} all={all} chosen={after.id} onChoose={setNewer} />
      <Differences before={before.content} after={after.content} />
    </div>
  )
}

function VersionField(props: {
  label: string
  all: readonly Version[]
  chosen: string
  onChoose: (id: string) => void
}) {
  const { label, all, chosen, onChoose } = props
  return (
    <NativeSelect
      label={label}
      description={all.find(({ id }) => id === chosen)?.who}
      value={chosen}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {all.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </NativeSelect>
  )
}

function Differences({ before, after }: { before: GuideContent; after: GuideContent }) {
  const { t } = useTranslation('guideEditor')
  const { linesOfField } = useStepLines()
  const { fields, steps } = comparedGuides(before, after)
  if (fields.length + steps.length === 0) return <p role="status">{t('versions.same')}</p>
  return (
    <ul className={side['list']} aria-label={t('versions.differences')}>
      {fields.map((field) => (
        <li key={field} className={css['change']}>
          <p className={css['head']}>{t('versions.field', { what: t(`part.${field}`) })}</p>
          <Lines before={linesOfField(before, field)} after={linesOfField(after, field)} />
        </li>
      ))}
      {steps.map((change) => (
        <Difference key={change.step} change={change} />
      ))}
    </ul>
  )
}

function Difference({ change }: { change: StepChange }) {
  const { t } = useTranslation('guideEditor')
  const { choose } = useChosenStep()
  const nameOf = useStepName()
  const { linesOfStep } = useStepLines()
  const before = change.change === 'added' ? undefined : change.before
  const after = change.change === 'removed' ? undefined : change.after
  const isMoved = change.change === 'changed' && change.fields.length === 0
  return (
    <li className={css['change']}>
      <p className={css['head']}>
        {t(`versions.${isMoved ? 'moved' : change.change}`)}{' '}
        {after === undefined ? (
          nameOf(before)
        ) : (
          <button type="button" className={side['leads']} onClick={() => choose(change.step)}>
            {nameOf(after)}
          </button>
        )}
      </p>
      <Lines
        before={before === undefined ? [] : linesOfStep(before)}
        after={after === undefined ? [] : linesOfStep(after)}
      />
    </li>
  )
}

function Lines({ before, after }: { before: readonly string[]; after: readonly string[] }) {
  return (
    <>
      {before
        .filter((line) => !after.includes(line))
        .map((line, place) => (
          <del key={place}>{line}</del>
        ))}
      {after
        .filter((line) => !before.includes(line))
        .map((line, place) => (
          <ins key={place}>{line}</ins>
        ))}
    </>
  )
}
