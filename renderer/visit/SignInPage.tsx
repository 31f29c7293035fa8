import { useTranslation } from 'react-i18next'
import type { StaffMember } from '../state/model.ts'
import { ChooseStaff } from './ChooseStaff.tsx'
import styles from './SignInPage.module.css'

/** The first thing at a station: who works here. */
export const SignInPage = ({ staff, onChoose }: { staff: readonly StaffMember[]; onChoose: (id: string) => void }) => {
  const { t } = useTranslation('visit')
  return (
    <div className={styles['page']}>
      <section className={styles['card']} aria-label={t('staff.title')}>
        <h2 className={styles['title']}>{t('staff.title')}</h2>
        <ChooseStaff staff={staff} onChoose={onChoose} />
      </section>
    </div>
  )
}
