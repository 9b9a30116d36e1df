import { type IncidentFacts, incidentFacts } from '../../domain/incident/facts.ts'
import { foldLedger } from '../../domain/ledger/state.ts'
import type { Context } from '../../operation.ts'
import type { ReportInputs, ReportPorts } from './inputs.ts'

export interface ReportFacts {
  readonly facts: IncidentFacts | undefined
  readonly known: readonly string[]
  /** The text of the file to be checked. */
  readonly written: string | undefined
  /** True when something stands where the post-mortem would be written. */
  readonly taken: boolean
  /** Whether people are named. */
  readonly people: boolean
  readonly location: string
}

/** Reads the ledger, and the files that were named. */
export async function observe({ inputs, ports, policy }: Context<ReportInputs, ReportPorts>): Promise<ReportFacts> {
  const { events } = await ports.ledger.read()
  const artifact = policy.artifact.name ?? 'artifact'
  const own = foldLedger(events).incidents.filter(one => one.artifact === artifact)
  const incident = own.findLast(one => one.id === inputs.id)
  return {
    facts: incident && incidentFacts(incident, events),
    known: own.map(one => one.id),
    written: inputs.check === undefined ? undefined : await ports.files.read(inputs.check),
    taken: inputs.output !== undefined && (await ports.files.exists(inputs.output)),
    people: policy.incident.people,
    location: ports.ledger.location
  }
}
