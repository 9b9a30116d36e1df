import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { suiteJsonSchema } from '../../src/domain/smoke/suite.ts'

const root = join(import.meta.dirname, '../..')
const published = JSON.parse(readFileSync(join(root, 'schemas/smoke-suite.schema.json'), 'utf8'))

test('the published schema of a suite is the one that the code reads by', () => {
  expect(published).toEqual({ ...JSON.parse(JSON.stringify(suiteJsonSchema())), title: 'Sluice smoke suite' })
})

test("the published schema takes the sample service's suite and refuses an unknown key inside a group", () => {
  const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(published)
  const sample = parse(readFileSync(join(root, 'examples/shop/smoke.yml'), 'utf8'))

  expect(accepts(sample)).toBe(true)
  expect(accepts({ steps: [{ name: 'a', steps: [{ name: 'b', request: { path: '/', mehtod: 'GET' } }] }] })).toBe(false)
})
