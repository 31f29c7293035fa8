import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accentOf, accents } from './accents.ts'

type Colour = readonly [number, number, number]
type Tokens = Readonly<Record<string, string>>

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8')

const block = (selector: string): Tokens => {
  const start = css.indexOf(`${selector} {`)
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start))
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

const light = block(':root')
const dark = { ...light, ...block(":root[data-mantine-color-scheme='dark']") }
const themes = [
  { theme: 'light', tokens: light, text: 4.5 },
  { theme: 'dark', tokens: dark, text: 4.5 },
  {
    theme: 'contrast',
    tokens: { ...dark, ...block(":root[data-theme='contrast'][data-mantine-color-scheme]") },
    text: 7,
  },
] as const

const hex = (value: string): Colour => {
  const [r = NaN, g = NaN, b = NaN] = [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16))
  return [r, g, b]
}

/** The colour a value of the theme comes to, with an accent's shades filled in. */
const colourOf = (value: string, tokens: Tokens, shades: readonly string[]): Colour => {
  const shade = /^var\(--mantine-primary-color-(\d)\)$/.exec(value)?.[1]
  if (shade !== undefined) return hex(shades[Number(shade)] ?? '')
  const name = /^var\((--balie-[\w-]+)\)$/.exec(value)?.[1]
  if (name !== undefined) return colourOf(tokens[name] ?? '', tokens, shades)
  const mix = /^color-mix\(in srgb, (.+) (\d+)%, (.+)\)$/.exec(value)
  if (mix === null) return hex(value)
  const [, first = '', percent = '', second = ''] = mix
  const [a, b, part] = [colourOf(first, tokens, shades), colourOf(second, tokens, shades), Number(percent) / 100]
  return [a[0] * part + b[0] * (1 - part), a[1] * part + b[1] * (1 - part), a[2] * part + b[2] * (1 - part)]
}

/** Contrast of two colours as WCAG 2.2 defines it. */
const contrast = (a: Colour, b: Colour): number => {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

const luminance = (colour: Colour): number => {
  const [r = NaN, g = NaN, b = NaN] = colour.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const states = ['waiting', 'over', 'far', 'serving', 'parked', 'done']
const grounds = ['ground', 'surface', 'surface-sunk', 'surface-hover']
const written: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['text', ground],
    ['text-dim', ground],
  ]),
  ...states.flatMap((state): [string, string][] => [
    [state, `${state}-soft`],
    [state, 'surface'],
    [state, 'ground'],
    ['text', `${state}-soft`],
  ]),
  ['accent', 'surface'],
  ['accent', 'ground'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-cutoff', 'cutoff'],
]

describe.each(themes)('the theme $theme', ({ tokens, text }) => {
  test.each(Object.entries(accents))('is legible with the accent %s', (_name, shades) => {
    const measure = (front: string, back: string): number =>
      contrast(
        colourOf(tokens[`--balie-${front}`] ?? '', tokens, shades),
        colourOf(tokens[`--balie-${back}`] ?? '', tokens, shades),
      )
    const pale = written
      .map(([front, back]) => ({ pair: `${front} on ${back}`, ratio: measure(front, back) }))
      .filter(({ ratio }) => !(ratio >= text))
    expect(pale).toEqual([])
    expect(measure('border-strong', 'surface')).toBeGreaterThanOrEqual(3)
    expect(measure('focus', 'surface')).toBeGreaterThanOrEqual(3)
  })
})

test('an accent nobody knows gives the usual one', () => {
  expect(accentOf('plum')).toBe('plum')
  expect(accentOf('chartreuse')).toBe('teal')
  expect(accentOf('toString')).toBe('teal')
  expect(accentOf(undefined)).toBe('teal')
})
