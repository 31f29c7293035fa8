import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '../start/chromium.ts'

/**
 * `node build/icons/render.ts`: draws `icon.svg` in every size that a desktop asks for, and packs them for Windows and
 * macOS. To be run by hand after the drawing changed; what it writes is kept in the project.
 */
const folder = import.meta.dirname
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024] as const

const draw = async (): Promise<Map<number, Buffer>> => {
  const svg = await readFile(join(folder, 'icon.svg'), 'utf8')
  const executablePath = findChromium()
  const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }) })
  const drawn = new Map<number, Buffer>()
  const page = await browser.newPage()
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    drawn.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return drawn
}

const pick = (drawn: Map<number, Buffer>, size: number): Buffer => {
  const png = drawn.get(size)
  if (png === undefined) throw new Error(`The icon was not drawn at ${size} pixels.`)
  return png
}

/** An `.ico` file: a directory of 16-byte entries, then the images, which may be PNG since Windows Vista. */
const ico = (images: readonly { size: number; png: Buffer }[]): Buffer => {
  const header = Buffer.alloc(6 + 16 * images.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(images.length, 4)
  let offset = header.length
  for (const [index, { size, png }] of images.entries()) {
    const at = 6 + 16 * index
    // A byte holds no 256, so 0 stands for it.
    header.writeUInt8(size % 256, at)
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(png.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([header, ...images.map(({ png }) => png)])
}

/** An `.icns` file: each PNG behind its type and its length, the eight bytes of both included. */
const icns = (images: readonly { type: string; png: Buffer }[]): Buffer => {
  const part = (type: string, content: Buffer): Buffer => {
    const header = Buffer.alloc(8)
    header.write(type, 'latin1')
    header.writeUInt32BE(content.length + 8, 4)
    return Buffer.concat([header, content])
  }
  return part('icns', Buffer.concat(images.map(({ type, png }) => part(type, png))))
}

/** The types of an `.icns` file that hold a PNG, and its pixels; the later ones are for screens of double density. */
const icnsTypes = {
  icp4: 16,
  icp5: 32,
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512,
  ic10: 1024,
}

const drawn = await draw()
await mkdir(join(folder, 'png'), { recursive: true })
for (const [size, png] of drawn) await writeFile(join(folder, 'png', `${size}x${size}.png`), png)
await writeFile(
  join(folder, 'icon.ico'),
  ico([16, 32, 48, 64, 128, 256].map((size) => ({ size, png: pick(drawn, size) }))),
)
await writeFile(
  join(folder, 'icon.icns'),
  icns(Object.entries(icnsTypes).map(([type, size]) => ({ type, png: pick(drawn, size) }))),
)
