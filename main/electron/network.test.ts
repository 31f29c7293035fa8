import { expect, test } from 'vitest'
import { mayLoad } from './network.ts'

test.each([
  'app://balie/counter',
  'data:image/png;base64,AA==',
  'blob:app://balie/1',
  'devtools://devtools/index.html',
])('%s may be loaded', (address) => expect(mayLoad(address)).toBe(true))

test.each(['http://127.0.0.1:5984/', 'https://example.org/a.js', 'wss://example.org/', 'file:///etc/passwd', 'x'])(
  '%s may not',
  (address) => expect(mayLoad(address)).toBe(false),
)
