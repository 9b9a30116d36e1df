import { z } from 'zod'
import { Variable, WebAddress } from './notify.ts'
import { duration, section, Text } from './section.ts'

const Updates = section({
  P0: duration('30m').describe('During a P0.'),
  P1: duration('60m').describe('During a P1.')
})

const Channel = section({
  kind: z.literal('slack').default('slack'),
  'token-env': Variable.default('SLACK_BOT_TOKEN').describe('Holds the token of a bot that may make channels.'),
  prefix: Text.max(30)
    .regex(/^[a-z0-9-]*$/, { error: 'expected lower-case letters, digits and hyphens' })
    .default('inc-')
    .describe('What the name of each channel begins with.'),
  url: WebAddress.default('https://slack.com/api').describe('Where the API is.')
})

const Folder = Text.max(200)
  .regex(/^[A-Za-z0-9][\w./-]*$/, { error: 'expected a folder of the repository' })
  .refine(path => !path.split('/').includes('..'), { error: 'expected a folder inside the repository' })

/** Clocks of incidents, as the SOP sets them. */
export const IncidentSettings = section({
  acknowledge: duration('15m').describe('Time to acknowledge; then somebody is paged again.'),
  commander: duration('15m').describe('Time until a P0 or P1 has a commander; then somebody is paged.'),
  update: Updates.prefault({}).describe('Longest time between two updates.'),
  'post-mortem': duration('48h').describe('Time from the end of a P0 or P1 to its post-mortem.'),
  channel: Channel.optional().describe('A channel of its own for each P0 and P1.'),
  documents: Folder.default('docs/post-mortems').describe('Folder that post-mortems are proposed for.'),
  people: z.boolean().default(false).describe('Whether a post-mortem names people; without it, roles only.')
})
export type IncidentSettings = z.infer<typeof IncidentSettings>
