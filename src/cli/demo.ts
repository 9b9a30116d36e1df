import { playDemo } from '../demo/index.ts'
import { environment, onceInterrupted, program, streams } from '../hosts/process.ts'

/** `sluice demo`: the whole release on this machine; an interrupt stops all it started. */
export function demo(): Promise<number> {
  return playDemo(program(), environment(), { ...streams, out: streams.people }, onceInterrupted)
}
