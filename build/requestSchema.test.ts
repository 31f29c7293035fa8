import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { answerSchema, requestSchema } from '#domain/request/published.ts'
import { answerSchemaFile, schemaFile } from './requestSchema.ts'

it('the published schemas are those of their definitions (node build/requestSchema.ts writes them)', async () => {
  expect(JSON.parse(await readFile(schemaFile, 'utf8'))).toEqual(requestSchema())
  expect(JSON.parse(await readFile(answerSchemaFile, 'utf8'))).toEqual(answerSchema())
})
