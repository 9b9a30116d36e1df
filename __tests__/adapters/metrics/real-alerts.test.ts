import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { alertmanagerConfig } from '../../../src/domain/alerts/alertmanager.ts'
import { type Pack, prometheusRules } from '../../../src/domain/alerts/prometheus-rules.ts'
import { prometheusTests } from '../../../src/domain/alerts/prometheus-tests.ts'
import { packOf, policyOf } from '../../domain/alerts/packs.ts'
import { withProgram } from '../../support/components.ts'
import { programPath } from '../../support/programs.ts'

const patienceMs = 120_000
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-alerts-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

function run(folder: string, program: string, ...words: readonly string[]) {
  const done = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: programPath },
    timeout: patienceMs
  })
  return { status: done.status, out: done.stdout, text: `${done.stdout}${done.stderr}` }
}

const own = `
rollout:
  metrics: { kind: prometheus, url: "http://127.0.0.1:9090", requests: served_total, errors: { status: [5xx, "429"] },
             latency: served_seconds, match: { job: "a \\"b\\" \\\\c" } }
alerts:
  objective: { target: 99.5, window: 28d }
  signals: { own: { queue.length: { metric: queue_length } } }
  rules: [{ name: QueueTooLong, severity: P1, signal: queue.length, at-least: 100, for: 2m, runbook: service-down }]
`

function compiled(pack: Pack, rules = prometheusRules(pack)) {
  const [quick, slow] = prometheusTests(pack, 'rules.yml')
  return folderWith({ 'rules.yml': rules, 'quick.yml': quick, 'slow.yml': slow })
}

withProgram('promtool', () => {
  test(
    'every rule fires on its series and is quiet just short of it, by the real engine, over minutes and over days',
    () => {
      const folder = compiled(packOf())

      expect(run(folder, 'promtool', 'check', 'rules', 'rules.yml')).toMatchObject({ status: 0 })
      expect(run(folder, 'promtool', 'test', 'rules', 'quick.yml', 'slow.yml')).toMatchObject({ status: 0 })
    },
    patienceMs
  )

  test(
    'so they do with another objective, other names of metrics, and rules of one’s own',
    () => {
      const pack = packOf(policyOf(own))
      const few = ['QueueTooLong', 'ErrorRateHigh', 'LatencyHigh', 'BudgetBurnDay']
      const folder = compiled({ ...pack, rules: pack.rules.filter(({ name }) => few.includes(name)) })

      expect(run(folder, 'promtool', 'test', 'rules', 'quick.yml', 'slow.yml')).toMatchObject({ status: 0 })
    },
    patienceMs
  )

  test.each([
    ['a hair higher', '> 0.05 ', '> 0.0511 '],
    ['a hair lower', '> 0.05 ', '> 0.0499 '],
    ['the other way', '> 0.05 ', '< 0.05 ']
  ])(
    'the tests notice a limit that is %s',
    (_, from, to) => {
      const pack = packOf()
      const one = { ...pack, rules: pack.rules.filter(({ name }) => name === 'ErrorRateCritical') }
      const rules = prometheusRules(one)
      expect(rules).toContain(from)

      const answer = run(compiled(one, rules.replace(from, to)), 'promtool', 'test', 'rules', 'quick.yml')

      expect(answer).toMatchObject({ status: 1, text: expect.stringContaining('ErrorRateCritical') })
    },
    patienceMs
  )
})

withProgram('amtool', () => {
  const told = `notify:
  - { kind: pagerduty, on: [page] }
  - { kind: opsgenie, on: [page], responders: [platform] }
  - { kind: slack }
  - { kind: statuspage, page: x }
  - { kind: webhook, url: "https://example.org/hook", secret-env: HOOK }`
  const policy = policyOf(told)
  const written = () => folderWith({ 'alertmanager.yml': alertmanagerConfig(packOf(policy), policy.notify) })

  test('the routes are what Alertmanager accepts, with secrets only by the name of a file', () => {
    const answer = run(written(), 'amtool', 'check-config', 'alertmanager.yml')

    expect(answer).toMatchObject({ status: 0, text: expect.stringContaining('4 receivers') })
  })

  test.each([
    ['page', 'page'],
    ['notice', 'notice'],
    ['ticket', 'ticket'],
    ['dashboard', 'dashboard']
  ])('an alert with the route %s reaches the receiver %s, and no other', (route, receiver) => {
    const answer = run(
      written(),
      'amtool',
      'config',
      'routes',
      'test',
      '--config.file=alertmanager.yml',
      `route=${route}`
    )

    expect(answer.out.trim()).toBe(receiver)
  })
})
