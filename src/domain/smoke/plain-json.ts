/** Reads JSON that a program wrote: it comes out as it went in, so it holds no key twice, and means the same as YAML. */
export function plainJson(text: string): unknown {
  if (!text.startsWith('{') || text.includes('"__proto__"')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return JSON.stringify(value) === text || JSON.stringify(value, undefined, 2) === text ? value : undefined
  } catch {
    return undefined
  }
}
