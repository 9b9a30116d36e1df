import { Failure } from '../../domain/failure.ts'
import { readingsOf } from '../../domain/triage/case.ts'
import { enteringOf } from '../../domain/triage/entering.ts'
import type { Evidence } from '../../domain/triage/evidence.ts'
import { isListedPublicly } from '../../domain/triage/registry-host.ts'
import type { Ecosystem } from '../../domain/update/entry.ts'
import type { PackageAsked, PackageFacts, PackageRegistry } from '../../ports/package-registry.ts'
import type { Unread } from '../../ports/pull-requests.ts'
import type { TriagePorts } from './ports.ts'

const mostPackages = 300
const atOnce = 6

export interface RegistryAnswer {
  readonly registry: Readonly<Record<string, PackageFacts>>
  readonly unread: readonly Unread[]
}

/**
 * Asks the registry of its ecosystem about every package that a version of enters, transitive ones too. Those from
 * elsewhere are not asked for: their names are nobody else's business, and another package of the same name would answer.
 */
export async function askRegistry(evidence: Evidence, { registries }: TriagePorts): Promise<RegistryAnswer> {
  const asked = registries === undefined ? [] : packagesOf(evidence, registries)
  if (asked.length === 0) return { registry: {}, unread: [] }
  if (asked.length > mostPackages) {
    const why = `${asked.length} packages enter, and at most ${mostPackages} are looked up`
    return { registry: {}, unread: [{ fact: 'registry', why }] }
  }
  const found: (readonly [string, PackageFacts])[] = []
  const unread: Unread[] = []
  const waiting = [...asked]
  const lane = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const answer = await one.registry.about(one).catch(whyNot)
      if (typeof answer === 'string') unread.push({ fact: `registry: ${one.name}`, why: answer })
      else if (answer !== undefined) found.push([`${one.ecosystem}:${one.name}`, answer])
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  const inOrder = (one: string, other: string) => (one < other ? -1 : 1)
  return {
    registry: Object.fromEntries(found.sort(([one], [other]) => inOrder(one, other))),
    unread: unread.sort((one, other) => inOrder(one.fact, other.fact))
  }
}

function whyNot(thrown: unknown): string {
  if (thrown instanceof Failure && thrown.kind === 'unavailable') return thrown.message
  throw thrown
}

interface Asked extends PackageAsked {
  readonly ecosystem: Ecosystem
  readonly registry: PackageRegistry
}

function packagesOf(evidence: Evidence, registries: ReadonlyMap<Ecosystem, PackageRegistry>): readonly Asked[] {
  const asked = new Map<string, Asked & { readonly versions: string[] }>()
  for (const { ecosystem, name, version, before, after } of enteringOf({ readings: readingsOf(evidence) })) {
    const registry = registries.get(ecosystem)
    if (registry === undefined || !isListedPublicly(ecosystem, after.source)) continue
    const key = `${ecosystem}:${name}`
    const one = asked.get(key) ?? { ecosystem, registry, name, versions: [] }
    const versions = [version, ...(before === undefined ? [] : [before.version])]
    asked.set(key, { ...one, versions: [...new Set([...one.versions, ...versions])] })
  }
  return [...asked.values()]
}
