import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { guideKeyOf, guidePrefix } from '#domain/guide/guide.ts'
import { withoutTurns } from '#domain/language/direction.ts'
import { isProductId, productKeyOf } from '#domain/product/productId.ts'
import { timeOf } from '#domain/time/day.ts'
import { stampMs } from '#domain/time/stamp.ts'
import { type LedgerLine, waitsForPerson } from '#sync/ledger/ledger.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Check, Info, Warning } from '../ui/icons.tsx'
import { useMoment } from '../ui/useMoment.ts'
import { useNames } from '../visit/useNames.ts'
import css from './LedgerScreen.module.css'
import type { LedgerDaysProps } from './LedgerDays.tsx'
import type { RecordWords } from './useRecordWords.ts'

type LedgerRowProps = Omit<LedgerDaysProps, 'lines'> & { line: LedgerLine; words: RecordWords }

/** One record: when and of what kind, its three sentences, and what is left to press. */
export function LedgerRow({ line, words, whyNot, busy, onAttend }: LedgerRowProps) {
  const { t } = useTranslation('ledger')
  const { record, attended } = line
  const waits = waitsForPerson(line)
  const ofProduct = productOf(record)
  const ofGuide = guideOf(record)
  return (
    <li className={css['row']} data-waits={waits || undefined}>
      <time className={css['time']} dateTime={new Date(record.at).toISOString()}>
        {timeOf(record.at)}
      </time>
      <div className={css['words']}>
        <p className={css['kind']}>
          {waits ? <Warning size={14} /> : attended === undefined ? <Info size={14} /> : <Check size={14} />}
          {t(`kind.${record.kind}`)}
        </p>
        <p className={css['event']}>{words.event}</p>
        <p className={css['part']}>
          <span className={css['term']}>{t('part.decided')} </span>
          {words.rule}
        </p>
        <p className={css['part']}>
          <span className={css['term']}>{t('part.duty')} </span>
          {words.duty}
        </p>
        <p className={css['detail']}>{detailOf(line, t('file', { file: fileOf(line) }))}</p>
      </div>
      <div className={css['act']}>
        {attended !== undefined && <Attended attended={attended} />}
        {waits && record.kind === 'unknownKey' && (
          <Link href="/settings?tab=site" className={css['way']}>
            {t('toKeys')}
          </Link>
        )}
        {ofProduct !== undefined && (
          <Link href={`/catalogue?product=${encodeURIComponent(ofProduct)}`} className={css['way']}>
            {t('toProduct')}
          </Link>
        )}
        {ofGuide !== undefined && (
          <Link href={`/catalogue?tab=guides&guide=${encodeURIComponent(ofGuide)}`} className={css['way']}>
            {t('toGuide')}
          </Link>
        )}
        {waits && record.kind !== 'unknownKey' && (
          <ActionButton
            label={t('attend')}
            onPress={() => onAttend(record)}
            busy={busy === record.id}
            {...(whyNot === undefined ? {} : { disabled: true, reason: whyNot })}
          />
        )}
      </div>
    </li>
  )
}

function Attended({ attended: { by, at } }: { attended: NonNullable<LedgerLine['attended']> }) {
  const { t } = useTranslation('ledger')
  const names = useNames()
  // Seen from long after, so that the day is always said.
  const moment = useMoment(0)
  return <p className={css['attended']}>{t('attended', { name: names.staff(by), time: moment(stampMs(at)) })}</p>
}

const fileOf = ({ record }: LedgerLine): string => (record.kind === 'repair' ? record.facts.file : '')

/** The product that a person must look at again. */
const productOf = ({ kind, document = '' }: LedgerLine['record']): string | undefined =>
  (kind === 'refusedRow' || kind === 'editConflict') && isProductId(document) ? productKeyOf(document) : undefined

/** The guide that a person must look at again. */
const guideOf = ({ kind, document = '' }: LedgerLine['record']): string | undefined =>
  kind === 'editConflict' && document.startsWith(guidePrefix) ? guideKeyOf(document) : undefined

/** What an administrator looks it up by. */
const detailOf = ({ record }: LedgerLine, file: string): string =>
  withoutTurns(record.kind === 'repair' ? file : [record.document, record.station].filter(Boolean).join(' · '))
