import { useTranslation } from 'react-i18next'
import type { Contact } from '#domain/contact/contact.ts'
import { type Language, languages } from '#domain/language/language.ts'
import { areProven } from '#domain/site/stationKeys.ts'
import { timeOf } from '#domain/time/day.ts'
import { trueMs } from '#domain/time/trueTime.ts'
import { ChoiceButtons } from '../catalogue/ChoiceButtons.tsx'
import { GuidedList } from '../guide/GuidedList.tsx'
import { useProductGuides } from '../guide/useProductGuides.ts'
import { PhoneStanding } from '../hours/Standing.tsx'
import type { Board } from '../state/model.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Duration } from '../ui/Duration.tsx'
import { Calendar, Check, Phone } from '../ui/icons.tsx'
import { KeyCap } from '../ui/KeyCap.tsx'
import { Ticking } from '../ui/Ticking.tsx'
import { UnprovenMark } from '../ui/UnprovenMark.tsx'
import { AskedProducts } from '../visit/AskedProducts.tsx'
import type { Names } from '../visit/names.ts'
import { isPerhapsForgotten } from './calls.ts'
import { EndStep } from './EndStep.tsx'
import styles from './NowCall.module.css'
import type { CallEnd } from './proposedEnd.ts'
import type { PhoneWork } from './usePhoneWork.ts'

type Does = {
  onTake: () => void
  onSheet: (product: string) => void
  onGuide: () => void
  onBook: () => void
  onLanguage: (language: Language) => void
  onEnd: (how: CallEnd) => void
  /** Back from ending it. */
  onBack: () => void
}

/** The call under way: since when, in which language, about what, and what was told; or how one begins. */
export const NowCall = (props: { board: Board; work: PhoneWork; names: Names } & Does) => {
  const { work, onTake, onLanguage } = props
  const { t } = useTranslation('phone')
  const { present } = work
  if (present !== undefined) return <Call {...props} key={present.id} call={present} />
  return (
    <section className={styles['rest']} aria-label={t('none.title')}>
      <div className={styles['words']}>
        <h2 className={styles['title']}>{t('none.title')}</h2>
        <p className={styles['hint']}>{t('none.hint')}</p>
        <p className={styles['hint']}>
          {t('none.hours')} <PhoneStanding />
        </p>
      </div>
      <div className={styles['actions']}>
        <ActionButton
          label={t('action.take')}
          chord="F2"
          kind="primary"
          icon={<Phone />}
          busy={work.running === 'taken'}
          onPress={onTake}
        />
        <CallLanguage label={t('none.language')} language={work.language} onChoose={onLanguage} />
      </div>
    </section>
  )
}

function Call(props: { call: Contact; board: Board; work: PhoneWork; names: Names } & Does) {
  const { call, board, work, names, onSheet, onGuide, onBook, onLanguage, onEnd, onBack } = props
  const { t } = useTranslation(['phone', 'appointments', 'guide'])
  const { published } = useProductGuides(call.products.at(-1))
  const time = timeOf(call.receivedAt ?? 0)
  const [first] = call.products
  const title = first === undefined ? t('call.about') : names.product(first)
  return (
    <section className={styles['now']} aria-label={t('call.title', { time })}>
      <div className={styles['who']}>
        <span className={styles['mark']}>
          <Phone size={28} />
        </span>
        <div className={styles['words']}>
          <h2 className={styles['title']} title={title}>
            {title}
          </h2>
          <p className={styles['facts']}>
            <span>{t('call.title', { time })}</span>
            <Ticking>
              {(now) => <Duration ms={Math.max(0, now - (call.receivedAt ?? now))} label={t('call.runs')} />}
            </Ticking>
            {!areProven(board.site.keys, call.signers) && <UnprovenMark />}
          </p>
        </div>
        <CallLanguage label={t('call.language')} language={call.language} onChoose={onLanguage} />
      </div>
      {work.isEnding ? (
        <EndStep
          call={call}
          departments={Object.keys(board.site.departments)}
          names={names}
          busy={work.running !== undefined}
          onEnd={onEnd}
          onBack={onBack}
        />
      ) : (
        <>
          <Ticking>
            {(now) => isLong(call, now) && <p className={styles['long']}>{t('call.long', { time })}</p>}
          </Ticking>
          <AskedProducts
            label={t('call.products')}
            products={call.products}
            none={t('call.noProducts')}
            names={names}
            busy={work.running !== undefined}
            onRemove={(product) => void work.removeProduct(product)}
            onSheet={onSheet}
          />
          <GuidedList guided={call.guided} names={names} />
          <div className={styles['actions']} role="group" aria-label={t('call.title', { time })}>
            <ActionButton
              label={t('action.end')}
              chord="F4"
              kind="primary"
              icon={<Check />}
              busy={work.running === 'closed'}
              onPress={work.openEnd}
            />
            {published.length > 0 && <ActionButton label={t('guide:open')} chord="Alt+W" onPress={onGuide} />}
            {call.products.length > 0 && (
              <ActionButton label={t('appointments:give')} chord="Alt+A" icon={<Calendar />} onPress={onBook} />
            )}
          </div>
        </>
      )}
    </section>
  )
}

const isLong = ({ lastEntry }: Contact, now: number): boolean =>
  lastEntry !== undefined && isPerhapsForgotten({ lastAt: trueMs(lastEntry), now })

function CallLanguage(props: { label: string; language: Language; onChoose: (language: Language) => void }) {
  const { label, language, onChoose } = props
  return (
    <div className={styles['language']}>
      <ChoiceButtons
        label={label}
        choices={languages.map((key) => ({ key, words: key.toUpperCase() }))}
        chosen={language}
        onChoose={onChoose}
      />
      <KeyCap chord="Alt+T" />
    </div>
  )
}
