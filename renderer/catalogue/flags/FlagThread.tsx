import { useTranslation } from 'react-i18next'
import { type KnownFlag, repliesOf } from '#domain/product/flags/standing.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { NoteText } from '../../ui/NoteText.tsx'
import { useMoment } from '../../ui/useMoment.ts'
import type { Names } from '../../visit/names.ts'
import css from './Flags.module.css'
import { useFlagWords } from './useFlagWords.ts'

/** A flag and everything that was said of it since, with who and when. */
export function FlagThread({ flag, names }: { flag: KnownFlag; names: Names }) {
  const { t } = useTranslation('flags')
  const words = useFlagWords()
  // Seen from long after, so that the day is always said.
  const moment = useMoment(0)
  const reported = { name: names.staff(flag.by), station: flag.station, time: moment(stampMs(flag.at)) }
  return (
    <ol className={css['thread']} aria-label={t('said')}>
      <li className={css['said']}>
        <p className={css['does']}>{flag.part === undefined ? t('whole') : t(`parts.${flag.part}`)}</p>
        <NoteText text={flag.note} />
        <p className={css['by']}>{t('reportedBy', reported)}</p>
      </li>
      {repliesOf(flag).map((reply) => {
        const done = words.does(reply)
        return (
          <li key={reply.at} className={css['said']} data-answer>
            {done !== undefined && <p className={css['does']}>{done}</p>}
            {'text' in reply && reply.text !== undefined && <NoteText text={reply.text} />}
            <p className={css['by']}>{t('saidBy', { name: names.staff(reply.by), time: moment(stampMs(reply.at)) })}</p>
          </li>
        )
      })}
    </ol>
  )
}
