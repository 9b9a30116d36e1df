import type { RegistryPlace } from '../adapters/registries/registry-requests.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { Ecosystem } from '../domain/update/entry.ts'
import type { HostFacts } from '../door.ts'
import type { PackageRegistry } from '../ports/package-registry.ts'

/**
 * The registries that say when something was released, by ecosystem. Go has none here: its proxy tells only the time of
 * a commit, which its author chooses, so the age of a Go module stays unknown.
 */
export async function registriesOf(
  { triage }: Policy,
  { pace }: HostFacts
): Promise<ReadonlyMap<Ecosystem, PackageRegistry>> {
  const [{ nodeHttp }, npm, pypi, json, packagist, byVersion, { spaced }] = await Promise.all([
    import('../adapters/probes/node-http.ts'),
    import('../adapters/registries/npm-registry.ts'),
    import('../adapters/registries/pypi.ts'),
    import('../adapters/registries/json-registries.ts'),
    import('../adapters/registries/packagist.ts'),
    import('../adapters/registries/version-registries.ts'),
    import('../adapters/registries/spaced.ts')
  ])
  const http = nodeHttp()
  const at = (ecosystem: keyof typeof triage.registries): RegistryPlace => ({ http, url: triage.registries[ecosystem] })
  const maven = byVersion.createMavenCentral(at('maven'))
  return new Map<Ecosystem, PackageRegistry>([
    ['npm', npm.createNpmRegistry({ http, url: triage.npmRegistry })],
    ['pip', pypi.createPyPi(at('pip'))],
    ['cargo', spaced(json.createCratesIo(at('cargo')), pace?.secondMilliseconds ?? 1000)],
    ['bundler', json.createRubyGems(at('bundler'))],
    ['mix', json.createHex(at('mix'))],
    ['pub', json.createPub(at('pub'))],
    ['composer', packagist.createPackagist(at('composer'))],
    ['nuget', byVersion.createNuGet(at('nuget'))],
    ['maven', maven],
    ['gradle', maven]
  ])
}
