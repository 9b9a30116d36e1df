const forms: readonly (readonly [string, RegExp])[] = [
  ['nothing', /^\s*$/],
  ['uuid', /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i],
  ['time', /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/],
  ['http date', /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/],
  ['number', /^-?\d+([.,]\d+)*$/],
  ['address', /^https?:\/\/\S+$/],
  ['trace', /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/],
  ['hex', /^[0-9a-f]{8,}$/i],
  ['token', /^[\w+/=.:-]{12,}$/]
]

/** What kind of text it is, for texts that change by themselves: then the kind is what must stay. */
export function formOf(text: string): string {
  const form = forms.find(([, pattern]) => pattern.test(text))?.[0]
  if (form === 'hex' || form === 'token') return `${form} of ${text.length}`
  return form ?? 'words'
}
