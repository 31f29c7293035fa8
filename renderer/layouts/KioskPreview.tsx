import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { offerOf, offeredProducts } from '#domain/kiosk/offer.ts'
import type { KioskStep as StepOf } from '#domain/kiosk/steps.ts'
import { inLanguage } from '#domain/language/language.ts'
import type { KioskPlan } from '#domain/site/kiosk.ts'
import { Brand } from '../kiosk/Brand.tsx'
import kiosk from '../kiosk/Kiosk.module.css'
import { KioskStep } from '../kiosk/KioskStep.tsx'
import { TopBar } from '../kiosk/TopBar.tsx'
import { Ways } from '../kiosk/Ways.tsx'
import { usualModes } from '../kiosk/modes.ts'
import { KioskLanguage, useWords } from '../kiosk/useWords.ts'
import { useBoard, usePreferences, useTrueNow } from '../state/station.tsx'
import { Preview } from './Preview.tsx'
import { nameOfTheme } from './ThemeList.tsx'
import { type KioskDraft, previewOfKiosk } from './kioskDraft.ts'

const first = 'first'

/** The kiosk with what is typed: its first screen, or what stands behind one of its themes. */
export function KioskPreview({ draft }: { draft: KioskDraft }) {
  const { t } = useTranslation('layouts')
  const { language } = usePreferences()
  const [shown, setShown] = useState(first)
  const plan = previewOfKiosk(draft, t('kiosk.nameless'))
  const screen = shown === first || draft.themes.some(({ id }) => id === shown) ? shown : first
  return (
    <Preview
      what={t('kiosk.title')}
      languages={draft.languages}
      usual="portrait"
      theme="light"
      choices={
        <NativeSelect
          label={t('preview.screen')}
          value={screen}
          data={[
            { value: first, label: t('preview.first') },
            ...draft.themes.map((theme) => ({
              value: theme.id,
              label: nameOfTheme(theme, language) ?? t('kiosk.nameless'),
            })),
          ]}
          onChange={(event) => setShown(event.currentTarget.value)}
        />
      }
    >
      {(spoken) => (
        <KioskLanguage value={spoken}>
          <Screen plan={plan} step={screen === first ? { at: 'themes' } : { at: 'products', theme: screen }} />
        </KioskLanguage>
      )}
    </Preview>
  )
}

const nothing = (): undefined => undefined

function Screen({ plan, step }: { plan: KioskPlan; step: StepOf }) {
  const board = useBoard()
  const { language } = useWords()
  const now = useTrueNow()
  const { site, products } = board
  const offer = offerOf({ plan, products, site })
  const at = { step, before: [] }
  return (
    <div className={kiosk['kiosk']} lang={language}>
      <Brand name={inLanguage(site.name, language)} />
      <div className={kiosk['work']}>
        <TopBar languages={plan.languages} modes={usualModes} speaks onLanguage={nothing} onModes={nothing} />
        <KioskStep
          key={step.at}
          board={board}
          plan={plan}
          offer={offer}
          offered={offeredProducts(offer)}
          paper
          closed={false}
          doors={{ is: 'always' }}
          work={{ kiosk: at, go: nothing, press: nothing, arrive: nothing, takeOnScreen: nothing }}
          now={now}
          visitOf={nothing}
          guides={[]}
        />
        <Ways
          step={step}
          closed={false}
          checksIn
          giving={false}
          plan={plan}
          go={nothing}
          onBack={nothing}
          onBeginAgain={nothing}
        />
      </div>
    </div>
  )
}
