import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage, languages } from '#domain/language/language.ts'
import type { DisplayMessage } from '#domain/site/displayMessage.ts'
import type { Site } from '#domain/site/site.ts'
import { DisplayBoard } from '../display/DisplayBoard.tsx'
import { Footer } from '../display/Footer.tsx'
import { callsHere, queuesHere } from '../display/layoutHere.ts'
import { freshMs } from '../display/slides.ts'
import { useNow } from '../state/station.tsx'
import { Preview } from './Preview.tsx'
import { type LayoutDraft, previewOfLayout } from './displaysDraft.ts'
import { sampleCalls, sampleQueues } from './sampleHall.ts'

const moments = ['called', 'between', 'nobody'] as const
const messageMoment = (id: string): string => `message ${id}`

const alwaysShown = ({ id, text, picture }: DisplayMessage): DisplayMessage => ({
  ...{ id, text },
  ...(picture === undefined ? {} : { picture }),
})

const live = { kind: 'live' } as const
const none: ReadonlySet<string> = new Set()

/** A screen of a hall with what is typed, on a day on which its counters have called a few numbers. */
export function DisplayPreview({ draft, site }: { draft: LayoutDraft; site: Site }) {
  const { t } = useTranslation('layouts')
  const now = useNow()
  const [{ chosen, since }, choose] = useState<{ chosen: string; since: number }>({ chosen: 'called', since: now })
  const whole = previewOfLayout(draft)
  const message = whole.messages.find(({ id }) => chosen === messageMoment(id))
  const moment = message === undefined ? (moments.find((one) => one === chosen) ?? 'called') : 'between'
  // One that is looked at stands there whatever its days are.
  const layout = message === undefined ? whole : { ...whole, messages: [alwaysShown(message)] }
  // So long after the newest call messages have their turn, and each its own from then on.
  const newestAt = moment === 'called' ? now : since - freshMs
  const calls = moment === 'nobody' ? [] : callsHere(sampleCalls(site, newestAt), layout)
  return (
    <Preview
      what={layout.name}
      languages={languages}
      usual="landscape"
      theme={layout.theme}
      choices={
        <NativeSelect
          label={t('preview.moment')}
          value={message === undefined ? moment : chosen}
          data={[
            ...moments.map((value) => ({ value, label: t(`preview.moments.${value}`) })),
            ...draft.messages.map(({ id }, index) => ({
              value: messageMoment(id),
              label: t('displays.message', { number: index + 1 }),
            })),
          ]}
          onChange={(event) => choose({ chosen: event.currentTarget.value, since: now })}
        />
      }
    >
      {(language) => (
        <div style={{ height: '100dvh' }}>
          <DisplayBoard
            site={site}
            layout={layout}
            language={language}
            calls={calls}
            queues={queuesHere(sampleQueues(site), layout)}
            fresh={none}
            freshness={live}
            now={now}
            footer={
              <Footer
                siteName={inLanguage(site.name, language)}
                freshness={live}
                now={now}
                language={language}
                staffNotice={false}
                training={false}
              />
            }
          />
        </div>
      )}
    </Preview>
  )
}
