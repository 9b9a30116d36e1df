import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { startTimeOf } from '../process-identity.ts'
import { Live, ProxyConfig } from './config.ts'
import { ProxyCore } from './core.ts'
import { readJson, writeJson } from './files.ts'
import { listen } from './server.ts'

/** Runs the proxy of one environment until it is told to end. `argv` is the path of its settings. */
export async function main(argv: readonly string[]): Promise<void> {
  const config = ProxyConfig.parse(JSON.parse(readFileSync(argv[0] ?? '', 'utf8')))
  const start = readJson(config.liveFile, Live) ?? { live: 'a' as const, fence: 0, backends: {} }
  const core = new ProxyCore(
    start,
    live => writeJson(config.liveFile, live),
    () => performance.now()
  )
  const token = randomBytes(32).toString('hex')
  const listening = await listen({ core, port: config.port, token, timeoutMs: config.requestTimeoutMs })
  const { port, controlPort } = listening
  const { pid } = process
  writeJson(config.stateFile, { pid, startTime: startTimeOf(pid), port, controlPort, token })
  await once(process, 'SIGTERM')
  await listening.close()
}

/** From its sources the proxy is started directly; in the bundle this file has no address of its own. */
const [, script, settings] = process.argv
if (script?.endsWith('proxy/main.ts') && import.meta.url === pathToFileURL(script).href && settings) {
  await main([settings])
}
