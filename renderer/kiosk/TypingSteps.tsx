import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { KioskEvent } from '#domain/kiosk/steps.ts'
import { suits } from '#domain/product/search/search.ts'
import { keepableByItself } from '#domain/product/search/unanswered.ts'
import { useActivitySearch } from '../activity/useActivitySearch.ts'
import { useFound, useSearchOf } from '../catalogue/useProductSearch.ts'
import type { Product } from '../state/model.ts'
import { useTrueMinute, useUnanswered } from '../state/station.tsx'
import { Calendar, Search, Ticket } from '../ui/icons.tsx'
import { ActivityLines } from './ActivityLines.tsx'
import { ProductTiles } from './ChoiceSteps.tsx'
import { KioskButton } from './KioskButton.tsx'
import { CodePad, Keyboard, NumberPad } from './Keyboard.tsx'
import { Step } from './Step.tsx'
import css from './TypingSteps.module.css'
import { useWords } from './useWords.ts'

const longestWords = 40
const longestCode = 12
const mostFound = 12

/** Looking for a product in one's own words. */
export function SearchStep(props: {
  words: string
  products: readonly Product[]
  onPress: (product: Product) => void
  go: (event: KioskEvent) => void
}) {
  const { words, products, onPress, go } = props
  const { t } = useWords()
  const search = useSearchOf(products)
  const hits = useFound(search, words, mostFound)
  const found = words.trim() === '' ? [] : hits.map(({ product }) => product)
  const now = useTrueMinute()
  const activities = useActivitySearch(words, now)
  const taken = useRef(false)
  useCountedInVain(
    words,
    () =>
      taken.current ||
      hits.some(suits) ||
      activities.some(({ isNamed }) => isNamed) ||
      keepableByItself(words, search.knows) === undefined,
  )
  const take = (product: Product): void => {
    taken.current = true
    onPress(product)
  }
  const write = (text: string): void => go({ do: 'write', text })
  const below = (
    <div className={css['typing']}>
      <Field label={t('searchField')} value={words} longest={longestWords} onChange={write} />
      <Keyboard value={words} longest={longestWords} onChange={write} />
    </div>
  )
  return (
    <Step title={t('searchTitle')} hint={found.length > 0 ? t('pressOnce') : undefined} below={below}>
      {words.trim() !== '' && found.length === 0 && activities.length === 0 && (
        <p className={css['nothing']} role="status">
          {t('nothingFound')}
        </p>
      )}
      <div role="group" aria-label={t('found.list')} tabIndex={-1} data-scan-row>
        <ProductTiles label={t('search')} products={found} onPress={take} />
      </div>
      {activities.length > 0 && <ActivityLines hits={activities} now={now} />}
    </Step>
  )
}

/**
 * Whoever leaves the search with words that no product suits looked for something in vain. `isLeft` says that they are not
 * to be counted all the same.
 */
const useCountedInVain = (words: string, isLeft: () => boolean): void => {
  const { note } = useUnanswered()
  const leave = useEffectEvent(() => {
    if (words.trim() !== '' && !isLeft()) void note(words)
  })
  useEffect(() => () => leave(), [])
}

/** Typing the number of a ticket, where no scanner reads its code. */
export function CodeStep(props: { text: string; letters: readonly string[]; go: (event: KioskEvent) => void }) {
  const { text, letters, go } = props
  const { t } = useWords()
  const [isCode, setIsCode] = useState(false)
  const write = (written: string): void => go({ do: 'write', text: written.toUpperCase() })
  const look = (): void => {
    if (text.trim() !== '') go({ do: 'readCode', code: text })
  }
  const below = (
    <div className={css['typing']}>
      <div className={css['line']}>
        <Field
          label={t('codeField')}
          example="A117"
          value={text}
          longest={longestCode}
          onChange={write}
          onEnter={look}
        />
        <KioskButton label={t('look')} icon={<Search />} kind="primary" onPress={look} />
      </div>
      {isCode ? (
        <CodePad value={text} longest={longestCode} onChange={write} />
      ) : (
        <NumberPad value={text} longest={longestCode} letters={letters} onChange={write} />
      )}
      <KioskButton
        label={t(isCode ? 'codeOfTicket' : 'codeOfAppointment')}
        icon={isCode ? <Ticket /> : <Calendar />}
        compact
        onPress={() => setIsCode(!isCode)}
      />
    </div>
  )
  return <Step title={t('codeTitle')} hint={t('codeHint')} below={below} />
}

/** A field that a real keyboard writes in at once; the screen's own writes beside it. */
function Field(props: {
  label: string
  /** Shown while the field is empty; its label where absent. */
  example?: string
  value: string
  longest: number
  onChange: (value: string) => void
  onEnter?: () => void
}) {
  const { label, example = label, value, longest, onChange, onEnter } = props
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <input
      ref={field}
      className={css['field']}
      type="text"
      aria-label={label}
      placeholder={example}
      value={value}
      maxLength={longest}
      autoComplete="off"
      spellCheck={false}
      // No keyboard of the operating system comes up beside our own.
      inputMode="none"
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter?.()
      }}
    />
  )
}
