import { firstValueFrom } from 'rxjs'
import { expect, it } from 'vitest'
import { impairedChanges, impairedNow, tellImpaired } from './impaired.ts'

it('what windows cannot do is known until the last of them takes it back, and each change is told', async () => {
  const told = firstValueFrom(impairedChanges())
  const [first, second, other] = [tellImpaired('noSound'), tellImpaired('noSound'), tellImpaired('noPaper')]
  await told
  await expect.poll(impairedNow).toEqual(['noPaper', 'noSound'])
  first.takeBack()
  other.takeBack()
  await expect.poll(impairedNow).toEqual(['noSound'])
  const changed = firstValueFrom(impairedChanges())
  second.takeBack()
  await changed
  await expect.poll(impairedNow).toEqual([])
})
