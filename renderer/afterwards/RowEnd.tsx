import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '#domain/language/language.ts'
import { nextSteps, refusalReasons } from '#domain/visit/entry.ts'
import { type PaperRow, paperEnds } from '#domain/visit/paperRow.ts'
import css from './Afterwards.module.css'
import type { DoubtWords } from './useDoubtWords.ts'

/** Where a visit was served, how it ended and in which language; what was not possible says why and what then. */
export function RowEnd(props: {
  row: PaperRow
  counter: ReactNode
  doubtOf: DoubtWords
  onChange: (change: Partial<PaperRow>) => void
}) {
  const { row, counter, doubtOf, onChange } = props
  const { t } = useTranslation(['afterwards', 'common', 'counter'])
  return (
    <>
      <div className={css['three']}>
        {counter}
        <NativeSelect
          label={t('field.end')}
          value={row.end}
          onChange={({ currentTarget: { value } }) => onChange({ end: oneOf(paperEnds, value) ?? 'done' })}
        >
          {paperEnds.map((end) => (
            <option key={end} value={end}>
              {t(`ends.${end}`)}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          label={t('field.language')}
          value={row.language}
          onChange={({ currentTarget: { value } }) => onChange({ language: oneOf(languages, value) ?? 'nl' })}
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {t(`common:language.${language}`)}
            </option>
          ))}
        </NativeSelect>
      </div>
      {row.end === 'notPossible' && (
        <div className={css['pair']}>
          <NativeSelect
            label={t('field.reason')}
            value={row.reason ?? ''}
            error={doubtOf('reason')}
            onChange={({ currentTarget: { value } }) => onChange({ reason: oneOf(refusalReasons, value) })}
          >
            <option value="">{t('choose')}</option>
            {refusalReasons.map((reason) => (
              <option key={reason} value={reason}>
                {t(`counter:outcome.reasons.${reason}`)}
              </option>
            ))}
          </NativeSelect>
          <NativeSelect
            label={t('field.next')}
            value={row.next ?? ''}
            error={doubtOf('next')}
            onChange={({ currentTarget: { value } }) => onChange({ next: oneOf(nextSteps, value) })}
          >
            <option value="">{t('choose')}</option>
            {nextSteps.map((next) => (
              <option key={next} value={next}>
                {t(`counter:outcome.nexts.${next}`)}
              </option>
            ))}
          </NativeSelect>
        </div>
      )}
    </>
  )
}

const oneOf = <T extends string>(values: readonly T[], value: string): T | undefined =>
  values.find((one) => one === value)
