import { Suspense, lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { type Tab, TabBar } from '../../visit/TabBar.tsx'
import { ChecksPanel } from './ChecksPanel.tsx'
import css from './SidePanel.module.css'
import { Preview } from './Preview.tsx'
import { UsePanel } from './UsePanel.tsx'
import { VersionsPanel } from './VersionsPanel.tsx'
import { useChecks } from './useChecks.ts'

export const sides = ['preview', 'checks', 'graph', 'versions', 'use'] as const
export type Side = (typeof sides)[number]

/** The library that draws it is read when somebody looks at a graph. */
const GraphPanel = lazy(() => import('./graph/GraphPanel.tsx'))

/** What is looked at beside the fields: the guide as it plays, what is wrong with it, its picture, its versions, and how it is used. */
export function SidePanel(props: { shown: Side; onShow: (side: Side) => void; onOpen: () => void }) {
  const { shown, onShow, onOpen } = props
  const { t } = useTranslation('guideEditor')
  const checks = useChecks()
  const tabs = sides.map((id): Tab<Side> => ({
    id,
    name: t(`side.${id}`),
    ...(id === 'checks' ? { count: checks.faults.length, urgent: checks.faults.length > 0 } : {}),
  }))
  return (
    <section className={css['side']} aria-label={t('side.title')}>
      <TabBar label={t('side.title')} tabs={tabs} shown={shown} onShow={onShow} panel="guide-side" />
      <div className={css['body']} id="guide-side" role="tabpanel" aria-label={t(`side.${shown}`)} tabIndex={0}>
        {shown === 'preview' && <Preview />}
        {shown === 'checks' && <ChecksPanel checks={checks} onOpen={onOpen} />}
        {shown === 'graph' && (
          <Suspense fallback={<p className={css['hint']}>{t('graph.reading')}</p>}>
            <GraphPanel />
          </Suspense>
        )}
        {shown === 'versions' && <VersionsPanel />}
        {shown === 'use' && <UsePanel onOpen={onOpen} />}
      </div>
    </section>
  )
}
