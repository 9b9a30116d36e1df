import { z } from 'zod'
import { Capture, Expectations } from './expectations.ts'
import { type ProbeKind, probeKind, probes } from './probe-kind.ts'
import { countGiven, DnsProbe, GrpcProbe, Request, TcpProbe, TlsProbe, WebSocketProbe } from './request.ts'

export const VariableName = z
  .string()
  .max(100)
  .regex(/^[A-Za-z_]\w*$/, { error: 'expected letters, digits or "_"' })

/** Variables and the values that they must have. */
const Condition = z.record(VariableName, z.unknown())

const kinds = [...probes, 'use', 'steps'] as const

const StepShape = z.strictObject({
  name: z.string().min(1).max(200).describe('How reports call it.'),
  if: Condition.optional().describe('Runs only when every variable has this value.'),
  unless: Condition.optional().describe('Runs only when no variable has this value.'),
  request: Request.optional().describe('An HTTP request.'),
  websocket: WebSocketProbe.optional().describe('A talk over a WebSocket; its messages are a JSON list.'),
  grpc: GrpcProbe.optional().describe('The standard gRPC health check.'),
  tcp: TcpProbe.optional().describe('A connection, and what comes over it.'),
  dns: DnsProbe.optional().describe('A question to a name server; its answers are $.answers.'),
  tls: TlsProbe.optional().describe('The certificate that a server shows.'),
  use: z.string().min(1).optional().describe('Path of another suite whose steps run here, such as a login.'),
  with: z.record(VariableName, z.unknown()).optional().describe('Variables for the suite that is used.'),
  parallel: z
    .union([z.boolean(), z.int().min(1).max(100)])
    .optional()
    .describe('Runs the steps of this group at once: true, or how many at once.'),
  expect: Expectations.optional().describe('What must hold of the answer; without it, that it is a good one.'),
  capture: z.record(VariableName, Capture).default({}).describe('What later steps may name, by JSONPath or as below.'),
  compare: z
    .union([z.literal(false), z.strictObject({ ignore: z.array(z.string().min(1)).max(100) })])
    .optional()
    .describe('With compare-to: false leaves this step out; ignore names what may differ, such as $.version.'),
  retry: z.int().min(0).max(100).optional().describe('How often to try again; the default is the input of that name.'),
  consecutive: z.int().min(1).max(100).optional().describe('Passes in a row that are needed.'),
  get steps(): z.ZodOptional<z.ZodArray<z.ZodType<Step>>> {
    return z.array(Step).min(1).max(1000).optional().describe('A group of steps.') as never
  },
  get cleanup(): z.ZodOptional<z.ZodArray<z.ZodType<Step>>> {
    const text = 'Steps that run at the end, if this step was tried, whatever happened in between.'
    return z.array(Step).min(1).max(100).optional().describe(text) as never
  }
})

export interface Step extends Omit<z.infer<typeof StepShape>, 'steps' | 'cleanup'> {
  readonly steps?: readonly Step[] | undefined
  readonly cleanup?: readonly Step[] | undefined
}

/** One probe, one group of steps, or one suite that is used here. */
export const Step: z.ZodType<Step> = StepShape.refine(step => countGiven(kinds.map(kind => step[kind])) === 1, {
  error: `expected exactly one of ${kinds.join(', ')}`
})
  .refine(step => isProbe(step) || step.expect === undefined, { error: 'a group has no answer to expect things of' })
  .refine(step => step.parallel === undefined || step.steps !== undefined, { error: 'parallel needs steps' })
  .refine(step => step.with === undefined || step.use !== undefined, { error: 'with needs use' })
  .refine(step => step.tls === undefined || step.expect !== undefined, {
    error: 'expected an expect, such as certificate: { valid-for: 14d }'
  })
  .meta({ id: 'Step' }) as unknown as z.ZodType<Step>

function isProbe(step: Pick<Step, ProbeKind>): boolean {
  return probeKind(step) !== undefined
}
