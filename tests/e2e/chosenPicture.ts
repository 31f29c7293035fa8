import type { Page } from '@playwright/test'

/**
 * A picture as somebody would choose it: larger than what is kept, made in the page so that no file is needed. Noise is what no
 * picture format makes small.
 */
export const chosenPicture = async (page: Page, { isNoisy = false } = {}): Promise<Buffer> => {
  const url = await page.evaluate((withNoise) => {
    const canvas = document.createElement('canvas')
    canvas.width = 1600
    canvas.height = 1200
    const context = canvas.getContext('2d')
    if (context === null) return ''
    context.fillStyle = '#0a6e6e'
    context.fillRect(0, 0, 1600, 1200)
    context.fillStyle = '#ffd27a'
    context.arc(800, 600, 400, 0, Math.PI * 2)
    context.fill()
    if (!withNoise) return canvas.toDataURL('image/png')
    const noise = context.createImageData(1600, 600)
    for (let at = 0; at < noise.data.length; at += 1) noise.data[at] = at % 4 === 3 ? 255 : Math.random() * 255
    context.putImageData(noise, 0, 0)
    return canvas.toDataURL('image/png')
  }, isNoisy)
  return Buffer.from(url.split(',')[1] ?? '', 'base64')
}
