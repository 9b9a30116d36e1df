import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { evidenceInputs, isSecretInput, kebabCase, registryInputs, sharedInputs } from '../../src/inputs.ts'
import { type AnyOperation, type Contract, differences, promisedBy } from './action-contract.ts'

const root = join(import.meta.dirname, '../..')
const names = readdirSync(join(root, 'actions'))
const contracts = new Map(await Promise.all(names.map(async name => [name, await operationOf(name)] as const)))

async function operationOf(name: string): Promise<AnyOperation> {
  const module = (await import(`../../src/operations/${name}/index.ts`)) as Record<string, AnyOperation>
  const operation = Object.values(module).find(value => value.name === name)
  if (operation === undefined) throw new Error(`src/operations/${name} exports no operation of that name`)
  return operation
}

function actionFile(name: string) {
  return parse(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8')) as Contract & {
    readonly name: string
    readonly runs: Readonly<Record<string, string>>
  }
}

test.each(names)('%s: action.yml promises what its operation takes and gives, word for word', name => {
  const promised = promisedBy(contracts.get(name) as AnyOperation)

  expect(differences(actionFile(name), promised)).toEqual([])
})

test.each(names)('%s: the README lists every input and output with its meaning, values and default', name => {
  const readme = readFileSync(join(root, 'actions', name, 'README.md'), 'utf8')
  const { inputs, outputs } = promisedBy(contracts.get(name) as AnyOperation)
  const expected = [
    ...Object.entries(inputs).map(([input, { description, required, values = [], default: byDefault }]) => {
      const fallback = byDefault === undefined ? (required ? '**required**' : '') : `\`${byDefault}\``
      return `| \`${input}\` | ${inCell(description)} | ${values.map(value => `\`${value}\``).join(' ')} | ${fallback} |`
    }),
    ...Object.entries(outputs).map(([output, { description }]) => `| \`${output}\` | ${inCell(description)} |`)
  ]
  const rows = readme.split('\n').filter(line => /^\| `[a-z-]+` \|/.test(line) && !line.includes(': write`'))

  expect(rows.sort()).toEqual(expected.sort())
})

function inCell(text = ''): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}

test('an input that several actions have means the same in each, in the same words', () => {
  const shared = Object.entries({ ...sharedInputs, ...evidenceInputs, ...registryInputs })

  const drifted = names.flatMap(name => {
    const { inputs } = actionFile(name)
    return shared.flatMap(([key, field]) => {
      const input = kebabCase(key)
      const said = inputs[input]?.description
      return said === undefined || said === field.description ? [] : [`${name}: ${input} says ${JSON.stringify(said)}`]
    })
  })

  expect(drifted).toEqual([])
})

test.each(names)('%s: every action has all inputs that actions share', name => {
  const { inputs } = actionFile(name)

  expect(
    Object.keys(sharedInputs)
      .map(kebabCase)
      .filter(input => inputs[input] === undefined)
  ).toEqual([])
})

test('every input that holds a secret is one that the host hides', () => {
  const secret = names.flatMap(name => Object.keys(actionFile(name).inputs)).filter(isSecretInput)

  expect([...new Set(secret)].sort()).toEqual(['github-token', 'private-key', 'registry-credentials'])
})

test.each(names)('%s: what action.yml runs is in the committed distribution', name => {
  const { using, main, post } = actionFile(name).runs
  const paths = [main, post].filter(path => path !== undefined)

  expect(using).toBe('node24')
  expect(paths.filter(path => !existsSync(join(root, 'actions', name, path)))).toEqual([])
})

const small: Contract = {
  inputs: { 'dry-run': { description: 'Change nothing.', required: false, default: 'false' } },
  outputs: { outcome: { description: 'How it ended.' } }
}

test.each([
  [
    'a renamed input',
    { ...small, inputs: { 'dry-ran': small.inputs['dry-run'] ?? {} } },
    ['input dry-ran is not one of the operation', 'input dry-run is missing in action.yml']
  ],
  ['a dropped output', { ...small, outputs: {} }, ['output outcome is missing in action.yml']],
  [
    'a changed word',
    { ...small, outputs: { outcome: { description: 'How it stopped.' } } },
    ['output outcome: description is "How it stopped.", the operation says "How it ended."']
  ],
  [
    'another default',
    { ...small, inputs: { 'dry-run': { description: 'Change nothing.', required: false, default: 'true' } } },
    ['input dry-run: default is "true", the operation says "false"']
  ]
])('%s is noticed and named', (_, written, expected) => {
  expect(differences(written, small)).toEqual(expected)
})
