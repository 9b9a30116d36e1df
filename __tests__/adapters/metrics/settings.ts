import { MetricSettings, type MetricSettingsOf } from '../../../src/domain/policy/metrics.ts'

/** Settings as the policy file writes them, read as the policy reads them. */
export function settingsOf<Kind extends MetricSettings['kind']>(kind: Kind, written: object): MetricSettingsOf<Kind> {
  return MetricSettings.parse({ kind, ...written }) as MetricSettingsOf<Kind>
}
