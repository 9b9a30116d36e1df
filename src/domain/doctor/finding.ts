/** One answer of the doctor. `unknown` is said plainly and never counts as fine. */
export interface Finding {
  readonly name: string
  readonly state: 'fine' | 'missing' | 'unknown'
  readonly text: string
  /** The command that mends it, or that finds it out. */
  readonly mend?: string
}

export function fine(name: string, text: string): Finding {
  return { name, state: 'fine', text }
}

export function missing(name: string, text: string, mend: string): Finding {
  return { name, state: 'missing', text, mend }
}

export function unknown(name: string, text: string, mend: string): Finding {
  return { name, state: 'unknown', text, mend }
}
