import type { Sample } from '../../domain/alerts/history.ts'
import type { AlertEngine, EngineAlert } from '../../ports/alert-engine.ts'
import type { AlertSamples } from '../../ports/alert-samples.ts'

/** An engine that says what it was told to say. */
export function createMemoryEngine(alerts: readonly EngineAlert[]): AlertEngine {
  return { location: 'memory', firing: async () => alerts }
}

/** Measures what `next` answers, and remembers it as long as its process lives. */
export function createMemorySamples(boundsSeconds: readonly number[], next: () => Sample): AlertSamples {
  const samples: Sample[] = []
  return {
    take: async () => {
      const taken = next()
      return { boundsSeconds, samples: [...samples, taken], keep: async () => void samples.push(taken) }
    }
  }
}
