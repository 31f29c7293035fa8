import { expect, it } from 'vitest'
import { keptSize, messagePicture, themePicture } from './pictureOfFile.ts'

it('a picture keeps its proportions, and is made smaller only', () => {
  expect(keptSize({ width: 4000, height: 3000 }, themePicture)).toEqual({ width: 320, height: 240 })
  expect(keptSize({ width: 30, height: 3000 }, themePicture)).toEqual({ width: 3, height: 320 })
  expect(keptSize({ width: 1, height: 3000 }, themePicture)).toEqual({ width: 1, height: 320 })
  expect(keptSize({ width: 200, height: 100 }, themePicture)).toEqual({ width: 200, height: 100 })
  expect(keptSize({ width: 4000, height: 3000 }, messagePicture)).toEqual({ width: 800, height: 600 })
})
