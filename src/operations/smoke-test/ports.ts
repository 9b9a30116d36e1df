import type { Matchers } from '../../domain/smoke/expectation.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Http } from '../../ports/http.ts'
import type { TextFiles } from '../../ports/text-files.ts'

/** What running a suite needs. */
export interface SmokePorts {
  readonly http: Http
  readonly clock: Clock
  readonly matchers: Matchers
}

export interface SmokeTestPorts extends SmokePorts {
  readonly files: TextFiles
}
