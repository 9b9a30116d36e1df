import { z } from 'zod'
import { usage } from '../failure.ts'
import { Advisory, Alert } from './evidence-advisory.ts'
import { CheckRun, CombinedStatus, Protection, Rule, Status } from './evidence-checks.ts'
import { Commit, ChangedFile as File, Pull } from './evidence-pull.ts'
import { Epss, Kev, RegistryEntry } from './evidence-registry.ts'

const TextByPath = z.record(z.string().max(1_000), z.string().max(20_000_000))

/**
 * Everything that one decision looks at, in GitHub's own REST shapes. What is absent was not read, and is unknown:
 * an empty list says "there are none", an absent one says nothing.
 */
export const Evidence = z.looseObject({
  pull: Pull.describe('GET /repos/{owner}/{repo}/pulls/{number}.'),
  commits: z.array(Commit).max(250).optional().describe('GET /pulls/{number}/commits, every page.'),
  files: z.array(File).max(3_000).optional().describe('GET /pulls/{number}/files, every page.'),
  check_runs: z
    .union([z.array(CheckRun), z.looseObject({ check_runs: z.array(CheckRun) }).transform(page => page.check_runs)])
    .nullish()
    .describe('GET /commits/{head}/check-runs, every page.'),
  statuses: z
    .union([z.array(Status), CombinedStatus.transform(combined => combined.statuses)])
    .nullish()
    .describe('GET /commits/{head}/status.'),
  rules: z.array(Rule).nullish().describe('GET /rules/branches/{base}.'),
  protection: Protection.nullish().describe('GET /branches/{base}/protection; false: the branch has none.'),
  alerts: z.array(Alert).nullish().describe('GET /dependabot/alerts.'),
  advisories: z.array(Advisory).nullish().describe('GET /advisories for the packages of the change.'),
  mergeable: z
    .union([z.boolean(), z.string(), z.looseObject({})])
    .nullish()
    .describe('The mergeable state.'),
  base: z
    .union([z.string(), z.looseObject({})])
    .nullish()
    .describe('The base branch as it is now: GET /branches/{base}.'),
  contents: z
    .looseObject({ before: TextByPath.optional(), after: TextByPath.optional() })
    .nullish()
    .describe('Whole texts of the touched manifests and lock files, by path.'),
  registry: z.record(z.string(), RegistryEntry).nullish().describe('What registries say, by package name.'),
  epss: Epss.nullish().describe('EPSS probability by CVE.'),
  kev: Kev.nullish().describe('CVEs that are known to be exploited.'),
  required_checks: z
    .array(z.string().max(10_000))
    .nullish()
    .describe('Checks that must be green beside the required ones.'),
  policy: z.looseObject({}).nullish().describe('The policy file, or its triage section.'),
  observed_at: z.iso
    .datetime({ offset: true })
    .optional()
    .describe('When all this was read: the clock of the decision.')
})
export type Evidence = z.infer<typeof Evidence>
export type { Advisory, Alert, Commit }
export type ChangedFile = z.infer<typeof File>

/** The JSON Schema of an evidence file, as it is published. */
export function evidenceJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(Evidence, { io: 'input' })
}

/** Reads an evidence file. Throws `usage` (`bad-evidence`) that names the path of the first wrong value. */
export function readEvidence(text: string, input: string): Evidence {
  return checkEvidence(parse(text, input), input)
}

/** Checks a value against the published schema, and throws as `readEvidence` does. */
export function checkEvidence(value: unknown, input: string): Evidence {
  const read = Evidence.safeParse(value)
  if (read.success) return read.data
  const { path, message } = deepest(read.error.issues[0])
  const at = path.length === 0 ? input : `${input}: ${path.map(String).join('.')}`
  throw usage('bad-evidence', { input: at, found: valueAt(value, path), expected: message })
}

function parse(text: string, input: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw usage('bad-evidence', { input, found: text.slice(0, 40), expected: 'one JSON object', cause })
  }
}

interface Problem {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** The issue of a union hides the one that matters in its branches: the one that got furthest. */
function deepest(issue: z.core.$ZodIssue | undefined): Problem {
  if (issue === undefined) return { path: [], message: 'evidence' }
  if (issue.code !== 'invalid_union') return { path: issue.path, message: expectation(issue) }
  const inner = issue.errors
    .flatMap(branch => branch.slice(0, 1).map(deepest))
    .sort((one, other) => other.path.length - one.path.length)[0]
  if (inner === undefined) return { path: issue.path, message: expectation(issue) }
  return { path: [...issue.path, ...inner.path], message: inner.message }
}

function expectation(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' ? `a value of type ${issue.expected}` : issue.message
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  const found = path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value
  )
  return typeof found === 'object' && found !== null ? (Array.isArray(found) ? 'a list' : 'an object') : found
}
