/** Rows that come with a later wave of work, with its name. */
export const plannedRows: readonly (readonly [wave: string, rows: string])[] = [
  ['access control', 'A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13 A14 A15 A16 A17 A18 A19 S1 P1 X4 X5 X6'],
  ['support', 'T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12 T13 T14 T15 T16 T17 T18 T19 T20 S7 SM8 SM9 SM10 X17 X18'],
  ['knowledge base', 'K1 K2 K3 K4 K5 K6 K7 K8'],
  ['on-call', 'OC1 OC2 OC3 OC4 OC5 OC6 OC7'],
  ['dependency duties', 'D6 D7 D8 D9']
]

/** Rows that no test can hold, with the reason. */
export const exemptRows: Readonly<Record<string, string>> = {
  X24: 'the procedure’s own front matter contradicts its footer; the front matter counts, and docs/sop.md says so',
  D17: 'a document that the procedure names and that does not exist',
  D18: 'a document that the procedure names and that does not exist'
}

/** Rows that nothing holds yet, with what is missing. A test keeps this list from growing unseen. */
export const missingRows: Readonly<Record<string, string>> = {
  B13: 'no business metric can be judged in a rollout',
  B21: 'a rollback asks for no role of its own; whoever may write to the repository may call it',
  D2: 'Snyk is neither detected nor switched off',
  D3: 'alerts of Socket are not read'
}
