import { beforeAll, expect, test } from '@jest/globals'
import { repositoryRoot } from '../../stand-ins/runner/index.ts'
import { readWorkflow, type Walked, type WorkflowFile, walk } from '../../stand-ins/workflows/index.ts'

const source = { repository: 'sluice-actions/sluice', root: repositoryRoot, ref: 'refs/tags/v1', sha: 'b'.repeat(40) }
const stages = [
  'commit',
  'build',
  'unit',
  'integration',
  'artifact',
  'staging',
  'e2e-run',
  'e2e',
  'production',
  'smoke'
]
const moved = { production: [{ moved: 'true' }, { moved: 'false' }] }
const inputs = { 'to-production': true, digest: '' }

let release: WorkflowFile
let merges: readonly Walked[]
beforeAll(async () => {
  release = await readWorkflow(source, '.github/workflows/release.yml')
  merges = walk(release, { contexts: { inputs }, outputs: moved })
})

test('every path from merge to complete passes through every stage of verification', () => {
  const complete = merges.filter(({ results }) => results.complete === 'success')

  expect(complete.length).toBeGreaterThan(0)
  for (const { results } of complete) expect(stages.map(stage => results[stage])).toEqual(stages.map(() => 'success'))
})

test.each(stages)('nothing after %s runs when it did not succeed, except the way back', stage => {
  const red = merges.filter(({ results }) => results[stage] !== 'success')
  const after = [...stages.slice(stages.indexOf(stage) + 1), 'complete']

  expect(red.length).toBeGreaterThan(0)
  for (const { ran } of red) expect(after.filter(later => ran.includes(later))).toEqual([])
})

test('what went live is verified, or goes back, on every path, also when the run is cancelled', () => {
  const live = merges.filter(({ results, outputs }) => {
    return results.production === 'success' && outputs.production?.moved === 'true'
  })
  const unverified = live.filter(({ results }) => results.smoke !== 'success')

  expect(unverified.filter(({ ran }) => !ran.includes('rollback'))).toEqual([])
  expect(unverified.some(({ cancelled }) => cancelled)).toBe(true)
  expect(live.filter(({ results, ran }) => results.smoke === 'success' && ran.includes('rollback'))).toEqual([])
})

test('nothing goes back that did not go live', () => {
  const back = merges.filter(({ ran }) => ran.includes('rollback'))

  expect(back.length).toBeGreaterThan(0)
  for (const { results } of back) expect(results.production).toBe('success')
})

test('a train releases what was built earlier, and still verifies it', () => {
  const trains = walk(release, { contexts: { inputs: { ...inputs, digest: 'latest' } }, outputs: moved })
  const complete = trains.filter(({ results }) => results.complete === 'success')
  const unverified = trains.filter(({ results }) => results.complete === 'success' && results.smoke !== 'success')

  expect(complete.map(({ results }) => [results.e2e, results.production, results.smoke])).toEqual([
    ['skipped', 'success', 'success']
  ])
  expect(unverified).toEqual([])
})

test('a merge that only fills the train ends before production', () => {
  const filled = walk(release, { contexts: { inputs: { ...inputs, 'to-production': false } }, outputs: moved })

  expect(filled.filter(({ ran }) => ran.includes('production'))).toEqual([])
  expect(filled.some(({ results }) => results.e2e === 'success')).toBe(true)
})

test('the artifact is signed only after its build and its scan', async () => {
  const provenance = await readWorkflow(source, '.github/workflows/provenance.yml')
  const proven = walk(provenance, { contexts: { inputs: {} } }).filter(({ results }) => results.prove === 'success')

  expect(proven.map(({ results }) => [results.build, results.scan])).toEqual([['success', 'success']])
})
