import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownAction } from '#domain/guide/shown.ts'
import { withoutTurns } from '#domain/language/direction.ts'
import { useBoard } from '../state/station.tsx'
import { useNames } from '../visit/useNames.ts'
import { ActionManner } from './actionManner.ts'

/** What is to be done where a guide ends, in the words of the desk. */
export const useActionWords = (): ((action: ShownAction) => string) => {
  const { t } = useTranslation(['guide', 'catalogue', 'phone'])
  const words = use(ActionManner) === 'told' ? 'phone:told' : 'action'
  const names = useNames()
  const { products } = useBoard()
  const ruleOf = (key: string): string => {
    const appointment = products.find((product) => product.key === key)?.local.appointment
    return appointment === undefined
      ? names.product(key)
      : `${names.product(key)} (${t(`catalogue:appointments.${appointment}`)})`
  }
  return (action) => {
    switch (action.does) {
      case 'ticket':
      case 'print':
      case 'sale':
        return t(`${words}.${action.does}`, { products: action.products.map(names.product).join(', ') })
      case 'appointment':
        return t(`${words}.appointment`, { products: action.products.map(ruleOf).join(', ') })
      case 'contact':
      case 'case':
        return t(`${words}.${action.does}`, { department: names.department(action.department) })
      case 'refer':
        return t(`${words}.refer`, { to: withoutTurns(action.to) })
    }
  }
}
