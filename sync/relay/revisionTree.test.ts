import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRevisions, generationOf } from './revision.ts'
import {
  byRank,
  decodeTree,
  descendantLeaves,
  emptyTree,
  encodeTree,
  graft,
  historyOf,
  leavesOf,
  prune,
} from './revisionTree.ts'
import type { RevisionTree } from './revisionTree.ts'

const grow = (...paths: string[][]): RevisionTree => paths.reduce<RevisionTree>(graft, emptyTree)
const entries = (tree: RevisionTree) => [...tree].sort(([a], [b]) => compareRevisions(a, b))

/** Histories that agree with each other: each revision has one parent, the path may stop short of the root. */
const histories = fc
  .array(fc.record({ parent: fc.nat(), known: fc.integer({ min: 1, max: 12 }) }), { minLength: 1, maxLength: 20 })
  .map((nodes) => {
    const paths: string[][] = []
    for (const [index, { parent }] of nodes.entries()) {
      const ancestors = index === 0 ? [] : (paths[parent % index] ?? [])
      const generation = (ancestors[0] === undefined ? 0 : generationOf(ancestors[0])) + 1
      paths.push([`${generation}-${index.toString(16)}`, ...ancestors])
    }
    return paths.map((path, index) => path.slice(0, nodes[index]?.known ?? 1))
  })

const inTwoOrders = histories.chain((paths) =>
  fc.shuffledSubarray(paths, { minLength: paths.length }).map((shuffled) => ({ paths, shuffled })),
)

describe('a revision tree', () => {
  it('is the same whatever order the histories come in, and however often', () => {
    fc.assert(
      fc.property(inTwoOrders, ({ paths, shuffled }) => {
        expect(entries(grow(...shuffled, ...paths))).toEqual(entries(grow(...paths)))
      }),
    )
  })

  it('knows every revision it was told of, and as leaves those that no other descends from', () => {
    fc.assert(
      fc.property(histories, (paths) => {
        const tree = grow(...paths)
        expect(new Set(tree.keys())).toEqual(new Set(paths.flat()))
        const parents = new Set(paths.flatMap((path) => path.slice(1)))
        expect(new Set(leavesOf(tree))).toEqual(new Set(paths.flat().filter((revision) => !parents.has(revision))))
      }),
    )
  })

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(histories, (paths) => {
        const tree = grow(...paths)
        expect(entries(decodeTree(encodeTree(tree)))).toEqual(entries(tree))
      }),
    )
  })

  it('keeps every leaf and the last of every branch when it is pruned', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 6 }), (paths, limit) => {
        const tree = grow(...paths)
        const pruned = prune(tree, limit)
        expect(new Set(leavesOf(pruned))).toEqual(new Set(leavesOf(tree)))
        const longest = Math.max(...leavesOf(tree).map((leaf) => historyOf(tree, leaf).length))
        for (const leaf of leavesOf(tree)) {
          const kept = historyOf(pruned, leaf)
          expect(kept.length).toBeGreaterThanOrEqual(Math.min(limit, historyOf(tree, leaf).length))
          expect(historyOf(tree, leaf).slice(0, kept.length)).toEqual(kept)
        }
        if (limit >= longest) expect(entries(pruned)).toEqual(entries(tree))
      }),
    )
  })

  it('takes any history at all without losing the revisions it had', () => {
    const revision = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom('a', 'b', 'c'))
    const anyPath = revision.chain(([start, hash]) =>
      fc
        .array(fc.constantFrom('a', 'b', 'c'), { maxLength: start - 1 })
        .map((more) => [hash, ...more].map((part, index) => `${start - index}-${part}`)),
    )
    fc.assert(
      fc.property(fc.array(anyPath, { maxLength: 15 }), (paths) => {
        let tree = emptyTree
        for (const path of paths) {
          const before = new Set(tree.keys())
          tree = graft(tree, path)
          expect([...before].every((known) => tree.has(known))).toBe(true)
          expect(tree.has(path[0] ?? '')).toBe(true)
          expect(leavesOf(tree).length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('finds the leaves that an old revision grew into', () => {
    const tree = grow(['3-c', '2-b', '1-a'], ['2-x', '1-a'], ['1-z'])
    expect(descendantLeaves(tree, '1-a').sort()).toEqual(['2-x', '3-c'])
    expect(descendantLeaves(tree, '1-z')).toEqual(['1-z'])
    expect(descendantLeaves(tree, '7-none')).toEqual([])
  })
})

describe('the winner among leaves', () => {
  it('lives, then has the longer history, then the greater hash', () => {
    const leaves = ['10-a', '9-f', '9-e', '12-b'].map((rev) => ({ rev, deleted: rev === '12-b' }))
    expect(leaves.sort(byRank).map((leaf) => leaf.rev)).toEqual(['10-a', '9-f', '9-e', '12-b'])
  })
})
