import type { ComponentType } from 'react'
import { ActivitiesTab } from '../../activity/ActivitiesTab.tsx'
import { GuidesTab } from '../../guide/editor/GuidesTab.tsx'
import { FlagsTab } from '../flags/FlagsTab.tsx'
import { WordsTab } from '../words/WordsTab.tsx'
import { ProductsTab } from './ProductsTab.tsx'

/** Names of the tabs are `tab.<id>` of the words `overview`. */
export type CatalogueTabId = 'products' | 'reports' | 'words' | 'guides' | 'activities'

/** The tabs of the catalogue screen, in order; Alt+1, Alt+2 and so on show them. */
export const catalogueTabs: readonly { id: CatalogueTabId; Tab: ComponentType }[] = [
  { id: 'products', Tab: ProductsTab },
  { id: 'reports', Tab: FlagsTab },
  { id: 'words', Tab: WordsTab },
  { id: 'guides', Tab: GuidesTab },
  { id: 'activities', Tab: ActivitiesTab },
]
