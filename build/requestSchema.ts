import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { requestSchema } from '#domain/request/published.ts'

/** Where the schema of requests is published. */
export const schemaFile = join(import.meta.dirname, '../docs/request.schema.json')

if (import.meta.main) await writeFile(schemaFile, `${JSON.stringify(requestSchema(), undefined, 2)}\n`)
