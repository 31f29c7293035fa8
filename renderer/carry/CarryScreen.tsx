import { useTranslation } from 'react-i18next'
import { isStaffed, roleOf } from '#domain/site/followed.ts'
import { useCarry, usePreferences, useStation } from '#renderer/state/station.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Shell } from '../ui/Shell.tsx'
import { useScrolls } from '../ui/useScrolls.ts'
import css from './CarryScreen.module.css'
import { GiveForm } from './GiveForm.tsx'
import { TakeForm } from './TakeForm.tsx'

/** What this station gives along to another on a stick, and takes in of one: for when the building has no network. */
export function CarryScreen() {
  const { t } = useTranslation('carry')
  const carry = useCarry()
  const { screen } = useStation()
  const { staff } = usePreferences()
  const [scroll, scrolls] = useScrolls()
  const whyNot = staff === undefined ? t('whoFirst') : undefined
  return (
    <Shell place={t('place')}>
      <div className={css['scroll']} ref={scroll} {...(scrolls ? { tabIndex: 0 } : {})}>
        <div className={css['screen']}>
          {!isStaffed(roleOf(screen)) ? (
            <EmptyState title={t('notHere')} hint={t('notHereHint')} />
          ) : (
            <>
              <p className={css['intro']}>{t('intro')}</p>
              <div className={css['columns']}>
                <Panel title={t('give.title')}>
                  <GiveForm carry={carry} whyNot={whyNot} />
                </Panel>
                <Panel title={t('take.title')}>
                  <TakeForm carry={carry} whyNot={whyNot} />
                </Panel>
              </div>
            </>
          )}
        </div>
      </div>
    </Shell>
  )
}
