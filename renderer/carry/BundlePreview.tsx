import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { withoutTurns } from '#domain/language/direction.ts'
import { readVisitId } from '#domain/visit/label.ts'
import { KeyState } from '../settings/KeyState.tsx'
import type { OpenedBundle } from '../state/carry.ts'
import { useNow, useStation } from '../state/station.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Info } from '../ui/icons.tsx'
import { useMoment } from '../ui/useMoment.ts'
import css from './CarryScreen.module.css'
import { useCountWords } from './useCountWords.ts'

const keyStates = { proven: 'approved', unproven: 'waiting', withdrawn: 'withdrawn', forged: 'withdrawn' } as const

/** What is in a file that was opened, how much of it is new here, and what to know before it is taken in. */
export function BundlePreview({ opened }: { opened: OpenedBundle }) {
  const { t } = useTranslation('carry')
  const counted = useCountWords()
  const moment = useMoment(useNow())
  const id = useId()
  const place = useRef<HTMLElement>(null)
  // What is to be read comes first: the key that opened the file does not at once confirm it too.
  useEffect(() => place.current?.focus(), [])
  const { content, trust, carried, news } = opened
  const { head, entries, edits } = content
  const visits = carried.logs.filter(({ document }) => readVisitId(document) !== undefined).length
  return (
    <section className={css['preview']} aria-labelledby={id} tabIndex={-1} ref={place}>
      <h3 className={css['heading']} id={id}>
        {t('take.preview')}
      </h3>
      <Facts
        facts={[
          { name: t('take.from'), value: withoutTurns(`${head.name} (${head.station})`) },
          { name: t('take.madeAt'), value: moment(head.madeAt) },
          {
            name: t('take.holds'),
            value: t('take.content', {
              what: t(`holds.${head.what}`),
              counts: counted({ visits, entries, edits }) ?? '',
            }),
          },
          { name: t('take.news'), value: <strong>{counted(news) ?? t('take.nothingNew')}</strong> },
          { name: t('take.key'), value: <KeyState state={keyStates[trust]} /> },
        ]}
      />
      <Warnings opened={opened} />
    </section>
  )
}

function Warnings({ opened: { content, trust, news } }: { opened: OpenedBundle }) {
  const { t } = useTranslation('carry')
  const { station } = useStation()
  const texts = [
    ...(content.head.station === station ? [t('warning.own')] : []),
    ...(trust === 'unproven' || trust === 'withdrawn' ? [t(`warning.${trust}`)] : []),
    ...(news.apart > 0 ? [t('warning.apart', { count: news.apart })] : []),
    ...(news.left > 0 ? [t('warning.left', { count: news.left })] : []),
  ]
  if (texts.length === 0) return null
  return (
    <ul className={css['warnings']}>
      {texts.map((text) => (
        <li key={text}>
          <Info size={16} />
          {text}
        </li>
      ))}
    </ul>
  )
}
