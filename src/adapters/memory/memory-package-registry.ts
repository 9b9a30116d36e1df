import type { PackageAsked, PackageFacts, PackageRegistry } from '../../ports/package-registry.ts'

/** A registry that knows what it was given. Counts what it is asked. */
export class MemoryPackageRegistry implements PackageRegistry {
  readonly asked: PackageAsked[] = []
  readonly #packages: ReadonlyMap<string, PackageFacts>

  constructor(packages: Readonly<Record<string, PackageFacts>>) {
    this.#packages = new Map(Object.entries(packages))
  }

  async about(asked: PackageAsked): Promise<PackageFacts | undefined> {
    this.asked.push(asked)
    return this.#packages.get(asked.name)
  }
}
