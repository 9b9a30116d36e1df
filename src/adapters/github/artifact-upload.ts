import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { conflict, type Failure, unavailable } from '../../domain/failure.ts'

/**
 * Uploads one file as it is, under its own name, to the run's artifacts. Throws a conflict when the name is taken in
 * this run.
 */
export type UploadFile = (path: string, retentionDays: number | undefined) => Promise<void>

const usualMs = 600_000
/** Slower than this is no upload. */
const leastBytesPerMs = 256

/**
 * Through the runner's own service, which needs the variables that only a step of a workflow has. Its client waits for
 * ever for the rest of an answer that breaks off, so it is given up after `patienceMs` and the time for its bytes.
 */
export function uploaderToRun(patienceMs = usualMs): UploadFile {
  return async (path, retentionDays) => {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const options = { skipArchive: true, ...(retentionDays !== undefined && { retentionDays }) }
    const { size } = await stat(path)
    const limitMs = patienceMs + size / leastBytesPerMs
    try {
      await within(limitMs, new DefaultArtifactClient().uploadArtifact('', [path], dirname(path), options))
    } catch (cause) {
      throw uploadFailure(cause as Error)
    }
  }
}

/** The timer keeps no process alive: where nothing else happens, the host says so at once. */
async function within<Result>(limitMs: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const message = `no answer within ${Math.round(limitMs / 1000)} s`
    timer = setTimeout(() => reject(new Error(message)), limitMs).unref()
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Says what kept the service from storing a file, by the words of the client's error. */
export function uploadFailure(cause: Error): Failure {
  const message = `the artifact was not stored: ${withoutSignature(cause.message)}`
  if (/CreateArtifact: .*\(409\)/.test(cause.message)) return conflict('github-conflict', message)
  // The client wraps every error of its service in a plain one, so only its words are left.
  if (/storage quota has been hit/i.test(cause.message)) {
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
