import type { ReactNode } from 'react'
import { withoutTurns } from '#domain/language/direction.ts'
import { type Language, inLanguage } from '#domain/language/language.ts'
import type { Site } from '#domain/site/site.ts'
import css from './Paper.module.css'

/** What begins on a sheet of its own: one page, or more where its content is longer. */
export function PaperPage(props: { label: string; language: Language; children: ReactNode }) {
  return (
    <section className={css['page']} aria-label={props.label} lang={props.language}>
      {props.children}
    </section>
  )
}

/** Whose paper it is and what it is for, on top of everything that is written on or read from. */
export function PaperHead(props: { site: Site; language: Language; title: string; facts: readonly string[] }) {
  const { site, language, title, facts } = props
  return (
    <header className={css['head']}>
      <div>
        <h3 className={css['title']}>{title}</h3>
        <p className={css['site']}>{siteName(site, language)}</p>
      </div>
      <ul className={css['headFacts']}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </header>
  )
}

/** The municipality's name once, where the site is called after it. */
export const siteName = (site: Site, language: Language): string => {
  const [name, municipality] = [inLanguage(site.name, language), withoutTurns(site.municipality)]
  return name.includes(municipality) ? name : `${municipality} · ${name}`
}
