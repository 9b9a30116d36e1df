import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { BuildRecordShape, DeploymentShape, RecallShape } from '../../src/domain/evidence/predicates.ts'
import type { Shape } from '../../src/domain/evidence/shape.ts'
import { predicateTypes } from '../../src/domain/evidence/statement.ts'
import { distorted } from '../support/hostile-json.ts'
import { everyStatement } from '../support/statements.ts'

const own: readonly (readonly [keyof typeof predicateTypes, string, Shape<unknown>])[] = [
  ['buildRecord', 'build-record', BuildRecordShape],
  ['deployment', 'deployment', DeploymentShape],
  ['recall', 'recall', RecallShape]
]

function reads(shape: Shape<unknown>, value: unknown): boolean {
  try {
    shape(value, '')
    return true
  } catch {
    return false
  }
}

describe.each(own)('the published schema of a %s', (type, name, shape) => {
  const schema = JSON.parse(readFileSync(join('schemas', `${name}.schema.json`), 'utf8'))
  const accepts = new Ajv2020().compile(schema)
  const statement = everyStatement().find(each => each.predicateType === predicateTypes[type])

  test('is named by the type of its statements', () => {
    expect(schema.$id).toBe(predicateTypes[type])
  })

  test('takes what Sluice writes', () => {
    expect(accepts(statement?.predicate)).toBe(true)
  })

  test('takes and refuses what the verifier takes and refuses', () => {
    const predicates = [...distorted(statement?.predicate, 400), { ...(statement?.predicate as object), extra: 1 }]
    const differing = predicates.filter(predicate => accepts(predicate) !== reads(shape, predicate))
    expect(differing).toEqual([])
    expect(predicates.filter(predicate => accepts(predicate)).length).toBeLessThan(200)
  })
})
