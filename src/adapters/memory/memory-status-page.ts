import type { StatusPage, StatusUpdate } from '../../ports/status-page.ts'

/** A status page that lives as long as its process. */
export class MemoryStatusPage implements StatusPage {
  readonly name = 'memory'
  readonly shown = new Map<string, readonly StatusUpdate[]>()

  async publish(matter: string, updates: readonly StatusUpdate[]): Promise<void> {
    const before = this.shown.get(matter) ?? []
    this.shown.set(matter, [...before, ...updates.filter(({ key }) => !before.some(one => one.key === key))])
  }
}
