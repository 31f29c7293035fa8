import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { requestSchema } from '#domain/request/published.ts'
import { schemaFile } from './requestSchema.ts'

it('the published schema of requests is that of their definition (node build/requestSchema.ts writes it)', async () => {
  expect(JSON.parse(await readFile(schemaFile, 'utf8'))).toEqual(requestSchema())
})
