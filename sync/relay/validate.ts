import vm from 'node:vm'
import { isArray, isObject, isString, parseJson } from './json.ts'
import { forbidden, Refusal, unauthorized } from './refusal.ts'

/** A `validate_doc_update` function: what it says to each candidate, undefined where it lets it pass. */
export type Validator = (candidates: readonly Candidate[]) => readonly (Refusal | undefined)[]

/** The four arguments of the function, each as JSON text. */
export type Candidate = {
  readonly newDoc: string
  readonly oldDoc: string
  readonly userCtx: string
  readonly secObj: string
}

// Milliseconds. A loop without end would hold the whole relay for as long.
const timeout = 1000

const timedOut = () => new Refusal(500, 'os_process_error', 'OS process timed out.')
const compilationError = (reason: string) => new Refusal(500, 'compilation_error', reason)

// What CouchDB's query server offers to a function beside the language itself.
const offered = `
  var isArray = Array.isArray
  var toJSON = JSON.stringify
  var sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
  var log = () => undefined
`

const definition = (source: string) => `
  var validate
  try {
    validate = (${source}
    )
  } catch {}
`

/**
 * Runs inside the context, so that nothing of this process ever gets in and only texts come out, one per candidate:
 * `["ok"]`, `["forbidden", reason]`, `["unauthorized", reason]` or `["error", name, reason]`.
 */
const harness = `
  var judge = ({ newDoc, oldDoc, userCtx, secObj }) => {
    try {
      validate(JSON.parse(newDoc), JSON.parse(oldDoc), JSON.parse(userCtx), JSON.parse(secObj))
      return '["ok"]'
    } catch (thrown) {
      try {
        if (thrown instanceof Error) return JSON.stringify(['error', String(thrown.name), String(thrown.message)])
        if (typeof thrown !== 'object' || thrown === null) return JSON.stringify(['error', 'unknown_error', String(thrown)])
        if (thrown.forbidden !== undefined) return JSON.stringify(['forbidden', thrown.forbidden])
        if (thrown.unauthorized !== undefined) return JSON.stringify(['unauthorized', thrown.unauthorized])
        return JSON.stringify(['error', 'unknown_error', String(JSON.stringify(thrown))])
      } catch {
        return '["error", "unknown_error", "the function threw what cannot be told"]'
      }
    }
  }
  var judgeAll = () => JSON.stringify(JSON.parse(candidates).map(judge))
`

const interpret = (text: unknown): Refusal | undefined => {
  const verdict = isString(text) ? parseJson(text) : undefined
  if (!isArray(verdict)) return new Refusal(500, 'unknown_error', 'validation gave no verdict')
  const [kind, first, second] = verdict
  switch (kind) {
    case 'ok':
      return undefined
    case 'forbidden':
      return forbidden(first)
    case 'unauthorized':
      return new Refusal(401, unauthorized('').error, first)
    default:
      return new Refusal(500, isString(first) ? first : 'unknown_error', second)
  }
}

// Only what V8 itself throws gets here, for code that does not compile or does not end. It is no instance of this
// realm's Error, and nothing of it is trusted.
const failure = (error: unknown): Refusal => {
  try {
    if (!isObject(error)) return compilationError('unknown')
    if (error['code'] === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return timedOut()
    return compilationError(`${String(error['name'])}: ${String(error['message'])}`)
  } catch {
    return compilationError('unknown')
  }
}

// Without a prototype no object of this process can be reached from within.
const makeSandbox = (): Record<string, string | null> => ({ __proto__: null })

// Guarding a run with a timeout starts a thread, which takes longer than most judgements: many candidates share one run.
const call = new vm.Script('judgeAll()')

const runAll = (options: {
  context: vm.Context
  sandbox: Record<string, string | null>
  candidates: readonly Candidate[]
}): readonly (Refusal | undefined)[] => {
  const { context, sandbox, candidates } = options
  sandbox['candidates'] = JSON.stringify(candidates)
  try {
    const texts: unknown = call.runInContext(context, { timeout })
    const verdicts = isString(texts) ? parseJson(texts) : undefined
    return candidates.map((_, index) => interpret(isArray(verdicts) ? verdicts[index] : undefined))
  } catch (error) {
    const [only, another] = candidates
    if (only === undefined || another === undefined) return [failure(error)]
    // One of them held up the others: each gets a run of its own.
    return candidates.flatMap((candidate) => runAll({ context, sandbox, candidates: [candidate] }))
  }
}

/**
 * The function of a design document, in a context of its own. A function that does not compile refuses every document
 * with a 500, as CouchDB does: to let everything pass would be worse.
 */
export const makeValidator = (source: string): Validator => {
  const sandbox = makeSandbox()
  const context = vm.createContext(sandbox, {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: 'afterEvaluate',
  })
  try {
    vm.runInContext(offered, context)
    vm.runInContext(definition(source), context, { timeout })
    if (vm.runInContext('typeof validate', context) !== 'function') {
      throw new TypeError('Expression does not eval to a function.')
    }
    vm.runInContext(harness, context)
  } catch (error) {
    const refusal = failure(error)
    return (candidates) => candidates.map(() => refusal)
  }
  return (candidates) => (candidates.length === 0 ? [] : runAll({ context, sandbox, candidates }))
}
