import { z } from 'zod'
import { duration, Name, section, Text } from './section.ts'

const MetricName = Text.regex(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,199}$/, { error: 'expected the name of a metric' })
const LabelName = Text.regex(/^[a-zA-Z_][a-zA-Z0-9_]{0,99}$/, { error: 'expected the name of a label' })

const Business = section({
  metric: MetricName.describe('A counter.'),
  match: z.record(LabelName, Text.max(500)).default({}),
  per: duration('1h').describe('Over how long it is shown, such as 1h for registrations or 1m for calls.'),
  title: Text.max(100).optional().describe('What the panel is called.')
})

/** `{artifact}`, `{environment}`, `{from}` and `{to}` are filled in; the times in milliseconds since 1970. */
const Template = Text.max(2000).regex(/^https?:\/\/[^\s{}]+(\{(artifact|environment|from|to)\}[^\s{}]*)*$/, {
  error: 'expected an http or https address, in which {artifact}, {environment}, {from} and {to} are filled in'
})

const Logs = section({
  application: Template.optional().describe('Where what the service says is.'),
  access: Template.optional().describe('Where each request is.'),
  errors: Template.optional().describe('Where what went wrong is.'),
  audit: Template.optional().describe('Where an export of the ledger goes.')
})

const Traces = section({
  requests: Template.optional().describe('Where the way of a request is.'),
  bottlenecks: Template.optional().describe('Where it spends its time.'),
  dependencies: Template.optional().describe('Which services call which.')
})

/** What people look at while they watch or search. */
export const Dashboard = section({
  business: z.record(Name, Business).default({}).describe('Counters of the business, each a panel.'),
  logs: Logs.prefault({}).describe('Addresses of logs.'),
  traces: Traces.prefault({}).describe('Addresses of traces.')
})
export type Dashboard = z.infer<typeof Dashboard>
