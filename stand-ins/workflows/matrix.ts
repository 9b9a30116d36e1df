type Combination = Readonly<Record<string, unknown>>

/** Every combination of a filled matrix: the product of its lists, less `exclude`, more `include`. */
export function combinations(matrix: unknown): readonly Combination[] {
  if (typeof matrix !== 'object' || matrix === null) return [{}]
  const { include = [], exclude = [], ...lists } = matrix as Record<string, unknown[]>
  const product = Object.entries(lists).reduce<readonly Combination[]>(
    (all, [name, values]) => all.flatMap<Combination>(one => values.map(value => ({ ...one, [name]: value }))),
    [{}]
  )
  const dropped = exclude as readonly Combination[]
  const kept = product.filter(one => !dropped.some(other => agrees(one, other, Object.keys(other))))
  const own: readonly Combination[] = Object.keys(lists).length === 0 ? [] : kept
  return (include as readonly Combination[]).reduce<readonly Combination[]>(
    (all, extra) => extend(all, extra, Object.keys(lists)),
    own
  )
}

/** An entry joins every combination that it does not contradict; one that fits none stands alone. */
function extend(all: readonly Combination[], extra: Combination, names: readonly string[]): readonly Combination[] {
  const shared = names.filter(name => name in extra)
  const fits = all.map(one => names.some(name => name in one) && agrees(one, extra, shared))
  if (!fits.includes(true)) return [...all, extra]
  return all.map((one, index) => (fits[index] === true ? { ...one, ...extra } : one))
}

function agrees(one: Combination, other: Combination, names: readonly string[]): boolean {
  return names.every(name => JSON.stringify(one[name]) === JSON.stringify(other[name]))
}
