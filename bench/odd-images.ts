import { openLayout } from '../__tests__/adapters/stores/images.ts'
import { type OddImage, oddImages } from '../__tests__/adapters/stores/odd-images.ts'
import { hasRegistry, startRegistry } from '../__tests__/adapters/stores/registry.ts'
import { RegistryProxy } from '../__tests__/adapters/stores/registry-proxy.ts'
import { copyArtifact } from '../src/adapters/stores/oci-copy.ts'
import { OciLayout } from '../src/adapters/stores/oci-layout.ts'
import { OciRegistry } from '../src/adapters/stores/oci-registry.ts'
import { Failure } from '../src/domain/failure.ts'

/** How one odd image fared; `problem` where it was not as it must be. */
interface Fared {
  readonly name: string
  readonly end: 'copied' | 'refused'
  readonly rootTwice?: boolean
  readonly problem?: string
}

/** Copies every odd image into a real registry and there into another repository, and counts what passes a proxy. */
async function main(): Promise<void> {
  if (!hasRegistry()) return console.log('docker-registry is not installed; nothing was measured')
  const registry = await startRegistry()
  const proxy = new RegistryProxy(registry.host)
  try {
    const host = await proxy.start()
    const all: Fared[] = []
    for (const [number, odd] of oddImages.entries()) all.push(await travel(odd, number, { host, proxy }))
    const problems = all.filter(one => one.problem !== undefined)
    const copied = all.filter(one => one.end === 'copied').length
    for (const { name, problem } of problems) console.log(`  ${name}: ${problem}`)
    const refused = all.length - copied
    const twice = all.filter(one => one.rootTwice === true).map(one => one.name)
    console.log(`  the root was sent twice, without and with its tag: ${twice.join(', ')}`)
    console.log(`${all.length} odd images: ${copied} copied whole, ${refused} refused, ${problems.length} problems`)
    process.exitCode = problems.length === 0 ? 0 : 1
  } finally {
    await proxy.stop()
    registry.stop()
  }
}

interface Way {
  readonly host: string
  readonly proxy: RegistryProxy
}

async function travel(odd: OddImage, number: number, { host, proxy }: Way): Promise<Fared> {
  const { name, ends } = odd
  const layout = openLayout()
  const { digest } = odd.build(layout)
  const open = (place: string) =>
    new OciRegistry({ host, repository: `${place}/${number}`, scopes: [], secondMilliseconds: 10 })
  const [near, far] = [open('near'), open('far')]
  proxy.passed.length = 0
  const there = await copyArtifact(new OciLayout(layout.directory), near, { digest, tag: 'v1' }).catch(asFailure)
  if ('refused' in ends) {
    const wrote = proxy.passed.filter(({ method }) => method !== 'GET' && method !== 'HEAD').length
    const code = there instanceof Failure ? there.code : 'nothing'
    const right = code === ends.refused && wrote === 0
    return { name, end: 'refused', ...(!right && { problem: `${code}, expected ${ends.refused}; ${wrote} writes` }) }
  }
  if (there instanceof Failure) return { name, end: 'copied', problem: there.message }
  proxy.passed.length = 0
  const copied = await copyArtifact(near, far, { digest, tag: 'v1' }).catch(asFailure)
  if (copied instanceof Failure) return { name, end: 'copied', problem: copied.message }
  const sent = proxy.passed.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))
  const problems = [
    copied.referrers === ends.referrers ? '' : `${copied.referrers} referrers, expected ${ends.referrers}`,
    proxy.sent.blobBytes === 0 ? '' : `${proxy.sent.blobBytes} blob bytes moved`,
    proxy.sent.manifestBytes === copied.manifestBytes ? '' : `${proxy.sent.manifestBytes} manifest bytes passed`,
    onlyOnce(sent.map(one => one.digest).filter(one => one !== digest)) ? '' : 'a manifest was sent twice',
    (await far.tagged('v1'))?.digest === digest ? '' : 'the tag names something else'
  ].filter(problem => problem !== '')
  // A root that is a referrer itself, or part of one, is needed by the lists before its tag may come.
  const rootTwice = sent.filter(one => one.digest === digest).length > 1
  return { name, end: 'copied', rootTwice, ...(problems.length > 0 && { problem: problems.join('; ') }) }
}

function onlyOnce(digests: readonly string[]): boolean {
  return new Set(digests).size === digests.length
}

function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown
  throw thrown
}

await main()
