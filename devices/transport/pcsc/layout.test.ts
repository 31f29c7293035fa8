import koffi from 'koffi'
import { describe, expect, it } from 'vitest'
import { recordsIn } from './bindings.ts'
import { layoutOf, sizesOf } from './layout.ts'

const sizes = (platform: NodeJS.Platform) => {
  const { readerState, ioRequest } = recordsIn(koffi, layoutOf(platform))
  return { readerState: koffi.sizeof(readerState), ioRequest: koffi.sizeof(ioRequest) }
}

describe('the records of PC/SC', () => {
  it('have the sizes that C gives them on each system', () => {
    expect(sizes('linux')).toEqual({ readerState: 80, ioRequest: 16 })
    expect(sizes('win32')).toEqual({ readerState: 64, ioRequest: 8 })
    expect(sizes('darwin')).toEqual({ readerState: 61, ioRequest: 8 })
  })

  it('are as long as we say that they are', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      expect(sizesOf(layoutOf(platform))).toEqual(sizes(platform))
    }
  })
})
