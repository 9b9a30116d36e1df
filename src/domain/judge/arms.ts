/** Bad requests of all requests, for one colour in one tick. */
export interface Arm {
  readonly requests: number
  readonly bad: number
}

/** Both colours in one tick. */
export interface Arms {
  readonly blue: Arm
  readonly green: Arm
}

/** A rate learnt from earlier ticks. */
export interface Rate {
  readonly bad: number
  readonly requests: number
}

/** Forgets a part of what was learnt and adds one tick. */
export function learn(rate: Rate, arm: Arm, decay: number): Rate {
  return { bad: rate.bad * decay + arm.bad, requests: rate.requests * decay + arm.requests }
}

/** `n · ln(p)` where no request adds nothing, even at probability zero. */
export function logTerm(requests: number, probability: number): number {
  return requests === 0 ? 0 : requests * Math.log(probability)
}
