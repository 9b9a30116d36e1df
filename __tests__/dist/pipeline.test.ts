import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { foldLedger } from '../../src/domain/ledger/state.ts'
import { logsOf, resultsOf } from '../pipeline/consumer.ts'
import { caller, openPipeline, type Pipeline } from './pipeline-on-github.ts'
import { readLedger } from './release-on-github.ts'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await openPipeline({
    '.github/workflows/release.yml': caller('{ push: { branches: [main] } }'),
    '.github/workflows/health-check.yml': readFileSync('examples/workflows/health-check.yml', 'utf8')
  })
})
afterAll(() => pipeline.close())

test('a green merge reaches production from the workflow file, through the shipped bundles', async () => {
  const end = await pipeline.run({ workflow: '.github/workflows/release.yml', event: 'push' })

  expect(logsOf(end)).toBe('')
  expect(resultsOf(end)).toMatchObject({ 'artifact/prove': 'success', production: 'success', complete: 'success' })
}, 300_000)

test('no person had a hand in it: the ledger knows no approval, no skipped gate and no manual stop', async () => {
  const { events } = await readLedger(pipeline.github, 'acme/shop')
  const state = foldLedger(events)

  expect([...new Set(events.map(({ kind }) => kind))].sort()).toEqual([
    'artifact.built',
    'deployment.completed',
    'evidence.added',
    'lock.acquired',
    'lock.released',
    'promotion.decided',
    'smoke.recorded'
  ])
  expect(state.deployments.map(({ environment, status }) => [environment, status])).toEqual([
    ['staging', 'completed'],
    ['production', 'completed']
  ])
})

test('one artifact, built once, is what runs in both environments', async () => {
  const { builds, deployments } = foldLedger((await readLedger(pipeline.github, 'acme/shop')).events)

  expect(builds).toHaveLength(1)
  expect(new Set(deployments.map(({ digest }) => digest))).toEqual(new Set([builds[0]?.digest]))
})

test('the health check of the example looks at what is live, and keeps what it saw', async () => {
  const end = await pipeline.run({ workflow: '.github/workflows/health-check.yml', event: 'schedule' })

  expect(logsOf(end)).toBe('')
  expect(resultsOf(end)).toEqual({ 'look/look': 'success', look: 'success' })
  expect(pipeline.github.repository('acme/shop').refs.has('refs/heads/sluice-ledger-health')).toBe(true)
}, 300_000)

test('the permissions that each job asks for suffice, and nothing asked for more', () => {
  const { calls } = pipeline.github.counts.since(0)

  expect(calls.filter(({ status }) => status === 401 || status === 403)).toEqual([])
  expect(pipeline.github.violations()).toEqual([])
})
