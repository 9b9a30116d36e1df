import { killAtRandomMoments, killedLine, killSummary } from './kill.ts'
import type { KillRouter } from './kill-stage.ts'

const routers: readonly KillRouter[] = ['embedded', 'haproxy']

/** Kills the runner at fifty moments of a rollout behind each router. Arguments: how many, the seed, one router only. */
export async function run(moments = 50, seed = 1, only?: string): Promise<void> {
  for (const router of routers.filter(one => only === undefined || one === only)) {
    console.log(`${router}:`)
    const campaign = await killAtRandomMoments(moments, seed, { router, note: one => console.log(killedLine(one)) })
    console.log(killSummary(campaign))
  }
}

const [, script, moments, seed, only] = process.argv
if (script?.endsWith('campaign-kill.ts'))
  await run(moments ? Number(moments) : undefined, seed ? Number(seed) : undefined, only)
