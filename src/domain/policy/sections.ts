import { z } from 'zod'
import { isDigest } from '../digest.ts'
import { evidenceLevels } from '../smoke/identity.ts'
import { CronText, Zone } from './environment.ts'
import { duration, Name, section, Text, Texts } from './section.ts'

const DigestText = z.string().refine(isDigest, { error: 'expected "sha256:" and 64 lower-case hex characters' })

export const Artifact = section({ name: Name.optional(), store: Text.optional() })

export const Trust = section({
  workflow: Texts,
  repository: Text.optional(),
  'repository-id': Text.optional(),
  ref: Text.optional(),
  issuer: Text.default('https://token.actions.githubusercontent.com'),
  event: Text.optional(),
  runner: Text.optional(),
  commit: Text.optional(),
  level: z
    .union([
      z.int().min(1).max(3),
      z.enum(['1', '2', '3', 'SLSA_BUILD_LEVEL_1', 'SLSA_BUILD_LEVEL_2', 'SLSA_BUILD_LEVEL_3'])
    ])
    .transform(level => Number(String(level).at(-1)))
    .optional()
    .describe('The least build level of SLSA that a provenance must have earned: 1, 2 or 3.'),
  parameters: z
    .record(Text, Texts)
    .default({})
    .describe(
      'External parameters of a build beside its workflow, such as inputs.flavour, each with the values that are allowed.'
    ),
  keys: Texts.describe('Public keys: paths of PEM files, or SHA-256 digests of their SPKI.'),
  root: Text.optional().describe(
    'Path of a trusted_root.json. Default: the roots of the instances that GitHub signs with.'
  )
})

export const Signing = section({
  with: z.enum(['github', 'sigstore', 'key']).optional(),
  'private-key-env': Text.optional(),
  command: Text.optional(),
  fulcio: Text.optional(),
  rekor: Text.optional(),
  'rekor-version': z.union([z.literal(1), z.literal(2)]).default(1),
  timestamp: Text.optional(),
  'public-log': z.boolean().default(false)
})

const Identity = section({
  version: Text.default('/api/version').describe('Path that tells version, commit, build_id or digest.'),
  level: z.enum(evidenceLevels).default('claimed').describe('How strongly the digest must be shown.'),
  confidence: z.number().gt(0).lt(1).default(0.99).describe('How sure it must be that no stale share is left.'),
  'stale-share': z.number().gt(0).lt(1).default(0.1).describe('Share of stale backends that must not stay unseen.'),
  instances: z.int().min(1).max(10_000).optional().describe('How many instances there are; fewer answering is sticky.'),
  backends: z.array(Text).max(1000).default([]).describe('host:port of each backend, to ask one by one.'),
  content: z.record(Text, Text).default({}).describe('Served path → file in the artifact, for level content.'),
  challenge: z
    .strictObject({ path: Text, file: Text })
    .optional()
    .describe('Path that answers challenges and the file that holds the key, for level challenge.')
})

export const Smoke = section({ suite: Text.optional(), identity: Identity.prefault({}) })

const Registry = z.url({ protocol: /^https?$/ })

const Registries = section({
  pip: Registry.default('https://pypi.org').describe('Python.'),
  cargo: Registry.default('https://crates.io').describe('Rust.'),
  bundler: Registry.default('https://rubygems.org').describe('Ruby.'),
  composer: Registry.default('https://repo.packagist.org').describe('PHP.'),
  nuget: Registry.default('https://api.nuget.org').describe('.NET.'),
  maven: Registry.default('https://repo1.maven.org/maven2').describe('Java, for Maven and Gradle.'),
  mix: Registry.default('https://hex.pm').describe('Elixir and Erlang.'),
  pub: Registry.default('https://pub.dev').describe('Dart and Flutter.')
})

export const Triage = section({
  critical: z.enum(['merge', 'label']).default('merge'),
  'critical-major': z.enum(['label', 'merge']).default('label'),
  'merge-method': z.enum(['squash', 'merge', 'rebase']).default('squash'),
  age: duration('72h'),
  review: duration('24h'),
  escalate: z.array(z.number().positive()).default([50, 100, 150]),
  bots: z.array(z.union([z.int(), Text])).default([]),
  'npm-registry': z
    .url({ protocol: /^https?$/ })
    .default('https://registry.npmjs.org')
    .describe('Where npm packages are looked up: the base URL of a registry.'),
  registries: Registries.prefault({}).describe('Where packages of the other ecosystems are looked up: base URLs.'),
  'epss-feed': z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where EPSS is looked up. Default: first.org, for projects on github.com.'),
  'kev-feed': z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("The catalogue of known exploited vulnerabilities. Default: CISA's, for projects on github.com."),
  projects: z
    .array(z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, { error: 'expected owner/name' }))
    .max(500)
    .default([])
    .describe('Projects that `sluice security --all-projects` looks at; without any, all of the owner.'),
  licenses: z
    .strictObject({
      allow: Texts.describe('SPDX identifiers that are welcome.'),
      deny: Texts.describe('SPDX identifiers that fail the audit.'),
      exceptions: z.record(Text, Text).default({}).describe('Package → why its licence is all right nevertheless.')
    })
    .prefault({})
    .describe('The licence audit. What is in neither list is told as unknown.')
})

const Train = section({
  name: Name.describe('What the train is called.'),
  cron: CronText.default('0 2 * * *').describe('When it leaves: five cron fields.'),
  zone: Zone.default('UTC').describe('IANA zone in which `cron` is meant.'),
  environment: Name.describe('Where it promotes to.'),
  'catch-up': duration('4h')
    .refine(milliseconds => milliseconds > 0, { error: 'expected more than 0s: at that no slot would ever be used' })
    .describe('How late it may still leave, when nobody looked in time.')
})

export const Schedule = section({
  trains: z.array(Train).max(100).default([]).describe('Promotions that leave by the clock.'),
  'lead-time': z
    .enum(['counted', 'apart'])
    .default('counted')
    .describe(
      'Whether what waited for a train counts towards the target of the lead time; it is told apart in any case.'
    )
})

export const Roles = z.record(Name, z.union([Text.transform(one => [one]), z.array(Text).min(1)]))

export const Ledger = section({
  kind: z.enum(['github', 'git']).optional(),
  branch: Text.default('sluice-ledger'),
  repository: Text.optional()
})

export const Commands = section({
  env: Texts.describe(
    "Variables that commands get though they are withheld: the job's tokens, ACTIONS_*, and secrets named here."
  )
})

export const Sop = section({ id: Text, version: Text, digest: DigestText })
