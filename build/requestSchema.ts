import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerSchema, requestSchema } from '#domain/request/published.ts'

/** Where the schemas of requests and of their answers are published. */
export const schemaFile = join(import.meta.dirname, '../docs/request.schema.json')
export const answerSchemaFile = join(import.meta.dirname, '../docs/answer.schema.json')

if (import.meta.main) {
  await writeFile(schemaFile, `${JSON.stringify(requestSchema(), undefined, 2)}\n`)
  await writeFile(answerSchemaFile, `${JSON.stringify(answerSchema(), undefined, 2)}\n`)
}
