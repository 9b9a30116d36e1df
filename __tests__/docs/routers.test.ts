import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { routerKinds } from '../../src/domain/policy/kinds.ts'
import { parsePolicy } from '../../src/domain/policy/parse.ts'
import { rolloutOf } from '../../src/domain/policy/rollout-of.ts'
import { parseInputs } from '../../src/inputs.ts'
import { BluegreenInputs } from '../../src/operations/bluegreen/inputs.ts'
import { rolloutSettings } from '../../src/operations/bluegreen/settings.ts'
import { shownBlocks } from '../support/router-docs.ts'

test('the page of routers shows a complete policy for each kind, and each can be read', () => {
  const policies = shownBlocks('yaml')
    .filter(text => text.startsWith('version: 1'))
    .map(text => parsePolicy(text, 'docs/routers.md'))

  expect(policies.map(policy => rolloutOf(policy, 'production')?.router.kind)).toEqual(routerKinds)
})

test('the page of routers shows a job for a cluster that makes one decision at a time, with a lease of two of its intervals', () => {
  const [shown] = shownBlocks('yaml').filter(text => text.includes('kind: CronJob'))
  const job = parse(shown ?? '') as CronJob
  const [container] = job.spec.jobTemplate.spec.template.spec.containers
  const flags = (container?.command ?? []).slice(2).map(flag => flag.replace(/^--/, '').split('=') as [string, string])

  // The command line itself takes the repository.
  const given = Object.fromEntries(flags.filter(([name]) => name !== 'repository'))
  const inputs = parseInputs(BluegreenInputs, given)
  const policy = parsePolicy('version: 1\nenvironments: { production: {} }\nrollout: {}\n', 'policy')

  expect(container?.command.slice(0, 2)).toEqual(['sluice', 'rollout'])
  expect(inputs).toMatchObject({ mode: 'step', lease: 120_000 })
  expect(rolloutSettings(policy, inputs).leaseMs).toBe(120_000)
  expect(job.spec).toMatchObject({ schedule: '* * * * *', concurrencyPolicy: 'Forbid' })
})

interface CronJob {
  readonly spec: {
    readonly jobTemplate: {
      readonly spec: { readonly template: { readonly spec: { readonly containers: { readonly command: string[] }[] } } }
    }
  }
}
