import { expect, test } from '@jest/globals'
import { routerKinds } from '../../src/domain/policy/kinds.ts'
import { parsePolicy } from '../../src/domain/policy/parse.ts'
import { rolloutOf } from '../../src/domain/policy/rollout-of.ts'
import { shownBlocks } from '../support/router-docs.ts'

test('the page of routers shows a complete policy for each kind, and each can be read', () => {
  const policies = shownBlocks('yaml')
    .filter(text => text.startsWith('version: 1'))
    .map(text => parsePolicy(text, 'docs/routers.md'))

  expect(policies.map(policy => rolloutOf(policy, 'production')?.router.kind)).toEqual(routerKinds)
})
