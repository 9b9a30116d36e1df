import { playHistory } from '../__tests__/campaign/incident-histories.ts'

/** Ten thousand histories of incidents with copies, disorder and deaths: what was opened, told or said twice, or lost. */
const count = Number(process.env.HISTORIES ?? 10_000)
const totals = { incidents: 0, pages: 0, crashes: 0, deliveries: 0, duplicateIssues: 0, doublePages: 0, lostEvents: 0 }
const from = Number(process.env.FROM ?? 1)
for (let seed = from; seed < from + count; seed += 1) {
  const played = await playHistory(seed)
  for (const name of Object.keys(totals) as (keyof typeof totals)[]) totals[name] += played[name]
  if (played.duplicateIssues + played.doublePages + played.lostEvents > 0)
    console.log(`seed ${seed}: ${JSON.stringify(played)}`)
}
const { incidents, pages, crashes, deliveries, duplicateIssues, doublePages, lostEvents } = totals
console.log(
  `${count} histories, ${incidents} incidents, ${deliveries} deliveries, ${crashes} deaths, ${pages} messages: ` +
    `${duplicateIssues} duplicate issues, ${doublePages} double pages, ${lostEvents} lost events`
)
process.exitCode = duplicateIssues + doublePages + lostEvents === 0 ? 0 : 1
