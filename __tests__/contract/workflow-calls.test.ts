import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parsePolicy } from '../../src/domain/policy/parse.ts'
import { parseSuite } from '../../src/domain/smoke/parse-suite.ts'
import { callErrors } from './workflow-call.ts'
import { ownErrors, workflowErrors } from './workflow-file.ts'
import { securityErrors } from './workflow-security.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const below = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => join(folder, name))
const isWorkflow = (path: string) => /\/workflows\/(?:.*\/)?[\w-]+\.yml$/.test(path)
const workflows = [...below('.github'), ...below('examples')].filter(isWorkflow)

test.each(workflows)('%s asks nothing of another workflow or action that it does not have', path => {
  expect(callErrors(read(path), root)).toEqual([])
})

test.each(workflows)('%s keeps the rules of workflow security', path => {
  expect(securityErrors(read(path))).toEqual([])
})

const projects = readdirSync(join(root, 'examples/projects')).map(name => join('examples/projects', name))

test.each(projects)('%s has a policy and a suite that Sluice reads, and a caller that GitHub reads', async project => {
  const caller = read(join(project, '.github/workflows/release.yml'))
  const policy = parsePolicy(read(join(project, '.github/sluice.yml')), project)

  expect(parseSuite(read(join(project, 'smoke.yml')), 'smoke.yml').steps).not.toEqual([])
  expect(Object.keys(policy.environments)).toEqual(['staging', 'production'])
  expect(await workflowErrors('release.yml', caller)).toEqual([])
  expect(ownErrors(caller, root)).toEqual([])
})

test.each(projects)('%s brings every program that its policy and its caller name', project => {
  const texts = ['.github/sluice.yml', '.github/workflows/release.yml']
    .map(path => read(join(project, path)))
    .join('\n')
  const named = [...new Set([...texts.matchAll(/\.\/([\w-]+\.sh)/g)].map(([, name = '']) => name))]

  expect(named.length).toBeGreaterThan(0)
  for (const name of named) {
    expect(statSync(join(root, project, name)).mode & 0o111).not.toBe(0)
    expect(spawnSync('sh', ['-n', join(root, project, name)]).status).toBe(0)
  }
})

const release = 'sluice-actions/sluice/.github/workflows/release.yml@v1'
const called = (lines: string, permissions = 'write-all') =>
  `on: push\npermissions: {}\njobs:\n  one:\n    uses: ${release}\n    permissions: ${permissions}\n${lines}`
const job = (lines: string) =>
  `on: push\npermissions: {}\njobs:\n  zero: { outputs: { a: b } }\n  one:\n    needs: zero\n    timeout-minutes: 1\n${lines}`

test.each([
  [
    'an input that the workflow lacks',
    called('    with: { unit-test: a }'),
    `${release} input unit-test does not exist`
  ],
  [
    'an input of another kind',
    called('    with: { to-production: "no" }'),
    `${release} input to-production is a string, not a boolean`
  ],
  ['a secret that the workflow lacks', called('    secrets: { token: a }'), `${release} has no secret token`],
  ['every secret handed over', called('    secrets: inherit'), `job one hands every secret to ${release}`],
  [
    'a permission that the caller does not hand on',
    called('', '{ contents: write }'),
    'job one: id-token: write is asked, none is allowed'
  ],
  [
    'an input that is not declared',
    job(`    steps: [{ run: a, env: { A: "\${{ inputs.b }}" } }]`),
    'inputs.b is not declared'
  ],
  [
    'a job that is not needed',
    job(`    steps: [{ run: a, env: { A: "\${{ needs.two.outputs.b }}" } }]`),
    'job one uses needs.two, which it does not need'
  ],
  [
    'an output of a job that does not exist',
    job(`    steps: [{ run: a, env: { A: "\${{ needs.zero.outputs.b }}" } }]`),
    'needs.zero has no output b'
  ],
  [
    'a required input that is left out',
    job('    steps: [{ uses: "$/actions/promote", with: { environment: a } }, { uses: "$/actions/smoke-test" }]'),
    '$/actions/smoke-test needs input base-url'
  ],
  [
    'a key that an action of others lacks',
    job('    steps: [{ uses: "actions/checkout@v6", with: { dept: 1 } }]'),
    'actions/checkout@v6 has no dept'
  ]
])('%s is noticed and named', (_, content, expected) => {
  expect(callErrors(content, root)).toContain(expected)
})

test.each([
  [
    'rights by default',
    job('').replace('permissions: {}', 'permissions: write-all'),
    'the workflow has permissions by default'
  ],
  [
    'rights beside the code of a stranger',
    job('').replace('on: push', 'on: { pull_request_target: {} }'),
    'pull_request_target runs with rights beside the code of a stranger'
  ],
  [
    'an event of a stranger that nobody explained',
    job('').replace('on: push', 'on: { issue_comment: {} }'),
    'issue_comment without a word why it is safe here'
  ],
  ['a job without an end', job('').replace('timeout-minutes: 1', 'name: a'), 'job one may run for six hours'],
  [
    'a token that is left in the clone',
    job('    steps: [{ uses: "actions/checkout@v6" }]'),
    'job one leaves its token in the clone'
  ],
  [
    'a secret in a script',
    job(`    steps: [{ run: "echo \${{ secrets.a }}" }]`),
    'job one writes a secret into a script'
  ],
  [
    'the commands of the caller beside the right to sign',
    job(`    permissions: { id-token: write }\n    steps: [{ run: 'sh -euc "$COMMAND"' }]`),
    "job one runs the caller's commands with id-token"
  ]
])('%s is noticed and named, without any linter', (_, content, expected) => {
  expect(securityErrors(content)).toContain(expected)
})

const zizmor = (process.env.PATH ?? '')
  .split(delimiter)
  .map(folder => join(folder, 'zizmor'))
  .find(existsSync)

if (zizmor === undefined)
  process.stderr.write('left out: zizmor is not installed, so no security linter reads the workflows\n')
;(zizmor === undefined ? test.skip : test)(
  `zizmor finds nothing in any workflow, example or action${zizmor === undefined ? ' (left out: zizmor is not installed, see .ci/requirements.txt)' : ''}`,
  () => {
    const paths = ['.github', 'actions', ...workflows.filter(path => path.startsWith('examples'))]
    const words = [
      '--offline',
      '--no-progress',
      '--color=never',
      '--persona=auditor',
      '--quiet',
      '--format=plain',
      ...paths
    ]
    const { status, stdout } = spawnSync(zizmor ?? '', words, { cwd: root, encoding: 'utf8' })

    expect(stdout).toMatch(/^No findings to report/)
    expect(status).toBe(0)
  },
  120_000
)

test("this repository's own policy is one that Sluice reads, and trusts the workflows that publish it", () => {
  const policy = parsePolicy(read('.github/sluice.yml'), '.github/sluice.yml')
  const files = policy.trust.workflow.map(uri => /\/(\.github\/workflows\/[\w-]+\.yml)@/.exec(uri)?.[1] ?? '')

  expect(files).toHaveLength(2)
  for (const file of files) expect(existsSync(join(root, file))).toBe(true)
})

test('the floating tag moves only after the exact one was made and released', () => {
  const script = read('.github/workflows/publish.yml')
  const order = ['ref=refs/tags/$TAG', 'gh release create', 'git/refs/tags/$floating'].map(part => script.indexOf(part))

  expect(order.every(at => at > 0)).toBe(true)
  expect([...order].sort((one, other) => one - other)).toEqual(order)
})
