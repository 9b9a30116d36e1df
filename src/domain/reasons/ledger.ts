/** The append-only list of facts. */
export const ledgerReasons = {
  'ledger-altered': 'An event in the ledger is not the one that was appended.',
  'ledger-truncated': 'The ledger ends before an event that a checkpoint names.',
  'ledger-unreadable': 'The ledger cannot be read.',
  'ledger-protected': "A rule of the repository keeps the ledger's branch from being written.",
  'ledger-moved': 'Another writer appended first, too often in a row.',
  'lock-held': 'Another operation holds the lock of this environment.',
  'lock-lost': 'The lock of this environment expired or was taken over.'
} as const
