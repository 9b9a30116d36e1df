import { z } from 'zod'
import { isCron, isZone } from '../schedule/cron.ts'
import { isBefore, isMoment } from '../schedule/moment-text.ts'
import { RolloutOverrides } from './rollout.ts'
import { duration, Name, Names, section, Text } from './section.ts'

const Approvals = section({
  count: z.int().min(1).max(20).default(1),
  'distinct-from': z.array(z.enum(['author', 'trigger', 'policy-editor'])).default(['author', 'trigger'])
})

const Hotfix = section({
  'second-person': z
    .boolean()
    .optional()
    .describe('Whether somebody else must let the run of a hotfix go on. Default: true in a workflow.'),
  'distinct-from': z
    .array(z.enum(['author', 'trigger', 'policy-editor']))
    .default(['trigger'])
    .describe('What that second person must not be; never whoever started it.'),
  due: duration('24h').describe('How long it may owe what it skipped.')
})

/** A zone of the IANA database, with its own days of summer time. */
export const Zone = Text.refine(isZone, { error: 'expected an IANA zone such as UTC or Europe/Vienna' })

/** Five fields: minute, hour, day of the month, month, day of the week. */
export const CronText = Text.refine(isCron, { error: 'expected five cron fields such as 0 2 * * *' })

const Moment = Text.refine(isMoment, { error: 'expected a time such as 2026-12-24T18:00 or 2026-12-24T17:00:00Z' })

/** A time span that allows or denies: recurring by `cron` and `for`, or once `from` one instant `to` another. */
const Span = section({
  zone: Zone.default('UTC').describe('IANA zone in which `cron`, and times without an offset, are meant.'),
  cron: CronText.optional().describe(
    'When it begins, again and again: five cron fields. Either this, or `from` and `to`.'
  ),
  for: duration('1h').describe('How long it lasts each time `cron` begins it.'),
  from: Moment.optional().describe('When it begins, once: 2026-12-24T18:00 or with an offset.'),
  to: Moment.optional().describe('When it ends, once.'),
  reason: Text.optional().describe('Why; shown to whoever is refused.')
})
  .refine(span => formOf(span) !== undefined, {
    error: 'expected either "cron" (and "for") or both "from" and "to"'
  })
  .refine(span => formOf(span) !== 'recurring' || span.for > 0, {
    path: ['for'],
    error: 'expected a duration above zero, found one that is never on; a valid example: for: 2h'
  })
  .refine(({ from, to, zone }) => from === undefined || to === undefined || isBefore(from, to, zone), {
    path: ['to'],
    error: ({ input }) => endsTooEarly(input)
  })

function formOf(span: { readonly cron?: unknown; readonly from?: unknown; readonly to?: unknown }) {
  const { cron, from, to } = span
  if (cron !== undefined) return from === undefined && to === undefined ? 'recurring' : undefined
  return from === undefined || to === undefined ? undefined : 'once'
}

function endsTooEarly(input: unknown): string {
  const { from, to } = input as { readonly from: string; readonly to: string }
  const example = 'from: "2026-12-24T18:00", to: "2026-12-27T06:00"'
  return `expected a time after "from" (${from}), found ${to}; a valid example: ${example}`
}

const Run = section({
  command: Text,
  'port-env': Text.default('PORT'),
  health: Text.default('/health'),
  'stop-timeout': duration('10s')
})

/** One place that an artifact is promoted to. */
export const Environment = section({
  after: Name.optional().describe('The stage before.'),
  soak: duration('0s').describe('How long the stage before must have run the digest without a break.'),
  requires: Names.describe('Suites that each need a verified passing result on this digest.'),
  'different-run': z.boolean().default(false).describe('The stage before must have been deployed by another run.'),
  approvals: Approvals.optional().describe('How many people must approve, and who may not be one of them.'),
  hotfix: Hotfix.prefault({}).describe('What a hotfix that skips gates needs.'),
  manual: z
    .enum(['any', 'hotfix'])
    .default('any')
    .describe('When somebody may start a promotion by hand: at any time, or in an emergency only.'),
  windows: z.array(Span).max(100).default([]).describe('When promotion is allowed; none means always.'),
  freeze: z.array(Span).max(100).default([]).describe('When promotion is denied.'),
  store: Text.optional().describe('Where the digest goes: any store; in a registry, a tag then shows what is live.'),
  url: Text.optional().describe('Shown on the Deployment; may contain `{slot}`.'),
  lock: duration('2h').describe('How long a staged deployment may wait for its end.'),
  deploy: Text.optional().describe('The command that deploys the digest.'),
  run: Run.optional().describe('How the local process runner starts the service.'),
  rollout: z
    .union([z.boolean(), RolloutOverrides])
    .optional()
    .describe('Whether traffic is shifted; by default in the last environment when `rollout` is set.')
})
export type Environment = z.infer<typeof Environment>
export type TimeSpan = z.infer<typeof Span>
