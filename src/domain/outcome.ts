/** Exit code of each outcome, the same on the command line and for a workflow's step. */
export const exitCodes = {
  done: 0,
  unchanged: 0,
  planned: 0,
  completed: 0,
  continuing: 0,
  usage: 2,
  refused: 3,
  'rolled-back': 3,
  aborted: 3,
  held: 3,
  conflict: 4,
  bug: 70,
  unavailable: 75
} as const

export type Outcome = keyof typeof exitCodes
