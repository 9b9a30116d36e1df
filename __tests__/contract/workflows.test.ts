import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { actionErrors, ownErrors, type Workflow, workflowErrors } from './workflow-file.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const workflows = ['.github/workflows', 'examples/workflows']
  .filter(folder => existsSync(join(root, folder)))
  .flatMap(folder => readdirSync(join(root, folder)).map(name => join(folder, name)))
  .filter(path => /\.ya?ml$/.test(path))
const actions = readdirSync(join(root, 'actions')).map(name => `actions/${name}/action.yml`)

test.each(workflows)("%s is a workflow by GitHub's own parser, and by the checks it lacks", async path => {
  expect(await workflowErrors(path, read(path))).toEqual([])
  expect(ownErrors(read(path), root)).toEqual([])
})

test.each(actions)("%s is an action by GitHub's own parser", path => {
  expect(actionErrors(path, read(path))).toEqual([])
})

test.each(workflows)('%s has no permission by default, and says beside each why a job needs it', path => {
  const { permissions } = parse(read(path)) as Workflow
  const asked = read(path)
    .split('\n')
    .filter(line => /^\s+[a-z-]+: (read|write)\b/.test(line))

  expect(permissions).toEqual({})
  expect(asked.filter(line => !line.includes(' # to '))).toEqual([])
})

test.each(['.github/workflows/ci.yml', '.github/workflows/check-dist.yml'])(
  '%s gives code of a pull request nothing but the right to read',
  path => {
    const text = read(path)

    expect(text).not.toMatch(/: write\b|pull_request_target|workflow_run|secrets\./)
    expect(text.match(/uses: actions\/checkout/g)?.length).toBe(text.match(/persist-credentials: false/g)?.length)
  }
)

test.each(['.github/workflows/ci.yml', '.github/workflows/publish.yml'])(
  '%s installs every component that .ci/run asks for',
  path => {
    const [, asked = ''] = /^components=\((.*)\)$/m.exec(read('.ci/run')) ?? []
    const [, installed = ''] = /apt-get install .*--no-install-recommends (.*)$/m.exec(read(path)) ?? []

    expect(asked).toContain('docker-registry')
    expect(installed.split(' ')).toEqual(asked.split(' '))
  }
)

const step = (lines: string) =>
  `on: push\npermissions: {}\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    permissions: {}\n    steps:\n${lines}`

test.each([
  [
    'a property of github that does not exist',
    step(`      - run: echo "\${{ github.evnt }}"`),
    'github.evnt does not exist'
  ],
  [
    'an output of a step that does not exist',
    step(`      - if: steps.two.outputs.x == '1'\n        run: a`),
    'steps.two is no earlier step'
  ],
  [
    'an output that the action lacks',
    step(
      `      - id: two\n        uses: ./actions/promote\n      - if: steps.two.outputs.digestt == ''\n        run: a`
    ),
    'steps.two has no output digestt'
  ],
  [
    'an input that the action lacks',
    step('      - uses: ./actions/promote\n        with: { enviroment: x }'),
    './actions/promote has no input enviroment'
  ],
  [
    'an action that is not pinned',
    step('      - uses: actions/checkout@v6'),
    'actions/checkout@v6 is not pinned to a commit'
  ],
  [
    'text of a stranger in a script',
    step(`      - run: echo "\${{ github.event.pull_request.title }}"`),
    `\${{ github.event.pull_request.title }} stands in a script`
  ],
  [
    'a job that needs a missing one',
    step('      - run: a').replace('    permissions', '    needs: zero\n    permissions'),
    'job one needs zero, which does not exist'
  ]
])('%s is noticed and named', (_, content, expected) => {
  expect(ownErrors(content, root)).toContain(expected)
})

test.each([
  ['an unknown event', step('      - run: a').replace('on: push', 'on: pushed')],
  ['an unknown key', step('      - run: a\n        shel: sh')],
  ['an unknown function', step('      - if: succes()\n        run: a')]
])("GitHub's own parser, as it is loaded here, notices %s", async (_, content) => {
  expect(await workflowErrors('test.yml', content)).not.toEqual([])
})

test("GitHub's own parser, as it is loaded here, notices an action for an unknown runtime", () => {
  expect(actionErrors('action.yml', read('actions/promote/action.yml').replace('node24', 'node25'))).not.toEqual([])
})
