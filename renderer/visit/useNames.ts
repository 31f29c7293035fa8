import { useMemo } from 'react'
import { usePreferences } from '../state/preferences.ts'
import { useBoard } from '../state/station.tsx'
import { type Names, namesOf } from './names.ts'

export const useNames = (): Names => {
  const { site, staff, products } = useBoard()
  const { language } = usePreferences()
  return useMemo(() => namesOf({ site, staff, products }, language), [site, staff, products, language])
}
