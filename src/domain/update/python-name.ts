export interface Requirement {
  readonly name: string
  readonly version: string
}

/** A Python package under its one name: lower-case, with single dashes. */
export function pythonName(written: string): string {
  return written.toLowerCase().replace(/[-_.]{1,50}/g, '-')
}

/** Reads `Name[extra] >=1.2, <2 ; marker`; undefined when the line asks for no version. */
export function parseRequirement(line: string): Requirement | undefined {
  const found =
    /^\s*([A-Za-z0-9][\w.-]{0,200})\s*(?:\[[\w\s,.-]{0,200}\])?\s*\(?\s*((?:===?|~=|!=|<=|>=|<|>)\s*[\w.*+!-]{1,200}(?:\s*,\s*(?:===?|~=|!=|<=|>=|<|>)\s*[\w.*+!-]{1,200}){0,20})\s*\)?\s*(?:[;#\\].*|--hash.*)?$/.exec(
      line
    )
  if (found?.[1] === undefined || found[2] === undefined) return undefined
  return { name: pythonName(found[1]), version: found[2].replace(/\s+/g, '') }
}
