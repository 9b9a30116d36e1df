import { z } from 'zod'
import { Duration } from '../../domain/duration.ts'
import { firmGates, type GateName, gateNames } from '../../domain/gate/gate.ts'
import { evidenceInputs, Flag, registryInputs, sharedInputs } from '../../inputs.ts'

const skippable = gateNames.filter(name => !firmGates.includes(name))

/** Names of gates, separated by commas, spaces or lines. */
const GateNames = z
  .string()
  .transform(text => text.split(/[\s,]+/).filter(name => name !== ''))
  .refine(names => names.every(name => (skippable as readonly string[]).includes(name)), {
    error: `expected names among ${skippable.join(', ')}; nothing skips ${firmGates.join(', ')}`
  })
  .transform(names => names as readonly GateName[])

/** What promote is asked: which digest, where to, and how. */
export const PromoteInputs = z
  .strictObject({
    ...sharedInputs,
    ...evidenceInputs,
    ...registryInputs,
    digest: z
      .string()
      .default('latest')
      .describe('The artifact; latest means the newest that the previous environment runs, or the last good one.'),
    environment: z
      .string()
      .default('')
      .describe('Environment of the policy to promote into; needed by every mode but recall.')
      .meta({ examples: ['production'] }),
    mode: z
      .enum(['promote', 'plan', 'rollback', 'recall'])
      .default('promote')
      .describe('promote moves the digest; plan only answers; rollback goes to the last good; recall bars a digest.'),
    wait: Duration.prefault('0s').describe('How long to hold for gates that only time opens, such as soak and window.'),
    source: z.string().optional().describe("Store to take the artifact from, when the policy's is not meant."),
    destination: z.string().optional().describe("Store to put the artifact into, when the policy's is not meant."),
    deploy: z
      .string()
      .optional()
      .describe('Command that puts the verified artifact in place; it gets SLUICE_DIGEST, SLUICE_ARTIFACT and more.'),
    verify: z.string().optional().describe("Smoke suite to run after the deploy; default the policy's smoke.suite."),
    hotfix: GateNames.prefault('')
      .describe('Names of gates to skip; needs a reason, and opens a debt to settle.')
      .meta({ values: skippable }),
    reason: z.string().max(1000).optional().describe('Why, for the record.'),
    replaceHeld: Flag.optional().describe('Take a slot that is held after a rollback; default true for a hotfix.'),
    train: z
      .string()
      .max(200)
      .optional()
      .describe('A scheduled release: the name of a train, or the key of one slot, such as nightly/2026-11-24T02:00Z.')
  })
  .refine(({ environment, mode }) => mode === 'recall' || environment !== '', {
    path: ['environment'],
    error: 'expected the name of an environment'
  })
  .refine(({ mode, digest }) => mode !== 'recall' || digest !== 'latest', {
    path: ['digest'],
    error: 'expected the digest to recall'
  })
  .refine(({ mode, hotfix, reason = '' }) => (mode !== 'recall' && hotfix.length === 0) || reason.trim() !== '', {
    path: ['reason'],
    error: 'expected why, because this is recorded'
  })
export type PromoteInputs = z.infer<typeof PromoteInputs>
