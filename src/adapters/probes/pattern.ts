import { RE2JS } from 're2js'

/** What a pattern finds: its first group, or all of it when it has none. */
export function firstGroup(pattern: string, text: string): string | undefined {
  const matcher = RE2JS.compile(pattern).matcher(text)
  if (!matcher.find()) return undefined
  return (matcher.groupCount() > 0 ? matcher.group(1) : matcher.group()) ?? ''
}

/** RFC 9485: a dot stands for all but line feed and carriage return. Throws when it is no I-Regexp. */
export function interoperablePattern(pattern: string): RE2JS {
  return RE2JS.compile(translated(pattern, { '.': '[^\\n\\r]' }))
}

const spaces = '\\s\\v\\x{a0}\\x{feff}\\x{2028}\\x{2029}\\p{Zs}'

/**
 * Reads a pattern as ECMA-262 does, which JSON Schema names, in linear time. Throws when it cannot be had in linear
 * time: it looks ahead or behind, or refers back.
 */
export function ecmaPattern(pattern: string): RE2JS {
  const outside = { '.': '[^\\n\\r\\x{2028}\\x{2029}]', '\\s': `[${spaces}]`, '\\S': `[^${spaces}]` }
  return RE2JS.compile(translated(RE2JS.translateRegExp(pattern), outside, { '\\s': spaces }))
}

type Words = Readonly<Record<string, string>>

/** Replaces single letters and escapes, outside and inside brackets; everything else stays as it is. */
function translated(pattern: string, outside: Words, inside: Words = {}): string {
  let brackets = false
  return pattern.replace(/\\[pP]\{[^}]*\}|\\.|./gs, token => {
    const property = /^\\([pP])\{(.*)\}$/.exec(token)
    if (property !== null) return `\\${property[1]}{${propertyName(property[2] ?? '')}}`
    if (token === '[') brackets = true
    if (token === ']') brackets = false
    return (brackets ? inside : outside)[token] ?? token
  })
}

const categories: Words = {
  Letter: 'L',
  Cased_Letter: 'LC',
  Uppercase_Letter: 'Lu',
  Lowercase_Letter: 'Ll',
  Titlecase_Letter: 'Lt',
  Modifier_Letter: 'Lm',
  Other_Letter: 'Lo',
  Mark: 'M',
  Nonspacing_Mark: 'Mn',
  Spacing_Mark: 'Mc',
  Enclosing_Mark: 'Me',
  Number: 'N',
  Decimal_Number: 'Nd',
  digit: 'Nd',
  Letter_Number: 'Nl',
  Other_Number: 'No',
  Punctuation: 'P',
  punct: 'P',
  Connector_Punctuation: 'Pc',
  Dash_Punctuation: 'Pd',
  Open_Punctuation: 'Ps',
  Close_Punctuation: 'Pe',
  Initial_Punctuation: 'Pi',
  Final_Punctuation: 'Pf',
  Other_Punctuation: 'Po',
  Symbol: 'S',
  Math_Symbol: 'Sm',
  Currency_Symbol: 'Sc',
  Modifier_Symbol: 'Sk',
  Other_Symbol: 'So',
  Separator: 'Z',
  Space_Separator: 'Zs',
  Line_Separator: 'Zl',
  Paragraph_Separator: 'Zp',
  Other: 'C',
  Control: 'Cc',
  Format: 'Cf'
}

/** RE2 knows categories by their letters, and scripts without `Script=`. */
function propertyName(name: string): string {
  const value = name.replace(/^(gc|General_Category|sc|Script|scx|Script_Extensions)=/, '')
  return categories[value] ?? value
}
