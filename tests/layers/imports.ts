import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { dirname, join, normalize, resolve } from 'node:path'
import ts from 'typescript'

export const project = resolve(import.meta.dirname, '../..')
export const rooms = ['domain', 'sync', 'devices', 'main', 'preload', 'renderer', 'build', 'tests'] as const

/** What a source file imports: files of the project by their path in it, and packages by their name (`node:…` for Node's own). */
export type Imports = { file: string; files: string[]; packages: string[] }

const builtins = new Set(builtinModules)

/** Every kind of import counts: static, type-only, re-exported, dynamic and `require`. */
export const importsOf = (file: string, source: string): Imports => {
  const named = ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName)
  const files: string[] = []
  const packages: string[] = []
  for (const name of named) {
    const [path = name] = name.split('?')
    if (path.startsWith('#')) files.push(path.slice(1))
    else if (path.startsWith('.')) files.push(normalize(join(dirname(file), path)).replaceAll('\\', '/'))
    else if (path.startsWith('node:') || builtins.has(path)) packages.push(`node:${path.replace(/^node:/, '')}`)
    else packages.push(/^(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path)
  }
  return { file, files, packages }
}

/** The imports of every source file of the project. */
export const allImports = async (): Promise<Imports[]> => {
  const sources = await Promise.all(
    rooms
      .filter((room) => existsSync(join(project, room)))
      .map(async (room) => {
        const names = await readdir(join(project, room), { recursive: true })
        return names.filter((name) => /\.tsx?$/.test(name)).map((name) => `${room}/${name.replaceAll('\\', '/')}`)
      }),
  )
  return Promise.all(sources.flat().map(async (file) => importsOf(file, await readFile(join(project, file), 'utf8'))))
}

/** Everything a file brings along, itself included. */
export const reachedFrom = (start: string, all: readonly Imports[]): Imports[] => {
  const byFile = new Map(all.map((imports) => [imports.file, imports]))
  const reached = new Map<string, Imports>()
  const visit = (file: string): void => {
    const imports = byFile.get(file)
    if (imports === undefined || reached.has(file)) return
    reached.set(file, imports)
    for (const next of imports.files) visit(next)
  }
  visit(start)
  return [...reached.values()]
}
