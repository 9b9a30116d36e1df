import type { Dashboard } from './policy/dashboard.ts'

export interface DashboardLink {
  readonly name: string
  /** Section and key of the policy's dashboard that hold the address. */
  readonly setting: readonly [section: 'logs' | 'traces', key: string]
  /** Undefined where the policy names no address. */
  readonly template: string | undefined
}

/** What may be linked, in the procedure's order. */
export function linksOf({ logs, traces }: Dashboard): readonly DashboardLink[] {
  return [
    { name: 'application logs', setting: ['logs', 'application'], template: logs.application },
    { name: 'access logs', setting: ['logs', 'access'], template: logs.access },
    { name: 'error logs', setting: ['logs', 'errors'], template: logs.errors },
    { name: 'audit logs', setting: ['logs', 'audit'], template: logs.audit },
    { name: 'traces of requests', setting: ['traces', 'requests'], template: traces.requests },
    { name: 'traces of bottlenecks', setting: ['traces', 'bottlenecks'], template: traces.bottlenecks },
    { name: 'traces of dependencies', setting: ['traces', 'dependencies'], template: traces.dependencies }
  ]
}

export interface Shown {
  readonly artifact: string
  readonly environment: string
  /** Milliseconds since 1970. */
  readonly from: number
  readonly to: number
}

/** Fills a template in; every value is encoded, so that a name cannot lead elsewhere. */
export function filledLink(template: string, shown: Shown): string {
  return template.replaceAll(/\{(artifact|environment|from|to)\}/g, (_, key: keyof Shown) =>
    encodeURIComponent(String(shown[key]))
  )
}
