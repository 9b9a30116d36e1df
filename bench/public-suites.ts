import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { matchers } from '../src/adapters/probes/matchers.ts'
import { sameJson } from '../src/domain/smoke/json-body.ts'

// node bench/public-suites.ts JSON-SCHEMA-TEST-SUITE CTS.JSON
// Both suites are public and not ours, so they are fetched by whoever measures: the first is in the source package of
// the Python package `jsonschema`, the second in the npm package `jsonpath-rfc9535`.

interface SchemaGroup {
  readonly description: string
  readonly schema: boolean | Record<string, unknown>
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[]
}

interface PathTest {
  readonly name: string
  readonly selector: string
  readonly document?: unknown
  readonly result?: readonly unknown[]
  readonly results?: readonly (readonly unknown[])[]
  readonly invalid_selector?: boolean
}

const speaker = matchers()

async function schemas(root: string): Promise<void> {
  const folder = join(root, 'tests/draft2020-12')
  const read = async (uri: string) => readFileSync(join(root, 'remotes', new URL(uri).pathname), 'utf8')
  let [right, all] = [0, 0]
  for (const file of readdirSync(folder).filter(name => name.endsWith('.json'))) {
    for (const group of JSON.parse(readFileSync(join(folder, file), 'utf8')) as SchemaGroup[]) {
      for (const test of group.tests) {
        const told = await speaker
          .prepareSchema(group.schema, read)
          .then(() => speaker.violation(group.schema, test.data))
          .then(violation => violation === undefined)
          .catch((thrown: Error) => thrown.message)
        all += 1
        if (told === test.valid) right += 1
        else console.log(`  ${file}: ${group.description}: ${test.description}: ${told}`)
      }
    }
  }
  console.log(`JSON Schema 2020-12: ${right} of ${all}`)
}

async function paths(file: string): Promise<void> {
  const { tests } = JSON.parse(readFileSync(file, 'utf8')) as { tests: readonly PathTest[] }
  let right = 0
  for (const test of tests) {
    const told = await speaker.select(test.selector, test.document ?? null).catch(() => 'refused' as const)
    const wanted = test.invalid_selector ? ['refused'] : (test.results ?? [test.result])
    if (wanted.some(each => sameJson(told, each))) right += 1
    else console.log(`  ${test.name}: ${test.selector}`)
  }
  console.log(`JSONPath (RFC 9535): ${right} of ${tests.length}`)
}

const [schemaSuite, pathSuite] = process.argv.slice(2)
if (schemaSuite === undefined || pathSuite === undefined) {
  console.log(
    'expected the folder of the JSON Schema test suite, and the file cts.json of the JSONPath compliance tests'
  )
} else {
  await schemas(schemaSuite)
  await paths(pathSuite)
}
