/**
 * Shows the search box and hides the products, and the themes, in which a typed word is not found. The same on every
 * page; it reads texts and changes what is hidden, it writes no markup.
 */
export const finderScript = `'use strict'
{
  const box = document.getElementById('search')
  const field = document.getElementById('words')
  const found = document.getElementById('found')
  const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase()
  const find = () => {
    const words = plain(field.value).split(/[^\\p{L}\\p{N}]+/u).filter((word) => word !== '')
    const shown = new Set()
    for (const theme of document.querySelectorAll('.theme')) {
      let any = false
      for (const item of theme.querySelectorAll('li')) {
        const hit = words.every((word) => item.dataset.words.includes(word))
        item.hidden = !hit
        if (hit) shown.add(item.querySelector('a').href)
        any = any || hit
      }
      theme.hidden = !any
      document.querySelector('a[href="#' + theme.id + '"]').parentElement.hidden = !any
    }
    found.textContent = words.length === 0 ? '' : shown.size === 0 ? found.dataset.none : found.dataset.hits + shown.size
  }
  field.addEventListener('input', find)
  box.hidden = false
  find()
}
`

/** Letters on their ground at 7:1 and links at 4.5:1 at least, in light and in dark (WCAG 2.2, 1.4.3). */
export const stylesheet = `:root { color-scheme: light dark; --ink: #1c2326; --ground: #fff; --link: #0b5c66; --line: #6b777c; --soft: #f1f5f5 }
@media (prefers-color-scheme: dark) { :root { --ink: #eef2f3; --ground: #14191b; --link: #7fd6e0; --line: #98a4a8; --soft: #1f2629 } }
* { box-sizing: border-box }
[hidden] { display: none !important }
html { font: 100%/1.6 system-ui, sans-serif; color: var(--ink); background: var(--ground); overflow-wrap: break-word }
body { max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem 4rem }
a { color: var(--link); text-underline-offset: 0.15em }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -100vw }
.skip:focus { position: static }
.top { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; justify-content: space-between; border-bottom: 1px solid var(--line) }
.name { font-weight: 600; margin: 0.5rem 0 }
.row { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; padding: 0; margin: 0.5rem 0 }
.row a, .products a { display: inline-block; min-height: 1.75rem }
h1 { line-height: 1.2; margin: 1.5rem 0 0.75rem }
h2 { line-height: 1.25; margin: 2rem 0 0.5rem; font-size: 1.3rem }
h3, h4 { margin: 1rem 0 0.25rem; font-size: 1.05rem }
p, ul, ol, dl, blockquote { margin: 0.5rem 0 }
li { margin: 0.25rem 0 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.25rem }
dt { color: inherit; font-weight: 600 }
dd { margin: 0 }
label { display: block; font-weight: 600 }
input { font: inherit; color: inherit; background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 0.5rem 0.75rem; width: 100% }
footer { margin-top: 3rem; border-top: 1px solid var(--line); font-size: 0.95rem }
address { font-style: normal }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: 0.5rem } }
@media print { .skip, nav, footer { display: none } body { max-width: none } }
`
