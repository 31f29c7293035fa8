import { useTranslation } from 'react-i18next'
import type { Site } from '#domain/site/site.ts'
import { decides } from '#domain/staff/decides.ts'
import { useBoard } from '../state/station.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useScrolls } from '../ui/useScrolls.ts'
import { ImportForm } from './ImportForm.tsx'
import css from './SettingsScreen.module.css'
import { TableForm } from './TableForm.tsx'

/** How products of the Flemish catalogue come in, and the municipality's own fields in a spreadsheet. */
export function CatalogueTab({ site, by }: { site: Site; by: string }) {
  const { t } = useTranslation('import')
  const { staff } = useBoard()
  const [scroll, scrolls] = useScrolls()
  const whyNot = decides(staff, by) ? undefined : t('whoDecides')
  return (
    <div className={css['scroll']} ref={scroll} {...(scrolls ? { tabIndex: 0 } : {})}>
      <Panel title={t('title')}>
        <ImportForm site={site} by={by} whyNot={whyNot} />
      </Panel>
      <div className={css['below']}>
        <Panel title={t('table.title')}>
          <TableForm whyNot={whyNot} />
        </Panel>
      </div>
    </div>
  )
}
