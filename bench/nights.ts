import { playNights } from '../__tests__/campaign/nights.ts'

/** Plays more than ten thousand nights of trains, and prints what went wrong with them. */
const { ends, problems } = playNights(1700, 7)
const passed = ends.filter(how => how === 'passed').length
console.log(`${ends.length} nights: ${ends.length - passed} released, ${passed} written off with a reason`)
console.log(`${problems.length} problems`)
for (const problem of problems) console.log(`  ${problem}`)
process.exitCode = problems.length === 0 ? 0 : 1
