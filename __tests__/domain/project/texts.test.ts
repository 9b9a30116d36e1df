import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parsePolicy } from '../../../src/domain/policy/parse.ts'
import { healthCheckCaller, releaseCaller, rollbackCaller } from '../../../src/domain/project/caller-text.ts'
import { isUntouched, withMark } from '../../../src/domain/project/mark.ts'
import { policyText, smokeText } from '../../../src/domain/project/policy-text.ts'
import type { Project } from '../../../src/domain/project/project.ts'
import { readCaller } from '../../../src/domain/project/read-caller.ts'
import { parseSuite } from '../../../src/domain/smoke/parse-suite.ts'
import { callErrors } from '../../contract/workflow-call.ts'
import { ownErrors, workflowErrors } from '../../contract/workflow-file.ts'
import { securityErrors } from '../../contract/workflow-security.ts'

const root = join(import.meta.dirname, '../../..')
const example = (name: string) => readFileSync(join(root, 'examples/workflows', name), 'utf8')

const node: Project = {
  language: 'node',
  name: 'shop',
  setup: 'npm ci',
  compile: 'npm run typecheck',
  unitTests: 'npm test',
  integrationTests: '',
  build: 'npm run build',
  path: ['package.json', 'dist'],
  start: 'node dist/main.js',
  health: '/health',
  tellsVersion: true,
  dockerfile: false,
  registry: undefined
}
const kinds: readonly (readonly [string, Project])[] = [
  ['a Node service', node],
  ['a service that does not tell who it is', { ...node, tellsVersion: false }],
  ['a static site', { ...node, language: 'static', tellsVersion: false, path: ['public'], unitTests: '' }],
  ['commands with signs of YAML', { ...node, build: 'echo "a: b" # c', start: "sh -c 'x: {y}'", name: 'true' }]
]

test.each(kinds)('the policy for %s is one that Sluice reads', (_, project) => {
  const policy = parsePolicy(policyText(project, 'acme/shop'), 'sluice.yml')

  expect(policy.artifact.name).toBe(project.name)
  expect(policy.environments.production?.run?.command).toBe(project.start)
  expect(policy.trust).toMatchObject({ repository: 'acme/shop' })
})

test.each(kinds)('the release caller for %s passes every check, and says again what was found', async (_, project) => {
  const text = withMark(releaseCaller(project))

  expect(await workflowErrors('release.yml', text)).toEqual([])
  expect([...ownErrors(text, root), ...callErrors(text, root), ...securityErrors(text)]).toEqual([])
  expect(readCaller(text)).toMatchObject({ path: project.path, staging: 'staging', production: 'production' })
  expect(readCaller(text)?.commands).toContain(project.build)
})

test('the smoke suite is one that Sluice reads', () => {
  expect(parseSuite(smokeText(node), 'smoke.yml').steps).toHaveLength(1)
})

test('the callers without choices are the examples, word by word', () => {
  expect(rollbackCaller).toBe(example('rollback.yml'))
  expect(healthCheckCaller).toBe(example('health-check.yml'))
})

test('a caller is read for what one machine can play: no expression, each suite with its reports', () => {
  const text = `jobs:
  other: { uses: ./.github/workflows/ci.yml }
  release:
    uses: sluice-actions/sluice/.github/workflows/release.yml@v1
    with: { unit-tests: npm test, unit-results: a.xml, scan: npm audit, build: "\${{ inputs.build }}", path: "a\\nb" }`

  expect(readCaller(text)).toEqual({
    commands: ['npm test', 'npm audit'],
    path: ['a', 'b'],
    tests: ['unit_tests: a.xml', 'security_scan: passed'],
    staging: 'staging',
    production: 'production'
  })
})

test('a workflow that releases nothing is no caller', () => {
  expect(readCaller('jobs: { a: { uses: ./b.yml } }')).toBeUndefined()
  expect(readCaller('[]')).toBeUndefined()
})

test('a file is recognised as untouched until one letter of it changes', () => {
  const text = withMark('a: 1\n')

  expect(isUntouched(text)).toBe(true)
  expect(isUntouched(text.replace('a: 1', 'a: 2'))).toBe(false)
  expect(isUntouched('a: 1\n')).toBe(false)
})
