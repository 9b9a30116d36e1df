/** What the passport adds to the common style. */
export const passportStyle = `
.way{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;margin:1.1rem 0 .4rem;padding:0}
.way li{flex:1 1 10rem;display:flex;flex-direction:column;padding:.6rem .9rem;border:1px solid var(--line);border-left-width:4px;border-radius:8px;background:var(--soft)}
.way span{color:var(--muted);font-size:.85rem}
.way .running{border-left-color:var(--green)}.way .running b{color:var(--green)}
.way .rolled-back,.way .failed{border-left-color:var(--bad)}.way .rolled-back b,.way .failed b{color:var(--bad)}
.questions{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem}
.questions section{min-width:0}
.questions .whole{grid-column:1/-1}
.questions th,.questions td:first-child{overflow-wrap:normal;white-space:nowrap}
@media (max-width:44rem){.questions{grid-template-columns:1fr}.questions table{font-size:.8rem}.questions th,.questions td{padding-right:.5rem}}
@media print{.way{margin:.4rem 0 0}.way li{padding:.2rem .5rem}.questions{grid-template-columns:1fr 1fr}section{break-inside:avoid}}
`
