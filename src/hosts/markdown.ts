// Control characters, marks that turn the writing direction, and invisible ones; a line feed is dealt with apart.
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace.
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu
const breakBehind = '&#8203;'

/** Writes text from outside so that Markdown shows it and does nothing else: no markup, link, mention or reference. */
export function plainText(text: string): string {
  return htmlText(text)
    .replace(/[\\`*[\]|~$]|(?<!&)#|:(?=\/\/)|(?<=www)\.|(?<!\w)_|_(?!\w)/gi, '\\$&')
    .replace(/^(\s*)(?=[-+])|^(\s*\d+)(?=[.)])/, '$&\\')
    .replace(/\\#(?=\d)/g, `\\#${breakBehind}`)
}

/** The same inside an HTML element, where Markdown's own escapes would be shown. */
export function htmlText(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/(?<!\w)@(?=\w)/g, `@${breakBehind}`)
}

/** Plain text with its line ends kept as breaks; fits a table's cell as well as a paragraph. */
export function plainLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(plainText)
    .join('<br>')
}

/** A block of code with a fence longer than any inside it. */
export function codeBlock(text: string): string {
  const body = text
    .split(/\r\n|\r|\n/)
    .map(visible)
    .join('\n')
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${body}\n${fence}`
}

/** A link to a web page; anything else is shown as text, for `javascript:` and its like must not be clicked. */
export function webLink(text: string, target: string): string {
  if (!/^https?:\/\/[^\s<>\\]+$/i.test(target) || !URL.canParse(target))
    return `${plainText(text)} ${plainText(target)}`
  return `[${plainText(text)}](<${visible(target)}>)`
}

function visible(text: string): string {
  return text.replace(unseen, '\ufffd')
}
