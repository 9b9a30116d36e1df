import { dirname } from 'node:path'
import { conflict, type Failure, unavailable } from '../../domain/failure.ts'

/**
 * Uploads one file as it is, under its own name, to the run's artifacts. Throws a conflict when the name is taken in
 * this run.
 */
export type UploadFile = (path: string, retentionDays: number | undefined) => Promise<void>

/** Through the runner's own service, which needs the variables that only a step of a workflow has. */
export async function uploadToRun(path: string, retentionDays: number | undefined): Promise<void> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const options = { skipArchive: true, ...(retentionDays !== undefined && { retentionDays }) }
  try {
    await new DefaultArtifactClient().uploadArtifact('', [path], dirname(path), options)
  } catch (cause) {
    throw failureOf(cause as Error)
  }
}

function failureOf(cause: Error): Failure {
  const message = `the artifact was not stored: ${withoutSignature(cause.message)}`
  if (/CreateArtifact: .*\(409\)/.test(cause.message)) return conflict('github-conflict', message)
  if (cause.name === 'UsageError') {
    return unavailable(
      'github-limited',
      message,
      undefined,
      'delete artifacts, or use a store in a registry or in releases'
    )
  }
  const isOutside = /ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL)/.test(cause.message)
  const hint = isOutside
    ? 'artifacts can be stored only from a step of a workflow'
    : 'run this again when GitHub is well'
  return unavailable('github-unavailable', message, undefined, hint)
}

/** Whoever has a signed address may write there, so its query is nobody's to read. */
function withoutSignature(message: string): string {
  return message.replaceAll(/\?\S*\bsig=\S*/g, '?***').slice(0, 500)
}
