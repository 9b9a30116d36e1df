/** Status, incidents and the rest of operations. */
export const operationsReasons = {
  'project-unknown': 'Nothing in the folder tells how it is built or served.',
  'check-missing': 'Something that the pipeline relies on is missing, or is not what the policy says.',
  'notifier-in-doubt': 'A message may have reached somebody who cannot be asked, so it is not sent again.',
  'notifier-failed': 'Nobody could be told; the next run tells again.',
  'incident-unknown': 'There is no incident of that id.',
  'incident-transition': 'An incident does not go from its state to that one.',
  'incident-not-verified': 'An incident is resolved only after it was verified that users are well again.',
  'incident-no-cause': 'An incident ends only when its root cause was written down.',
  'incident-no-prevention': 'An incident ends only when something will prevent it from happening again.',
  'incident-audience-undecided': 'An incident ends only when it was decided whether customers noticed it.',
  'post-mortem-unfinished': 'A post-mortem is done when nothing of its template is left to be written.',
  'post-mortem-exists': 'A post-mortem that people may have written into is not written over.',
  'command-not-allowed': 'Whoever wrote the comment may not give commands here.',
  'bad-command': 'A command in a workflow or a comment is none that there is.',
  'alert-blind-spot': 'The alert rules leave something that nobody would hear of.',
  'panel-empty': 'A panel of the dashboard has nothing to show.',
  'bad-series': 'A file of recorded figures is not of a form that can be read.',
  'drift-found': 'What runs, is stored or is shown is not what the ledger says.',
  'rollback-not-ready': 'An earlier good digest is not whole, not proven or not protected.',
  'deployment-unknown': 'There is no deployment of that id.',
  'deployment-ambiguous': 'More than one deployment begins with that id.'
} as const
