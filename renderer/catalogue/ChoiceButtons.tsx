import css from './ChoiceButtons.module.css'

/** Buttons of which one is pressed, such as the languages of a text; `lang` where the words on it are in that language. */
export function ChoiceButtons<K extends string>(props: {
  label: string
  choices: readonly { key: K; words: string; lang?: string }[]
  chosen: K
  onChoose: (key: K) => void
}) {
  const { label, choices, chosen, onChoose } = props
  return (
    <div className={css['choices']} role="group" aria-label={label}>
      {choices.map(({ key, words, lang }) => (
        <button key={key} type="button" lang={lang} aria-pressed={key === chosen} onClick={() => onChoose(key)}>
          {words}
        </button>
      ))}
    </div>
  )
}
