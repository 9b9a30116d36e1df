import { copyArtifact } from '../../../src/adapters/stores/oci-copy.ts'
import { readGraph } from '../../../src/adapters/stores/oci-graph.ts'
import { OciLayout } from '../../../src/adapters/stores/oci-layout.ts'
import { OciRegistry } from '../../../src/adapters/stores/oci-registry.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import type { Copied } from '../../../src/ports/artifact-copies.ts'
import type { OciTarget } from '../../../src/ports/oci-repository.ts'
import { openLayout } from './images.ts'
import type { TestRegistry } from './registry.ts'
import { type Mischief, type Passed, RegistryProxy } from './registry-proxy.ts'

/** Copies of one artifact into ever new repositories of a real registry, each past a proxy that may play tricks. */
export class CopyScene {
  readonly proxy: RegistryProxy
  readonly #registry: TestRegistry
  readonly #made = made()
  #host = ''
  #number = 0

  constructor(registry: TestRegistry) {
    this.#registry = registry
    this.proxy = new RegistryProxy(registry.host)
  }

  async start(): Promise<void> {
    this.#host = await this.proxy.start()
    const staging = this.#open(this.#registry.host, 'staging/shop')
    await copyArtifact(this.#made.layout, staging, { digest: this.#made.digest })
    await copyArtifact(this.#made.layout, staging, { digest: this.#made.old, tag: 'old' })
  }

  stop(): Promise<void> {
    return this.proxy.stop()
  }

  get digest(): Digest {
    return this.#made.digest
  }

  /** A new place, where the tag names an older artifact. */
  async place(): Promise<Place> {
    this.#number += 1
    const name = `live/shop-${this.#number}`
    const direct = this.#open(this.#registry.host, name)
    await copyArtifact(this.#open(this.#registry.host, 'staging/shop'), direct, { digest: this.#made.old, tag: 'v1' })
    return { name, direct }
  }

  /** Copies out of the same registry, which mounts, or out of a folder, which uploads. */
  async copy({ name }: Place, from: 'registry' | 'folder', mischief: TrickOf = () => undefined): Promise<Copied> {
    this.proxy.passed.length = 0
    this.proxy.mischief = mischief
    try {
      const source = from === 'folder' ? this.#made.layout : this.#open(this.#host, 'staging/shop')
      return await copyArtifact(source, this.#open(this.#host, name), { digest: this.#made.digest, tag: 'v1' })
    } finally {
      this.proxy.mischief = () => undefined
    }
  }

  /** What the tag names, and whether all of that is there; asked past the proxy. */
  async state({ direct }: Place): Promise<'old' | 'new' | 'broken'> {
    const tagged = (await direct.tagged('v1'))?.digest
    if (tagged === this.#made.old) return 'old'
    if (tagged !== this.#made.digest) return 'broken'
    const graph = await readGraph(direct, this.#made.digest).catch(() => undefined)
    if (graph === undefined || graph.referrers.length !== this.#made.referrers) return 'broken'
    for (const blob of graph.blobs) if (!(await direct.hasBlob(blob))) return 'broken'
    return 'new'
  }

  #open(host: string, repository: string): OciRegistry {
    return new OciRegistry({ host, repository, scopes: [], secondMilliseconds: 1 })
  }
}

export interface Place {
  readonly name: string
  readonly direct: OciTarget
}

export type TrickOf = (request: Passed, number: number) => Mischief | undefined

/** An index of one image, a signature of each; and an older artifact. */
function made() {
  const layout = openLayout()
  const child = layout.image(['app'])
  const root = layout.list(layout.index([child]))
  layout.referrer(root, 'signature of the root')
  layout.referrer(child, 'signature of the child')
  const old = layout.list(layout.image(['old app']))
  return { layout: new OciLayout(layout.directory), digest: root.digest, old: old.digest, referrers: 2 }
}
