import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, hasCanonicalJson, sameJson } from './canonical.ts'

/** The double whose bits these sixteen hexadecimal digits are. */
const double = (hex: string): number => Buffer.from(hex, 'hex').readDoubleBE()

describe('canonical JSON', () => {
  it('writes the example of RFC 8785, 3.2.2', () => {
    const value: unknown = JSON.parse(
      String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`,
    )
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('sorts keys by UTF-16 code units, as in RFC 8785, 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    const names = [...canonicalJson(value).matchAll(/:"([^"]*)"/g)].map(([, name]) => name)
    expect(names).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number %s of RFC 8785, appendix B, as %s', (hex, text) => {
    expect(canonicalJson(double(hex))).toBe(text)
  })

  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])(
    'has no text for the number %s, which JSON does not know (RFC 8785, appendix B)',
    (hex) => {
      expect(hasCanonicalJson({ list: [double(hex)] })).toBe(false)
    },
  )

  it('has no text for a lone surrogate, in a value or in a key (RFC 8785, 3.2.2.2)', () => {
    for (const lone of ['\ud83d', '\ude00', 'a\ude00\ud83d']) {
      expect(hasCanonicalJson([lone])).toBe(false)
      expect(hasCanonicalJson({ [lone]: 1 })).toBe(false)
    }
    expect(hasCanonicalJson({ '\ud83d\ude00': '\ud83d\ude00' })).toBe(true)
  })

  it('escapes control characters, quotation marks and the backslash alone, each in the shortest way (RFC 8785, 3.2.2.2)', () => {
    expect(canonicalJson('\b\t\n\f\r\u0000\u001f\u007f\u0080\u2028"\\/</é\ud83d\ude00')).toBe(
      String.raw`"\b\t\n\f\r\u0000\u001f` + '\u007f\u0080\u2028' + String.raw`\"\\/</` + 'é\ud83d\ude00"',
    )
  })

  it('is not taken in by keys that every object has, or by depth', () => {
    const value: unknown = JSON.parse('{"toString":1,"__proto__":{"b":2,"a":1},"10":0,"9":0}')
    expect(canonicalJson(value)).toBe('{"10":0,"9":0,"__proto__":{"a":1,"b":2},"toString":1}')
    expect(hasCanonicalJson(value)).toBe(false)
    expect(hasCanonicalJson({ toString: [{ constructor: 1 }] })).toBe(true)
    const deep: unknown = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)
    expect(hasCanonicalJson(deep)).toBe(false)
  })

  it('leaves out members that are undefined', () => {
    expect(canonicalJson({ b: undefined, a: [{ c: undefined }] })).toBe('{"a":[{}]}')
  })

  it('says what the value says, and says it in one way only', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        expect(hasCanonicalJson(value)).toBe(!text.includes('"__proto__":'))
      }),
    )
  })

  it('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonicalJson(value))
      }),
    )
  })
})

describe('whether two values have one text', () => {
  const similar = fc
    .jsonValue({ maxDepth: 3 })
    .chain((value) =>
      fc.tuple(fc.constant(value), fc.oneof(fc.constant(structuredClone(value)), fc.jsonValue({ maxDepth: 3 }))),
    )

  it('says the same as their canonical texts', () => {
    fc.assert(
      fc.property(similar, ([a, b]) => {
        expect(sameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b))
      }),
    )
  })

  it('knows of members in another order, members without a value, and names that objects have anyhow', () => {
    expect(sameJson({ a: 1, b: [0] }, { b: [-0], a: 1, c: undefined })).toBe(true)
    expect(sameJson({ a: undefined }, { b: undefined })).toBe(true)
    expect(sameJson({ valueOf: 1 }, { valueOf: 2 })).toBe(false)
    expect(sameJson({ toString: 1 }, {})).toBe(false)
    expect(sameJson([], {})).toBe(false)
  })
})
