import { playTicks } from '../__tests__/campaign/escalations.ts'

// node scripts/node24.mjs bench/triage-clock.ts [ticks] [seed]
const [ticks = 10_000, seed = 7] = process.argv.slice(2).map(Number)

/** Plays sweeps on a simulated clock, and prints what went wrong with their reminders. */
const { problems, ...played } = await playTicks(ticks, seed)
console.log(
  `${played.ticks} ticks: ${played.pulls} pull requests, ${played.sent} reminders, ${played.edits} times labels edited, ${played.deaths} deaths`
)
console.log(`${problems.length} problems`)
for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`)
process.exitCode = problems.length === 0 ? 0 : 1
