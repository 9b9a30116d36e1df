import { describe, expect, test } from '@jest/globals'
import { defaultPolicy } from '../../../src/domain/policy/default-policy.ts'
import { parsePolicy } from '../../../src/domain/policy/parse.ts'
import { environmentNames, PolicyFile } from '../../../src/domain/policy/policy.ts'
import { rolloutOf } from '../../../src/domain/policy/rollout-of.ts'

function read(...lines: string[]) {
  return parsePolicy(['version: 1', ...lines].join('\n'), 'sluice.yml')
}

describe('a policy', () => {
  test('reads durations in milliseconds and orders environments by the stage before', () => {
    const policy = read('environments:', '  production: { after: staging, soak: 30m }', '  staging: {}')
    expect(policy.environments.production).toMatchObject({ soak: 1_800_000, lock: 7_200_000, differentRun: false })
    expect(environmentNames(policy)).toEqual(['staging', 'production'])
  })

  test('without a file has every default and no environment', () => {
    expect(defaultPolicy()).toMatchObject({ environments: {}, ledger: { branch: 'sluice-ledger' } })
    expect(defaultPolicy()).toEqual(PolicyFile.parse({ version: 1 }))
  })

  test('shifts traffic in the last environment only, with that environment’s own keys over the file’s', () => {
    const policy = read(
      'rollout: { alpha: 0.02, bake: 5m }',
      'environments:',
      '  staging: {}',
      '  production:',
      '    after: staging',
      '    rollout: { bake: 1m }'
    )
    expect(rolloutOf(policy, 'production')).toMatchObject({ alpha: 0.02, bake: 60_000, harmBudget: 100 })
    expect(rolloutOf(policy, 'staging')).toBeUndefined()
  })
})

test('takes a freeze whose offsets, and not its clocks, show that it ends after it begins', () => {
  const spans = [
    '{ from: "2026-11-25T01:00+02:00", to: "2026-11-25T00:00Z" }',
    '{ zone: Asia/Tokyo, from: "2026-11-25T08:59", to: "2026-11-25T00:00Z" }'
  ]

  const policy = read(`environments: { a: { freeze: [${spans.join(', ')}] } }`)

  expect(policy.environments.a?.freeze).toHaveLength(2)
})

describe('a mistake in the policy', () => {
  test('is shown with its place, the nearest valid name and the line', () => {
    const text = [
      'version: 1',
      'environments:',
      '  staging: {}',
      '  production:',
      '    after: staging',
      '',
      '    sooak: 30m'
    ].join('\n')
    const shown = [
      '.github/sluice.yml:7:5  unknown key "sooak" in environments.production. Did you mean "soak"?',
      '   7 |     sooak: 30m',
      '     |     ^^^^^'
    ].join('\n')
    expect(() => parsePolicy(text, '.github/sluice.yml')).toThrow(shown)
  })

  test.each([
    [
      'an unknown key at the top',
      ['enviroments: {}'],
      'sluice.yml:2:1  unknown key "enviroments" in the policy. Did you mean "environments"?'
    ],
    [
      'an unknown key below a choice of forms',
      ['environments: { a: { rollout: { bakee: 1m } } }'],
      'Did you mean "bake"?'
    ],
    ['a key written twice', ['artifact: {}', 'artifact: {}'], 'written twice'],
    ['a wrong type', ['environments: { a: { soak: 30 } }'], 'sluice.yml:2:28  environments.a.soak'],
    [
      'a stage before that does not exist',
      ['environments: { staging: {}, b: { after: stagin } }'],
      'there is no environment "stagin". Did you mean "staging"?'
    ],
    ['stages that wait for each other', ['environments: { a: { after: b }, b: { after: a } }'], 'lead back to it'],
    [
      'a role that nobody has',
      ['roles: { oncall: [ada] }', 'notify: [{ kind: slack, role: oncal }]'],
      'there is no role "oncal". Did you mean "oncall"?'
    ],
    ['a profile that does not end at 100', ['rollout: { profile: [{ at: 0s, weight: 10 }] }'], 'weight 100'],
    ['a name that reaches a prototype', ['environments: { constructor: {} }'], 'reserved'],
    [
      'a freeze that ends before it begins',
      ['environments: { a: { freeze: [{ from: "2026-11-25T00:00:00Z", to: "2026-11-20T00:00:00Z" }] } }'],
      'sluice.yml:2:67  environments.a.freeze.0.to: expected a time after "from" (2026-11-25T00:00:00Z), found 2026-11-20T00:00:00Z; a valid example: from: "'
    ],
    [
      'a window that ends when it begins',
      ['environments: { a: { windows: [{ from: "2026-11-25", to: "2026-11-25T00:00" }] } }'],
      'sluice.yml:2:58  environments.a.windows.0.to: expected a time after "from" (2026-11-25)'
    ],
    [
      'a freeze that ends too early on the clock of its zone',
      ['environments: { a: { freeze: [{ zone: Asia/Tokyo, from: "2026-11-25T09:00", to: "2026-11-25T00:00Z" }] } }'],
      'environments.a.freeze.0.to: expected a time after "from"'
    ],
    [
      'a freeze that recurs and lasts no time',
      ['environments: { a: { freeze: [{ cron: "0 18 * * 5", for: 0s }] } }'],
      'sluice.yml:2:58  environments.a.freeze.0.for: expected a duration above zero, found one that is never on; a valid example: for: 2h'
    ],
    [
      'a schedule with half of a span beside it',
      ['environments: { a: { freeze: [{ cron: "0 18 * * 5", from: "2026-11-25" }] } }'],
      'expected either "cron" (and "for") or both "from" and "to"'
    ],
    ['text that is not YAML', ['environments: ]'], 'sluice.yml:2:']
  ])('%s', (_, lines, shown) => {
    expect(() => read(...lines)).toThrow(shown)
  })

  test('never unfolds aliases without bound', () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `  l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`
    )
    expect(() => read('alerts:', '  l0: &l0 [x]', ...levels)).toThrow(/alias/i)
  })
})

test('a train that could never leave, because no moment of its slot would be in time, is refused', () => {
  const train = (catchUp: string) =>
    parsePolicy(
      `version: 1\nenvironments: { staging: {} }\nschedule:\n  trains: [{ name: nightly, environment: staging, catch-up: ${catchUp} }]\n`,
      'p.yml'
    )

  expect(() => train('0s')).toThrow(/more than 0s/)
  expect(train('1s').schedule.trains[0]?.catchUp).toBe(1000)
})

test.each([
  ['without end', '['.repeat(50_000)],
  ['deeper than anybody writes', `${'['.repeat(500)}${']'.repeat(500)}`]
])('a policy that nests %s is refused, rather than died of', (_, text) => {
  const refusal = { code: 'bad-policy', message: expect.stringContaining('levels inside each other') }

  expect(() => parsePolicy(`version: ${text}`, 'p.yml')).toThrow(expect.objectContaining(refusal))
})
