const queriesPerConnection = 500
// Multiples of the golden ratio fall evenly between 0 and 1: most answers take about as long, a few much longer.
const goldenRatio = (1 + Math.sqrt(5)) / 2
let queries = 0

/** Stands in for a database on the network. Its connection is closed now and then, and the query that meets this fails. */
export async function query(work) {
  queries += 1
  const closed = queries % queriesPerConnection === 0
  const spread = (queries * goldenRatio) % 1
  await new Promise(resolve => setTimeout(resolve, 9 + 3 * spread + 15 * spread ** 12))
  if (closed) throw new Error('database: the connection was closed')
  return work()
}
