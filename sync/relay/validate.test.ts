import { describe, expect, it } from 'vitest'
import { makeValidator } from './validate.ts'

const candidate = (newDoc: object) => ({
  newDoc: JSON.stringify(newDoc),
  oldDoc: 'null',
  userCtx: '{"name":"clerk"}',
  secObj: '{}',
})
const judge = (source: string, ...documents: object[]) =>
  makeValidator(source)(documents.map(candidate)).map((refusal) => refusal && [refusal.status, refusal.reason])

describe('a validation function', () => {
  it('judges each document by itself', () => {
    const source = 'function (newDoc) { if (newDoc.bad) throw({ forbidden: newDoc.bad }) }'
    expect(judge(source, {}, { bad: 'x' }, {}, { bad: 'y' })).toEqual([undefined, [403, 'x'], undefined, [403, 'y']])
    expect(judge(source)).toEqual([])
  })

  it('may hold names as CouchDB offers them', () => {
    const source =
      'function (n) { if (isArray([]) && sum([1, 2]) === 3 && toJSON(1) === "1") { log("x"); throw({ forbidden: 1 }) } }'
    expect(judge(source, {})).toEqual([[403, 1]])
  })

  it.each(['process', 'require', 'globalThis.process', 'this.constructor.constructor("return process")()'])(
    'cannot reach %s',
    (name) => {
      const source = `function () { var found; try { found = ${name} } catch (error) {} if (found) throw({ forbidden: 'out' }) }`
      expect(judge(source, {})).toEqual([undefined])
    },
  )

  it.each(['candidates', 'judge', 'validate'])('cannot reach this process through %s', (name) => {
    const source = `function () {
      var found
      try { found = ${name}.constructor.constructor('return process')() } catch (error) {}
      if (found) throw({ forbidden: 'out' })
    }`
    expect(judge(source, {})).toEqual([undefined])
  })

  it('cannot make code from text', () => {
    const source = 'function () { try { eval("1") } catch (error) { throw({ forbidden: error.name }) } }'
    expect(judge(source, {})).toEqual([[403, 'EvalError']])
  })

  it('that loops is stopped, and does not take the others with it', () => {
    const source = 'function (newDoc) { if (newDoc.endless) while (true) {} }'
    expect(judge(source, {}, { endless: true }, {})).toEqual([undefined, [500, 'OS process timed out.'], undefined])
  })

  it('that promises without end is stopped too', () => {
    const source = 'function (newDoc) { var go = function () { return Promise.resolve().then(go) }; go() }'
    expect(judge(source, {})).toEqual([[500, 'OS process timed out.']])
  })

  it.each([
    ['null.x', 500],
    ['throw "text"', 500],
    ['throw { foo: 1 }', 500],
    ['throw undefined', 500],
    ['throw { get forbidden() { throw 1 } }', 500],
    ['throw new Proxy({}, { get: function () { throw 1 } })', 500],
    ['var a = {}; a.a = a; throw({ forbidden: a })', 500],
    ['(function deep() { deep() })()', 500],
    ['throw({ unauthorized: "x" })', 401],
  ])('that does %s refuses', (code, status) => {
    expect(judge(`function () { ${code} }`, {})[0]?.[0]).toBe(status)
  })

  it.each([
    '',
    'nonsense here',
    '5',
    'function (',
    '(() => { throw { get code() { throw 1 } } })()',
    'while (true) {}',
  ])('that is none refuses every document: %j', (source) => {
    expect(judge(source, {}, {}).map((said) => said?.[0])).toEqual([500, 500])
  })
})
