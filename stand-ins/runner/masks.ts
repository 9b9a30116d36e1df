/** Hides what the step asked to be hidden, in the forms that the runner knows, as `***`. */
export function applyMasks(text: string, masks: readonly string[]): string {
  const hidden = new Uint8Array(text.length)
  for (const form of new Set(masks.flatMap(forms))) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) hidden.fill(1, at, at + form.length)
  }
  let shown = ''
  for (let at = 0; at < text.length; at += 1) {
    if (hidden[at] === 0) shown += text[at]
    else if (at === 0 || hidden[at - 1] === 0) shown += '***'
  }
  return shown
}

function forms(mask: string): readonly string[] {
  const values = [mask, ...mask.split(/[\r\n]+/)].filter(value => value !== '')
  return values.flatMap(value => [value, ...encodings(value)]).filter(form => form !== '')
}

/** The runner also hides a secret that was escaped for JSON, a URL, XML or an expression, or encoded as base64. */
function encodings(value: string): readonly string[] {
  const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  const shifted = [0, 1, 2].map(shift => {
    const rest = Buffer.from(value).subarray(shift)
    return rest
      .subarray(0, rest.length - (rest.length % 3))
      .toString('base64')
      .replace(/=+$/, '')
  })
  const quoted = value.startsWith('"') && value.endsWith('"') && value.length > 8 ? [value.slice(1, -1)] : []
  return [
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    value.replaceAll("'", "''"),
    xml,
    ...quoted,
    ...shifted
  ]
}
