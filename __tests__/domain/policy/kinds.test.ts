import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { metricKinds, routerKinds } from '../../../src/domain/policy/kinds.ts'
import { MetricSettings } from '../../../src/domain/policy/metrics.ts'
import { RouterSettings } from '../../../src/domain/policy/router.ts'

function kindsOf(settings: z.ZodType): readonly unknown[] {
  const { oneOf = [], anyOf = oneOf } = z.toJSONSchema(settings, { io: 'input' })
  return anyOf.map(one => (one.properties as Record<string, { const?: unknown }>).kind?.const)
}

test.each([
  ['router', RouterSettings, routerKinds],
  ['metrics', MetricSettings, metricKinds]
] as const)(
  'the list of kinds of %s, which is read without the schema, is that of the schema',
  (_, settings, kinds) => {
    expect(kindsOf(settings).toSorted()).toEqual(kinds.toSorted())
  }
)
