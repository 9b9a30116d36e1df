import type { DeploymentMark, DeploymentNote, Deployments, FiledDeployment } from '../../ports/deployments.ts'

/** Deployments that nobody but this process sees. */
export class MemoryDeployments implements Deployments {
  /** Every mark that was set, oldest first. */
  readonly marks: (DeploymentMark & { readonly id: string })[] = []
  #filed: readonly FiledDeployment[] = []

  async list(environment: string): Promise<readonly FiledDeployment[]> {
    return this.#filed.filter(({ note }) => note.environment === environment).toReversed()
  }

  async file(note: DeploymentNote): Promise<string> {
    const known = this.#filed.find(filed => filed.note.key === note.key && filed.note.environment === note.environment)
    if (known !== undefined) return known.id
    const id = String(this.#filed.length + 1)
    this.#filed = [...this.#filed, { id, note, state: undefined }]
    return id
  }

  async mark(id: string, mark: DeploymentMark): Promise<void> {
    const newest = this.marks.findLast(old => old.id === id)
    if (newest !== undefined && JSON.stringify(newest) === JSON.stringify({ ...mark, id })) return
    this.marks.push({ ...mark, id })
    this.#filed = this.#filed.map(filed => (filed.id === id ? { ...filed, state: mark.state } : filed))
  }

  async retireOthers({ id, note }: FiledDeployment): Promise<void> {
    for (const other of await this.list(note.environment)) {
      const isEnded = other.state === 'inactive' || other.state === 'failure' || other.state === 'error'
      if (other.id === id || other.note.artifact !== note.artifact || isEnded) continue
      await this.mark(other.id, { state: 'inactive', description: `replaced by ${note.buildId}` })
    }
  }
}
