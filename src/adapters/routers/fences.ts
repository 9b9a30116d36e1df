import { type Failure, unavailable } from '../../domain/failure.ts'

/** Throws `router-refused` when somebody with a higher fence has steered since. */
export function passFence(asked: number, accepted: number): void {
  if (asked < accepted) throw outrun(asked, accepted)
}

export function outrun(asked: number, accepted: number): Failure {
  return unavailable('router-refused', `fence ${asked} is lower than ${accepted}, which the router has accepted`)
}
