import type { Language } from '#domain/language/language.ts'
import type { Screen } from '#preload/contract.ts'
import { fillPage } from '../browser/page.ts'
import { isAttended } from '../kiosk/manner.ts'
import { shellWords } from './words.ts'

/** Where the page stands that is shown in place of a screen that keeps crashing. */
export const stoppedPath = '/stopped'

/** Nothing but words and a link: whatever made the screen crash must not be in here. */
export const stoppedPage = (options: { screen: Screen; language: Language; nonce: string }): string => {
  const { screen, language, nonce } = options
  const { title, text, again, byItself, help } = shellWords[language].stopped
  const words = isAttended(screen)
    ? `<p>${text}</p><p><a href="/${screen}" autofocus>${again}</a></p><p>${help}</p>`
    : `<p>${byItself}</p>`
  return fillPage(
    `<!doctype html>
<html lang="${language}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Balie</title>
  <style nonce="__STYLE_NONCE__">
    body { display: grid; place-content: center; min-height: 90vh; margin: 1rem; font: 1.25rem/1.5 system-ui, sans-serif }
    main { max-width: 36rem }
    a { display: inline-block; padding: 0.5rem 1rem; border: 2px solid; border-radius: 4px; color: inherit }
  </style>
  <main>
    <h1>${title}</h1>
    ${words}
  </main>
</html>
`,
    { nonce, token: '' },
  )
}
