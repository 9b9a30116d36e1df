import type { AwsCredentials } from '../adapters/aws/signature.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { usage } from '../domain/failure.ts'
import type { RouterSettingsOf } from '../domain/policy/router.ts'
import type { HostFacts } from '../door.ts'
import type { Router } from '../ports/router.ts'

/** A router of AWS, with the credentials that the step's environment has. */
export async function albRouter(settings: RouterSettingsOf<'aws-alb'>, host: HostFacts): Promise<Router> {
  const [{ createAlbRouter }, { exchange }] = await Promise.all([
    import('../adapters/routers/alb-router.ts'),
    import('../adapters/routers/api-exchange.ts')
  ])
  const { rule, targetGroups, endpoint } = settings
  const [, partition = '', , region = ''] = rule.split(':')
  return createAlbRouter({
    exchange,
    endpoint: (endpoint ?? publicEndpoint(partition, region)).replace(/\/+$/, ''),
    region,
    credentials: credentialsIn(host),
    now: () => systemClock.now(),
    rule,
    targetGroups
  })
}

/** A router of AWS Lambda, with the credentials that the step's environment has. */
export async function lambdaRouter(settings: RouterSettingsOf<'aws-lambda'>, host: HostFacts): Promise<Router> {
  const [{ createLambdaRouter }, { exchange }] = await Promise.all([
    import('../adapters/routers/lambda-router.ts'),
    import('../adapters/routers/api-exchange.ts')
  ])
  const { region, alias, slots, endpoint } = settings
  const partition = region.startsWith('cn-') ? 'aws-cn' : 'aws'
  return createLambdaRouter({
    exchange,
    endpoint: (endpoint ?? publicEndpoint(partition, region, 'lambda')).replace(/\/+$/, ''),
    region,
    credentials: credentialsIn(host),
    now: () => systemClock.now(),
    function: settings.function,
    alias,
    slots
  })
}

function publicEndpoint(partition: string, region: string, service = 'elasticloadbalancing'): string {
  return `https://${service}.${region}.amazonaws.com${partition === 'aws-cn' ? '.cn' : ''}`
}

/** Throws `usage` when the step has none. */
function credentialsIn({ environment }: HostFacts): AwsCredentials {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment
  if (accessKeyId && secretAccessKey)
    return { accessKeyId, secretAccessKey, sessionToken: environment.AWS_SESSION_TOKEN || undefined }
  throw usage('missing-input', {
    input: 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    found: undefined,
    expected: 'credentials in the environment of the step, as configure-aws-credentials leaves them',
    example: 'uses: aws-actions/configure-aws-credentials'
  })
}
