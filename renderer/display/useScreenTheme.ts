import { useLocation, useSearch } from 'wouter'
import type { DisplayLayout } from '#domain/site/displays.ts'
import { layoutsOf } from '#domain/site/site.ts'
import { useBoardIfReady, useStation } from '../state/station.tsx'
import { layoutAt, screenNumber } from './layoutHere.ts'

/** The theme of the layout where a display stands, whatever staff chose for their own screens here. */
export const useScreenTheme = (): DisplayLayout['theme'] | undefined => {
  const [address] = useLocation()
  const search = useSearch()
  const { station } = useStation()
  const site = useBoardIfReady()?.site
  if (address !== '/display' || site === undefined) return undefined
  return layoutAt(layoutsOf(site, station), screenNumber(search))?.theme
}
