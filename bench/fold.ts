import { longHistory } from '../__tests__/domain/metrics/histories.ts'
import { foldLedger } from '../src/domain/ledger/state.ts'

/** CPU time of one fold of 10,000 events, as `ops status` does it, by the median of 21. The limit is 50 ms. */
const some = longHistory(10_000)
const times = Array.from({ length: 21 }, () => {
  const began = process.cpuUsage()
  foldLedger(some)
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}).sort((one, other) => one - other)
console.log(
  `fold of ${some.length} events: ${times[10]?.toFixed(1)} ms of CPU by the median, ${times.at(-1)?.toFixed(1)} ms at most`
)
process.exitCode = (times[10] ?? Number.POSITIVE_INFINITY) < 50 ? 0 : 1
