import { describe, expect, it } from 'vitest'
import { type Applet, beginApplet } from './applet.ts'

const file = Uint8Array.from({ length: 300 }, (_, index) => index % 256)
const files = new Map([['DF014031', file]])

const answers = (applet: Partial<Applet>, ...commands: string[]): string[] => {
  const card = beginApplet({ files, version: '1.8', ...applet })
  return commands.map((command) => Buffer.from(card.transmit(Buffer.from(command, 'hex'))).toString('hex'))
}
const byPath = '00a4080c063f00df014031'

describe('the virtual card', () => {
  it('selects a file by its path, by its place in the tree, and after its application', () => {
    expect(answers({}, byPath)).toEqual(['9000'])
    expect(answers({ paths: 'relative' }, byPath, '00a4080c04df014031')).toEqual(['6a82', '9000'])
    expect(answers({}, '00a4020c023f00', '00a4020c02df01', '00a4020c024031')).toEqual(['9000', '9000', '9000'])
    expect(answers({}, '00a404000fa00000003029057000ad13100101ff', '00a4040003a00000')).toEqual(['9000', '6a82'])
  })

  it('says what is wrong with a selection or a command', () => {
    expect(answers({}, '00a4080c063f00df014039', '00a4080c01', '00a4080c013f', '00a4ff0c023f00')).toEqual([
      '6a82',
      '6700',
      '6a87',
      '6a86',
    ])
    expect(answers({}, '00b0000010', '00ff000000', '01b0000000', '00c0000010', '00')).toEqual([
      '6986',
      '6d00',
      '6e00',
      '6985',
      '6700',
    ])
  })

  it('reads in blocks, says how much is left, and that nothing is', () => {
    const read = answers({}, byPath, '00b0000004', '00b00120ff', '00b001200c', '00b0012c01', '00b0020000', '00b0000000')
    expect(read.slice(1, 6)).toEqual(['000102039000', '6c0c', '202122232425262728292a2b9000', '6b00', '6b00'])
    expect(read[6]).toHaveLength(2 * 258)
    expect(answers({ atEnd: 'short' }, byPath, '00b00120ff')[1]).toBe('202122232425262728292a2b9000')
  })

  it('offers what a selection tells, once', () => {
    expect(answers({}, '00a40800063f00df014031', '00c0000006', '00c0000006')).toEqual([
      '6106',
      '6f048002012c9000',
      '6985',
    ])
  })

  it('tells the version of its applet', () => {
    const [wrongLength, data, more] = answers({}, '80e4000010', '80e400001c', '80e400011f')
    expect(wrongLength).toBe('6c1c')
    expect(data?.slice(42, 44)).toBe('18')
    expect(more).toHaveLength(2 * 33)
    expect(answers({ version: '1.7' }, '80e400001c')[0]?.slice(42, 44)).toBe('17')
  })
})
