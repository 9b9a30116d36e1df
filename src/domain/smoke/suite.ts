import { z } from 'zod'
import { Step, VariableName } from './step.ts'

const EnvironmentName = z.string().regex(/^[A-Za-z_]\w*$/, { error: 'expected the name of an environment variable' })

/** A value that is made for one run; the same seed makes the same value. */
export const Generated = z.union([
  z.enum(['uuid', 'hex', 'word', 'time']),
  z.strictObject({ integer: z.tuple([z.int(), z.int()]).refine(([low, high]) => low <= high) }),
  z.strictObject({ text: z.int().min(1).max(1000).describe('Letters and digits, this many.') })
])
export type Generated = z.infer<typeof Generated>

export const SuiteFile = z.strictObject({
  variables: z.record(VariableName, z.unknown()).default({}).describe('Values that {{name}} stands for.'),
  secrets: z
    .record(VariableName, EnvironmentName)
    .default({})
    .describe('Names of environment variables by the {{name}} that stands for their value, which is never shown.'),
  generate: z.record(VariableName, Generated).default({}).describe('Values made anew for each run, from its seed.'),
  steps: z.array(Step).max(1000).default([]).describe('What is asked, in this order; at least one.'),
  cleanup: z.array(Step).max(100).default([]).describe('Steps that run at the end, whatever happened before.'),
  control: z
    .boolean()
    .default(true)
    .describe('Asks a path that cannot exist, and distrusts checks that it would pass as well.')
})

export type Suite = z.infer<typeof SuiteFile>

/** The JSON Schema of a suite as people write it. */
export function suiteJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(SuiteFile, { io: 'input' })
}
