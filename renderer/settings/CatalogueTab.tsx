import { useTranslation } from 'react-i18next'
import type { Site } from '#domain/site/site.ts'
import { decidesAboutSite } from '../state/siteEdits.ts'
import { useBoard } from '../state/station.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useScrolls } from '../ui/useScrolls.ts'
import { ImportForm } from './ImportForm.tsx'
import css from './SettingsScreen.module.css'

/** How products of the Flemish catalogue come in. */
export function CatalogueTab({ site, by }: { site: Site; by: string }) {
  const { t } = useTranslation('import')
  const { staff } = useBoard()
  const [scroll, scrolls] = useScrolls()
  const mayDecide = decidesAboutSite(staff, by)
  return (
    <div className={css['scroll']} ref={scroll} {...(scrolls ? { tabIndex: 0 } : {})}>
      <Panel title={t('title')}>
        <ImportForm site={site} by={by} whyNot={mayDecide ? undefined : t('whoDecides')} />
      </Panel>
    </div>
  )
}
