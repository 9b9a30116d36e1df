import { environmentNames, type Policy } from '../domain/policy/policy.ts'
import { rolloutOf } from '../domain/policy/rollout-of.ts'
import type { HostFacts } from '../door.ts'
import type { DoctorInputs, Places } from '../operations/doctor/inputs.ts'
import { metricSettings, metricsOf } from './metrics.ts'
import { routerOf, routerSettings } from './routers.ts'
import { openStore } from './stores.ts'

/** What the policy names outside of this machine and of GitHub: routers, metrics, registries and buckets. */
export function placesOf(policy: Policy, inputs: DoctorInputs, host: HostFacts): Places {
  const rolled = environmentNames(policy).filter(name => rolloutOf(policy, name) !== undefined)
  const routers = rolled.map(environment => {
    const choice = { policy, environment, shell: inputs.shell }
    const { kind } = routerSettings(choice)
    return { name: `router of ${environment}`, kind, open: () => routerOf(choice, host) }
  })
  const metrics = rolled.map(environment => {
    const settings = metricSettings(policy, environment)
    const open = () => metricsOf(policy, environment, host, settings)
    return { name: `metrics of ${environment}`, kind: settings.kind, open }
  })
  const isEmbedded = ({ kind }: { readonly kind: string }) => kind === 'embedded'
  return {
    routers: routers.filter(one => !isEmbedded(one)),
    metrics: metrics.filter(one => !isEmbedded(one)),
    stores: remoteStores(policy).map(location => {
      const open = () => openStore({ location, input: 'store' }, policy, inputs, host)
      return { name: `store ${location}`, kind: location.startsWith('s3:') ? 'bucket' : 'registry', open }
    })
  }
}

function remoteStores({ artifact, environments }: Policy): readonly string[] {
  const named = [artifact.store, ...Object.values(environments).map(({ store }) => store)]
  return [...new Set(named.filter(location => location !== undefined))].filter(location =>
    /^(oci|s3):\/\//.test(location)
  )
}
