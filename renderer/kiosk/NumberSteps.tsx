import type { Visit } from '#domain/visit/visit.ts'
import { QrCode } from '../ui/QrCode.tsx'
import { Monitor, Ticket } from '../ui/icons.tsx'
import { BigNumber } from './BigNumber.tsx'
import { KioskButton } from './KioskButton.tsx'
import css from './NumberSteps.module.css'
import { StandingWords } from './StandingWords.tsx'
import { Step } from './Step.tsx'
import { useWords } from './useWords.ts'

export function GivingStep() {
  const { t } = useWords()
  return <Step title={t('giving')} hint={t('givingHint')} />
}

/** The number, large, and what comes next. Without paper it can be photographed. */
export function GivenStep({ visit, how, showWait }: { visit: Visit; how: 'paper' | 'screen'; showWait: boolean }) {
  const { t } = useWords()
  return (
    <Step title={t('number')}>
      <div className={css['given']} data-how={how}>
        <BigNumber label={visit.label} />
        {how === 'screen' && (
          <div className={css['code']}>
            <QrCode data={visit.id} label={t('qr', { label: visit.label })} />
          </div>
        )}
        <div className={css['words']}>
          <p className={css['what']} data-aloud>
            <Ticket />
            <span>{how === 'paper' ? t('takeTicket') : t('photo')}</span>
          </p>
          <StandingWords visit={visit} showWait={showWait} />
          <p className={css['what']} data-aloud>
            <Monitor />
            <span>{t('where')}</span>
          </p>
        </div>
      </div>
    </Step>
  )
}

/** Where a number stands that somebody already has. */
export function FoundStep({ visit, showWait }: { visit: Visit; showWait: boolean }) {
  const { t } = useWords()
  return (
    <Step title={t('number')}>
      <div className={css['given']}>
        <BigNumber label={visit.label} />
        <StandingWords visit={visit} showWait={showWait} />
      </div>
    </Step>
  )
}

/** No ticket can be printed: the number is on offer on the screen, where that is allowed, and always at the welcome desk. */
export function PaperlessStep({ onScreen }: { onScreen: (() => void) | undefined }) {
  const { t } = useWords()
  return (
    <Step title={t('noPaper.title')} hint={t('noPaper.before')}>
      <WaysToNumber onScreen={onScreen} without={t('noPaper.askOnly')} />
    </Step>
  )
}

/** The number was given and no paper came; the welcome desk has it in its list. */
export function NoPaperStep(props: { visit: Visit; sure: boolean; busy: boolean; onScreen: (() => void) | undefined }) {
  const { visit, sure, busy, onScreen } = props
  const { t } = useWords()
  return (
    <Step title={t('noPaper.title')} hint={t('noPaper.after', { label: visit.label })}>
      {!sure && (
        <p className={css['plain']} data-aloud>
          {t('noPaper.unsure')}
        </p>
      )}
      {busy ? (
        <p className={css['plain']} role="status">
          {t('giving')}
        </p>
      ) : (
        <WaysToNumber onScreen={onScreen} without={t('askDesk')} />
      )}
    </Step>
  )
}

function WaysToNumber({ onScreen, without }: { onScreen: (() => void) | undefined; without: string }) {
  const { t } = useWords()
  return (
    <div className={css['ways']}>
      {onScreen !== undefined && (
        <KioskButton label={t('noPaper.take')} icon={<Monitor />} kind="primary" onPress={onScreen} />
      )}
      <p className={css['plain']} data-aloud>
        {onScreen === undefined ? without : t('noPaper.ask')}
      </p>
    </div>
  )
}
