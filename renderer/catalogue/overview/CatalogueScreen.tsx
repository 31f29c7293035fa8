import { useTranslation } from 'react-i18next'
import { useLocation, useSearchParams } from 'wouter'
import { guideKeys } from '../../guide/editor/guideKeys.ts'
import { usePreferences } from '../../state/station.tsx'
import { Shell } from '../../ui/Shell.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import { TabBar } from '../../visit/TabBar.tsx'
import { useNames } from '../../visit/useNames.ts'
import css from './CatalogueScreen.module.css'
import { type CatalogueTabId, catalogueTabs } from './catalogueTabs.ts'
import { listKeys } from './listKeys.ts'

const chordOf = (place: number): string => `Alt+${String(place + 1)}`

/** The whole catalogue, for those who keep it true. `?tab=reports` in the address is that tab. */
export function CatalogueScreen() {
  const { t } = useTranslation(['overview', 'guideEditor'])
  const { staff } = usePreferences()
  const names = useNames()
  const [search] = useSearchParams()
  const [, go] = useLocation()
  const shown = catalogueTabs.find(({ id }) => id === search.get('tab'))?.id ?? 'products'
  const show = (id: CatalogueTabId): void => go(`/catalogue?tab=${id}`, { replace: true })
  useKeys(Object.fromEntries(catalogueTabs.map(({ id }, place) => [chordOf(place), () => show(id)])))
  const tabs = catalogueTabs.map(({ id }, place) => ({ id, name: t(`tab.${id}`), chord: chordOf(place) }))
  return (
    <Shell
      place={t('title')}
      staff={staff === undefined ? undefined : names.staff(staff)}
      keys={[
        ...tabs.map(({ name, chord }) => ({ key: chord, does: name })),
        ...(shown === 'products' ? listKeys.map(({ key, does }) => ({ key, does: t(`keys.${does}`) })) : []),
        ...(shown === 'guides' ? guideKeys.map(({ key, does }) => ({ key, does: t(`guideEditor:${does}`) })) : []),
      ]}
    >
      <div className={css['screen']}>
        <TabBar label={t('title')} tabs={tabs} shown={shown} onShow={show} panel="catalogue-panel" />
        <div className={css['panel']} id="catalogue-panel" role="tabpanel" aria-label={t(`tab.${shown}`)}>
          {catalogueTabs.map(({ id, Tab }) => id === shown && <Tab key={id} />)}
        </div>
      </div>
    </Shell>
  )
}
