import { join } from 'node:path'
import { unavailable } from '../../domain/failure.ts'
import type { Slot } from '../../domain/slot.ts'
import type { Commands } from '../../ports/commands.ts'
import type { Placement, Running, Slots } from '../../ports/slots.ts'
import { endLeftDeploy, forgetDeploy, noteDeploy } from './deploy-note.ts'

export interface CommandSlotsSettings {
  readonly commands: Commands
  /** The user's own deploy command. */
  readonly command: string
  readonly workingDirectory: string
  /** Folder that remembers which command is at work. */
  readonly notes: string
  /** Where a slot answers; may contain `{slot}`. */
  readonly url: string | undefined
  /** What runs where. A command cannot be asked, so somebody who kept account must say. */
  readonly known: (artifact: string, environment: string) => Promise<readonly Running[]>
  readonly now: () => Date
  /** Told where a slot answers, such as a proxy's table of backends. */
  readonly onUrl?: (slot: Slot, url: string) => Promise<void>
}

/** Slots that a command of the user fills: at least once per promotion, with the facts in its environment. */
export function createCommandSlots(settings: CommandSlotsSettings): Slots {
  return {
    list: settings.known,
    place: placement => place(settings, placement),
    // A command only ever replaces; what is to be stopped waits for the next one.
    stop: async () => undefined
  }
}

async function place(settings: CommandSlotsSettings, placement: Placement): Promise<Running> {
  const { commands, command, workingDirectory } = settings
  const { artifact, environment } = placement
  const note = join(settings.notes, `${encodeURIComponent(artifact)}.${encodeURIComponent(environment)}.json`)
  await endLeftDeploy(note)
  const ended = await commands.run({
    command,
    workingDirectory,
    variables: variablesOf(placement),
    leavesRunning: true,
    onStart: leader => noteDeploy(note, leader)
  })
  forgetDeploy(note)
  if (ended.exitCode !== 0) {
    const message = `the deploy command ended with exit code ${ended.exitCode}`
    throw unavailable('deploy-failed', message, undefined, ended.tail.trim())
  }
  const { slot, digest } = placement
  const url = settings.url?.replaceAll('{slot}', slot)
  if (url !== undefined) await settings.onUrl?.(slot, url)
  return { slot, digest, url, startedAt: settings.now().toISOString() }
}

/** What a deployed service and a deploy command may know about themselves. */
export function variablesOf(placement: Placement): Record<string, string> {
  return {
    SLUICE_DIGEST: placement.digest,
    SLUICE_ARTIFACT: placement.file,
    SLUICE_ENVIRONMENT: placement.environment,
    SLUICE_SLOT: placement.slot,
    SLUICE_BUILD_ID: placement.buildId
  }
}
