import { describe } from '@jest/globals'
import { setBackend } from '../../../src/adapters/embedded/proxy/client.ts'
import { ProxyCore } from '../../../src/adapters/embedded/proxy/core.ts'
import { listen } from '../../../src/adapters/embedded/proxy/server.ts'
import { createProxyMetrics } from '../../../src/adapters/embedded/proxy-metrics.ts'
import { type Counted, metricSourceContract } from '../metric-source.contract.ts'

const token = 'a token'

/** The proxy's own counters behind its own door; what it serves is counted as it counts what it has forwarded. */
async function counted(): Promise<Counted> {
  const core = new ProxyCore({ live: 'a', fence: 0, backends: {} }, () => undefined, Date.now)
  const { port, controlPort, close } = await listen({ core, port: 0, token, timeoutMs: 1000 })
  let open = true
  const find = () => ({ pid: process.pid, startTime: '', port, controlPort, token })
  const cut = async () => {
    if (open) await close()
    open = false
  }
  return {
    source: () => createProxyMetrics(find),
    serve: async (slot, { requests, errors, latencyMs }) => {
      await setBackend(find, slot, 9)
      for (let request = 0; request < requests; request++)
        core.counters[slot].record(Date.now(), latencyMs, request < errors)
    },
    settle: () => new Promise(later => setTimeout(later, 5)),
    cut,
    close: cut
  }
}

describe("the embedded proxy's own counts", () => metricSourceContract(counted))
