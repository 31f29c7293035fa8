import { useTranslation } from 'react-i18next'
import type { ActionFailure } from '../state/model.ts'

export type FailureWords = { what: string; todo: string }

/** Puts a failure into words: what happened, and what to do. */
export const useFailureWords = (): ((error: Pick<ActionFailure, 'code'>) => FailureWords) => {
  const { t } = useTranslation('failure')
  return ({ code }) => ({ what: t(`${code}.what`), todo: t(`${code}.todo`) })
}
