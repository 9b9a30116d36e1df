/** Status, incidents and the rest of operations. */
export const operationsReasons = {
  'incident-unknown': 'There is no incident of that id.',
  'deployment-unknown': 'There is no deployment of that id.',
  'deployment-ambiguous': 'More than one deployment begins with that id.'
} as const
