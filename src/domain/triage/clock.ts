/** How long people have, and when they are reminded: percent of that time. */
export interface ClockRules {
  readonly review: number
  readonly escalate: readonly number[]
}

/** One reminder that is due. Its key is the same however often it is computed, so it is sent once. */
export interface Escalation {
  readonly pull: number
  readonly percent: number
  readonly due: string
  readonly key: string
}

/** When the review of something that is asked for since `since` must be done. */
export function dueTime(since: string, { review }: ClockRules): string {
  return new Date(Date.parse(since) + review).toISOString()
}

export interface RunningClock {
  readonly pull: number
  readonly since: string
}

/** Every reminder whose time has come and that nobody sent, earliest first; one that was slept through too. */
export function escalationsDue(
  { pull, since }: RunningClock,
  rules: ClockRules,
  { known, now }: { readonly known: ReadonlySet<string>; readonly now: Date }
): readonly Escalation[] {
  const start = Date.parse(since)
  return [...new Set(rules.escalate)]
    .sort((one, other) => one - other)
    .filter(percent => now.getTime() >= start + (rules.review * percent) / 100)
    .map(percent => ({
      pull,
      percent,
      due: dueTime(since, rules),
      key: `triage/${pull}/${since}/escalated/${percent}`
    }))
    .filter(({ key }) => !known.has(key))
}
