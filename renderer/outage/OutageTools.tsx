import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useStation } from '../state/station.tsx'
import css from './OutageScreen.module.css'
import { outageTools } from './tools.ts'

export function OutageTools() {
  const { t } = useTranslation('outage')
  const isCopy = useStation().training === true
  return (
    <ul className={css['tools']}>
      {outageTools
        .filter(({ inCopy }) => inCopy || !isCopy)
        .map(({ id, address }) => (
          <li key={id}>
            <Link href={address} className={css['way']}>
              {t(`tools.${id}`)}
            </Link>
            <span className={css['dim']}>{t(`tools.${id}Hint`)}</span>
          </li>
        ))}
    </ul>
  )
}
