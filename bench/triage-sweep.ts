import { openScene, triageAll } from '../__tests__/wiring/triage-on-github.ts'

// node scripts/node24.mjs bench/triage-sweep.ts [pulls]: sweeps of a stand-in of GitHub, counted by it.
const [pulls = 500] = process.argv.slice(2).map(Number)
const scene = await openScene({ pulls, severity: 'high' })
try {
  for (const name of ['first', 'second']) {
    const { report, counts } = await triageAll(scene, { mode: 'sweep', assignees: 'ann' })
    console.log(`${name} sweep of ${pulls}: ${report.outcome}, ${counts.reads} reads, ${counts.writes} writes`)
  }
  console.log(`${scene.github.violations().length} requests that do not fit GitHub's description`)
} finally {
  await scene.close()
}
