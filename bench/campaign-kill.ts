import { killAtRandomMoments, killedLine, killSummary } from './kill.ts'

/** Kills the runner at fifty moments of a rollout. Arguments: how many, and the seed. */
export async function run(moments = 50, seed = 1): Promise<void> {
  const campaign = await killAtRandomMoments(moments, seed, one => console.log(killedLine(one)))
  console.log(killSummary(campaign))
}

const [, script, moments, seed] = process.argv
if (script?.endsWith('campaign-kill.ts'))
  await run(moments ? Number(moments) : undefined, seed ? Number(seed) : undefined)
