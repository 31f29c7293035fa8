import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { QrCode } from './QrCode.tsx'

it('text becomes dark squares and nothing else, also text that looks like markup', () => {
  const drawn = renderToStaticMarkup(<QrCode data={'"><script>alert(1)</script>'} label="Code" />)
  expect(drawn).toContain('aria-label="Code"')
  expect(drawn).not.toContain('script')
  expect(/ d="(M\d+ \d+h1v1h-1z)+"/.test(drawn)).toBe(true)
})

it('another text is another code', () => {
  const draw = (data: string): string => renderToStaticMarkup(<QrCode data={data} label="Code" />)
  expect(draw('visit:gm-2026-11-23-A101')).not.toBe(draw('visit:gm-2026-11-23-A102'))
})
