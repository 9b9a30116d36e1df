import { z } from 'zod'
import { Duration } from './domain/duration.ts'
import { type Failure, usage } from './domain/failure.ts'
import { nearest } from './domain/policy/nearest.ts'
import { isReasonCode, type ReasonCode } from './domain/reasons/index.ts'

/** Inputs as a door hands them over: kebab-case names, plain text, absent ones left out. */
export type RawInputs = Readonly<Record<string, string>>

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false
}

/** A yes or no, as YAML's core schema writes it. */
export const Flag = z
  .string()
  .refine(text => Object.hasOwn(truths, text), { error: 'expected true or false' })
  .transform(text => truths[text] as boolean)

/** Whole number typed as text. */
export const WholeNumber = z
  .string()
  .regex(/^\d{1,15}$/, { error: 'expected a whole number' })
  .transform(Number)

/** Decimal number typed as text. */
export const DecimalNumber = z
  .string()
  .regex(/^-?\d{1,15}(\.\d{1,9})?$/, { error: 'expected a number' })
  .transform(Number)

/** The inputs that mean the same in every action and every command; the words are compared by a test. */
export const sharedInputs = {
  githubToken: z.string().optional().describe('Token for the GitHub API.'),
  policy: z.string().default('.github/sluice.yml').describe('Path of the policy file.'),
  dryRun: Flag.prefault('false').describe('Decide and report, but change nothing.'),
  timeout: Duration.optional().describe('Longest time the whole step may take, such as 30m.'),
  workingDirectory: z.string().default('.').describe('Folder that relative paths start from.'),
  shell: z.string().default('sh').describe('Shell that runs commands.')
}

/** Inputs of the actions that read and write evidence. */
export const evidenceInputs = {
  bundle: z
    .string()
    .optional()
    .describe('Path of Sigstore bundles (JSON lines) that add to the evidence that is read.'),
  signWith: z
    .enum(['github', 'sigstore', 'key'])
    .optional()
    .describe("How statements are signed: github, sigstore or key. Default: the policy's signing."),
  privateKey: z
    .string()
    .optional()
    .describe('Private key in PEM, or the path of one, for sign-with: key.')
    .meta({ examples: ['a file made by: openssl genpkey -algorithm ed25519 -out key.pem'] }),
  signCommand: z
    .string()
    .optional()
    .describe('Program that signs, instead of a key; see the signing page.')
    .meta({ examples: ['./kms-sign.sh --key alias/release'] })
}

/** Inputs of whatever reaches into a registry. */
export const registryInputs = {
  registryCredentials: z
    .string()
    .optional()
    .describe("Lines of a registry's host, a user and a password, where Docker's configuration is not meant.")
    .meta({ examples: ['registry.example robot:a-password'] })
}

/** True for an input whose text must never be shown; a misspelt name counts too, for it may hold the same secret. */
export function isSecretInput(name: string): boolean {
  return /(^|[-_ ])(token|secret|password|credentials?)$|(private|signing|secret|api|access)[-_ ]?key$/.test(name)
}

/** The inputs as an operation gets them: what opens a door stays with the wiring. */
export function withoutSecrets<Inputs extends object>(inputs: Inputs): Inputs {
  const open = Object.entries(inputs).filter(([name]) => !isSecretInput(kebabCase(name)))
  return Object.fromEntries(open) as Inputs
}

/** Reads raw inputs once, into one typed object. Throws `usage` that names the first wrong input. */
export function parseInputs<Inputs>(schema: z.ZodType<Inputs>, raw: RawInputs): Inputs {
  const camel = Object.fromEntries(Object.entries(raw).map(([name, text]) => [camelCase(name), text]))
  // Read once: compiling a parser for it would take longer than it saves.
  const parsed = schema.safeParse(camel, { jitless: true })
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  // A name that nobody knows explains why another is missing, so it is told first.
  const issue = issues.find(issue => issue.code === 'unrecognized_keys') ?? issues[0]
  if (issue?.code === 'unrecognized_keys') throw unknownInput(kebabCase(issue.keys[0] ?? ''), schema, raw)
  throw badInput(issue, raw, exampleOf(schema, String(issue?.path[0] ?? '')))
}

function unknownInput(input: string, schema: z.ZodType, raw: RawInputs): Failure {
  const known = Object.keys(shapeOf(schema)).map(kebabCase)
  const expected = 'an input that this operation has'
  return usage('unknown-input', { input, found: shown(input, raw), expected, meant: nearest(input, known) })
}

/** A schema tells a valid value with `.meta({ examples: [...] })`. */
function exampleOf(schema: z.ZodType, name: string): string | undefined {
  const shape = shapeOf(schema)
  const examples = Object.hasOwn(shape, name) ? (shape[name] as z.ZodType).meta()?.examples : undefined
  return Array.isArray(examples) ? String(examples[0]) : undefined
}

/** The inputs of an operation by their names in camelCase, also where its schema goes on to transform them. */
export function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const object = layersOf(schema).find(layer => layer instanceof z.ZodObject)
  return (object as z.ZodObject | undefined)?.shape ?? {}
}

/** A schema with all that it is wrapped in, from the outside in. */
export function layersOf(field: z.core.$ZodType): readonly z.ZodType[] {
  const { innerType, in: source } = field._zod.def as { readonly innerType?: z.ZodType; readonly in?: z.ZodType }
  const inner = innerType ?? source
  return inner === undefined ? [field as z.ZodType] : [field as z.ZodType, ...layersOf(inner)]
}

/** What an input accepts when that is a closed list: an enumeration, a flag, or what `.meta({ values })` tells. */
export function valuesOf(field: z.ZodType): readonly string[] | undefined {
  for (const layer of layersOf(field)) {
    if (layer === Flag) return ['true', 'false']
    if (layer instanceof z.ZodEnum) return layer.options.map(String)
    const told = layer.meta()?.values
    if (Array.isArray(told)) return told.map(String)
  }
  return undefined
}

/** What is taken when an input is absent, as somebody would type it. */
export function defaultOf(field: z.ZodType): string | undefined {
  const layer = layersOf(field).find(one => one instanceof z.ZodDefault || one instanceof z.ZodPrefault)
  const text = layer === undefined ? '' : String((layer as z.ZodDefault).def.defaultValue)
  return text === '' ? undefined : text
}

export function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

function badInput(issue: z.core.$ZodIssue | undefined, raw: RawInputs, example: string | undefined): Failure {
  const input = kebabCase(String(issue?.path[0] ?? 'inputs'))
  const found = shown(input, raw)
  const code = namedReason(issue) ?? (found === undefined || found === '' ? 'missing-input' : 'bad-input')
  return usage(code, { input, found, expected: expectation(issue), ...(example === undefined ? {} : { example }) })
}

/** A refinement may name a more telling reason: `{ params: { reason: 'bad-digest' } }`. */
function namedReason(issue: z.core.$ZodIssue | undefined): ReasonCode | undefined {
  const reason: unknown = issue?.code === 'custom' ? issue.params?.reason : undefined
  return typeof reason === 'string' && isReasonCode(reason) ? reason : undefined
}

function shown(name: string, raw: RawInputs): string | undefined {
  return raw[name] !== undefined && isSecretInput(name) ? '(hidden)' : raw[name]
}

function expectation(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`
  if (issue?.code === 'invalid_type') return 'a value'
  return (issue?.message ?? 'a valid value').replace(/^expected /, '')
}
