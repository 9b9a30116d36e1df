import { describe, expect, test } from '@jest/globals'
import { PolicyFile } from '../../src/domain/policy/policy.ts'
import { routerOf } from '../../src/wiring/routers.ts'

const run = { actor: { id: 1, login: 'mona' }, workingDirectory: '/', home: '/nowhere', job: 'job-1' }

function choose(router: object | undefined, asked?: string, environment: Record<string, string> = {}) {
  const rollout = router === undefined ? {} : { router }
  const policy = PolicyFile.parse({ version: 1, environments: { production: {} }, rollout })
  return routerOf({ policy, environment: 'production', shell: 'sh', router: asked }, { run, environment })
}

const haproxy = { kind: 'haproxy', socket: '/run/a.sock', map: '/etc/shop.map' }
const webhook = { kind: 'webhook', url: 'https://traffic.example', 'secret-env': 'SECRET' }
const arn = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012'
const alb = {
  kind: 'aws-alb',
  rule: `${arn}:listener-rule/app/web/1/2/3`,
  'target-groups': { a: `${arn}:targetgroup/shop-a/1`, b: `${arn}:targetgroup/shop-b/2` }
}

describe('the router of an environment', () => {
  test.each([
    ['embedded', undefined],
    ['haproxy', haproxy],
    ['nginx', { kind: 'nginx', directory: '/var/lib/sluice' }],
    ['command', { kind: 'command', command: './router.sh' }],
    ['webhook', webhook],
    [
      'kubernetes-gateway',
      {
        kind: 'kubernetes-gateway',
        namespace: 'shop',
        route: 'shop',
        backends: { a: 'shop-a', b: 'shop-b' },
        server: 'https://cluster.example',
        'token-env': 'SECRET'
      }
    ],
    ['aws-alb', alb],
    [
      'istio',
      {
        kind: 'istio',
        namespace: 'shop',
        service: 'shop',
        destinations: { a: { host: 'shop', subset: 'a' }, b: { host: 'shop', subset: 'b' } },
        server: 'https://cluster.example',
        'token-env': 'SECRET'
      }
    ],
    [
      'aws-lambda',
      { kind: 'aws-lambda', function: 'shop', alias: 'live', slots: { a: 'a', b: 'b' }, region: 'eu-central-1' }
    ],
    [
      'cloud-run',
      {
        kind: 'cloud-run',
        service: 'projects/shop/locations/europe-west1/services/shop',
        tags: { a: 'a', b: 'b' },
        'token-env': 'SECRET'
      }
    ],
    ['traefik', { kind: 'traefik', file: 'sluice.yml', service: 'shop', backends: { a: 'shop-a', b: 'shop-b' } }],
    ...['argo-rollouts', 'flagger'].map(kind => {
      const object = kind === 'flagger' ? { canary: 'shop' } : { rollout: 'shop' }
      const place = { namespace: 'shop', container: 'shop', image: 'ghcr.io/octo/shop' }
      return [kind, { kind, ...object, ...place, server: 'https://cluster.example', 'token-env': 'SECRET' }] as const
    }),
    ['envoy', { kind: 'envoy', admin: 'http://127.0.0.1:9901', directory: '/etc/envoy/sluice' }]
  ])('is the one that the policy names: %s', async (kind, settings) => {
    const router = await choose(settings, undefined, {
      SECRET: 'x',
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x'
    })

    expect(router.capabilities().kind).toBe(kind)
  })

  test('may be asked for by its kind when the policy has its settings, and the embedded one always', async () => {
    expect((await choose(haproxy, 'haproxy')).capabilities().kind).toBe('haproxy')
    expect((await choose(haproxy, 'embedded')).capabilities().kind).toBe('embedded')
  })

  test.each([
    ['whose settings are not in the policy', 'nginx', /settings are in the policy/],
    ['that is not there', 'haproxi', /one of embedded, haproxy/]
  ])('is refused as a kind %s', async (_, asked, message) => {
    await expect(choose(haproxy, asked)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(message)
    })
  })

  test('is refused as a webhook without its secret, rather than called unsigned', async () => {
    await expect(choose(webhook)).rejects.toMatchObject({ code: 'missing-input' })
  })

  test('is refused in a cloud without credentials', async () => {
    await expect(choose(alb)).rejects.toMatchObject({ code: 'missing-input' })
  })
})
