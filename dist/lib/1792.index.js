export const id = 1792;
export const ids = [1792];
export const modules = {

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aQ: () => (/* binding */ boundsMs),
/* harmony export */   qc: () => (/* binding */ SlotCounters)
/* harmony export */ });
/* unused harmony export binOf */
const leastStepMs = 0.5;
const boundsMs = latencyBounds(5000);
function latencyBounds(last) {
    const bounds = [leastStepMs];
    for (let bound = leastStepMs; bound < last; bounds.push(bound)) {
        bound = Math.max(bound + leastStepMs, Math.ceil(bound * 1100) / 1000);
    }
    return bounds;
}
const rememberedSeconds = 3600;
class SlotCounters {
    inFlight = 0;
    #total = emptyTally();
    #ring = new Map();
    record(now, elapsedMs, failed) {
        const bin = binOf(elapsedMs);
        for (const tally of [this.#total, this.#tallyOf(Math.floor(now / 1000))]) {
            tally.requests += 1;
            tally.errors += failed ? 1 : 0;
            tally.latency[bin] = (tally.latency[bin] ?? 0) + 1;
        }
    }
    fail(now) {
        this.#total.errors += 1;
        this.#tallyOf(Math.floor(now / 1000)).errors += 1;
    }
    total() {
        return { ...this.#total, latency: [...this.#total.latency] };
    }
    history(now, milliseconds) {
        const sum = emptyTally();
        const oldest = Math.floor((now - milliseconds) / 1000);
        for (const { second, tally } of this.#ring.values())
            if (second >= oldest)
                add(sum, tally);
        return sum;
    }
    #tallyOf(second) {
        const place = second % rememberedSeconds;
        const known = this.#ring.get(place);
        if (known?.second === second)
            return known.tally;
        const fresh = { second, tally: emptyTally() };
        this.#ring.set(place, fresh);
        return fresh.tally;
    }
}
function binOf(elapsedMs) {
    const bin = boundsMs.findIndex(bound => elapsedMs <= bound);
    return bin === -1 ? boundsMs.length : bin;
}
function emptyTally() {
    return { requests: 0, errors: 0, latency: Array.from({ length: boundsMs.length + 1 }, () => 0) };
}
function add(sum, more) {
    sum.requests += more.requests;
    sum.errors += more.errors;
    for (const [bin, count] of more.latency.entries())
        sum.latency[bin] = (sum.latency[bin] ?? 0) + count;
}


/***/ }),

/***/ 10465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ localTraceFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);



const largestBytes = 256 * 1024 * 1024;
function localTraceFiles(folder) {
    return { read: path => readTraceFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path), path) };
}
async function readTraceFile(absolute, path) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute)).size <= largestBytes)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute, 'utf8');
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-trace', { input: 'replay', found: path, expected: 'a file that can be read', cause });
    }
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('bad-trace', { input: 'replay', found: path, expected: 'a file of at most 256 MB' });
}


/***/ }),

/***/ 59678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: () => (/* binding */ burnRules),
/* harmony export */   nT: () => (/* binding */ budgetOf),
/* harmony export */   xp: () => (/* binding */ burnLimit)
/* harmony export */ });
const minute = 60_000;
const hour = 60 * minute;
const burns = [
    {
        name: 'BudgetBurnEarly',
        severity: 'P1',
        share: 0.01 / 12,
        longMs: 5 * minute,
        shortMs: 5 * minute,
        summary: 'Errors spend the budget at a rate that would take 1 % of it in an hour.'
    },
    {
        name: 'BudgetBurnFast',
        severity: 'P0',
        share: 0.02,
        longMs: hour,
        shortMs: 5 * minute,
        summary: 'Errors took 2 % of the budget within an hour.'
    },
    {
        name: 'BudgetBurnSlow',
        severity: 'P1',
        share: 0.05,
        longMs: 6 * hour,
        shortMs: 30 * minute,
        summary: 'Errors took 5 % of the budget within six hours.'
    },
    {
        name: 'BudgetBurnDay',
        severity: 'P2',
        share: 0.1,
        longMs: 24 * hour,
        shortMs: 2 * hour,
        summary: 'Errors took 10 % of the budget within a day.'
    },
    {
        name: 'BudgetBurnThreeDays',
        severity: 'P2',
        share: 0.1,
        longMs: 72 * hour,
        shortMs: 6 * hour,
        summary: 'Errors took 10 % of the budget within three days.'
    }
];
function budgetOf({ target }) {
    return Number((1 - target / 100).toPrecision(9));
}
function burnLimit(factor, objective) {
    return Number((factor * budgetOf(objective)).toPrecision(6));
}
function burnRules(objective) {
    return burns
        .filter(({ longMs }) => longMs < objective.window)
        .map(({ name, severity, share, longMs, shortMs, summary }) => {
        const factor = Number(((share * objective.window) / longMs).toPrecision(6));
        const condition = { kind: 'burn', factor, longMs, shortMs };
        return { name, severity, signal: 'errors', condition, forMs: 0, runbook: 'high-error-rate', summary };
    });
}


/***/ }),

/***/ 52943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
const fiveMinutesMs = 300_000;
function historyOf({ boundsSeconds, samples }) {
    const times = samples.map(({ time }) => time);
    const counted = running(samples.map(({ requests }) => (requests === undefined ? 0 : 1)));
    const requests = running(samples.map(one => one.requests ?? 0));
    const errors = running(samples.map(one => one.errors ?? 0));
    const bins = Array.from({ length: boundsSeconds.length + 1 }, (_, at) => running(samples.map(({ latency }) => latency?.[at] ?? 0)));
    const place = (now, windowMs) => [after(times, now - windowMs), after(times, now)];
    return {
        counts(now, windowMs) {
            const [from, to] = place(now, windowMs);
            if (sum(counted, from, to) === 0)
                return undefined;
            return { requests: sum(requests, from, to), errors: sum(errors, from, to) };
        },
        latency(now, quantile) {
            const [from, to] = place(now, fiveMinutesMs);
            return quantileOf(bins.map(bin => sum(bin, from, to)), boundsSeconds, quantile);
        },
        gauge(now, name) {
            const [from, to] = place(now, fiveMinutesMs);
            for (let at = to - 1; at >= from; at -= 1) {
                const figure = samples[at]?.gauges?.[name];
                if (figure !== undefined)
                    return figure;
            }
            return undefined;
        }
    };
}
function running(values) {
    const sums = new Float64Array(values.length + 1);
    for (const [at, value] of values.entries())
        sums[at + 1] = (sums[at] ?? 0) + value;
    return sums;
}
function sum(sums, from, to) {
    return (sums[to] ?? 0) - (sums[from] ?? 0);
}
function after(times, time) {
    let [low, high] = [0, times.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (times[middle] <= time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function quantileOf(bins, bounds, quantile) {
    const total = bins.reduce((all, one) => all + one, 0);
    if (total === 0)
        return undefined;
    let rank = quantile * total;
    for (const [at, count] of bins.entries()) {
        const upper = bounds[at];
        if (upper === undefined)
            break;
        if (rank <= count) {
            const lower = bounds[at - 1] ?? 0;
            return lower + ((upper - lower) * rank) / (count || 1);
        }
        rank -= count;
    }
    return bounds.at(-1);
}


/***/ }),

/***/ 99217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ runbookAddress),
/* harmony export */   Hc: () => (/* binding */ keepFiringMs),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   S0: () => (/* binding */ groupNames),
/* harmony export */   YE: () => (/* binding */ unacknowledged),
/* harmony export */   gO: () => (/* binding */ generated),
/* harmony export */   ov: () => (/* binding */ prometheusRules)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _promql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65700);
/* harmony import */ var _routing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52913);



const unacknowledged = 'Unacknowledged';
const slowMs = 7_200_000;
const keepFiringMs = 300_000;
function prometheusRules(pack) {
    const { sources, rules } = pack;
    const windows = (0,_promql_js__WEBPACK_IMPORTED_MODULE_1__/* .windowsOf */ .R5)(rules);
    const [quick, slow] = [windows.filter(one => one < slowMs), windows.filter(one => one >= slowMs)];
    const counts = (some) => some.flatMap(one => (0,_promql_js__WEBPACK_IMPORTED_MODULE_1__/* .countRecordings */ .QB)(sources, one));
    const [slowName, name] = groupNames(sources);
    const groups = [
        { name: slowName, interval: '2m', rules: counts(slow).map(one => recorded(one, sources)) },
        {
            name,
            interval: '1m',
            rules: [
                ...[...counts(quick), ...(0,_promql_js__WEBPACK_IMPORTED_MODULE_1__/* .figureRecordings */ .Fc)(sources)].map(one => recorded(one, sources)),
                ...rules.map(rule => alert(rule, pack)),
                escalation(pack)
            ]
        }
    ];
    return generated((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ groups: groups.filter(group => group.rules.length > 0) }, { lineWidth: 0 }));
}
function groupNames({ service }) {
    return [`sluice ${service} slow`, `sluice ${service}`];
}
function generated(yaml) {
    return `# Generated by: sluice ops alerts --compile. Change the policy, not this file.\n${yaml}`;
}
function recorded({ record, expr }, { service }) {
    return { record, expr, labels: { service } };
}
function alert(rule, pack) {
    const { sources, settings } = pack;
    const terms = { service: sources.service, minimumErrors: settings.minimumErrors, objective: settings.objective };
    return {
        alert: rule.name,
        expr: (0,_promql_js__WEBPACK_IMPORTED_MODULE_1__/* .alertExpression */ .bI)(rule, terms),
        ...(rule.forMs > 0 && { for: (0,_promql_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(rule.forMs) }),
        keep_firing_for: (0,_promql_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(keepFiringMs),
        labels: labelsOf(rule, sources),
        annotations: annotationsOf(rule, settings)
    };
}
function labelsOf({ name, severity, signal }, { service }) {
    return { service, severity, signal, rule: name, route: (0,_routing_js__WEBPACK_IMPORTED_MODULE_2__/* .routeOf */ .L)(severity) };
}
function annotationsOf({ summary, runbook }, settings) {
    return { summary, runbook: runbookAddress(runbook, settings) };
}
function runbookAddress(runbook, { runbooks, runbookUrl }) {
    return runbookUrl === undefined ? `${runbooks}/${runbook}.md` : runbookUrl.replaceAll('{runbook}', runbook);
}
function escalation({ sources: { service }, settings }) {
    return {
        alert: unacknowledged,
        expr: `max by (service, signal, rule) (ALERTS{alertstate="firing",route="notice",service=${JSON.stringify(service)}})`,
        for: (0,_promql_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(settings.pageAfter),
        labels: { severity: 'P1', route: 'page' },
        annotations: {
            summary: `{{ $labels.rule }} goes on for ${(0,_promql_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(settings.pageAfter)}, and nobody acknowledged it.`
        }
    };
}


/***/ }),

/***/ 65700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ figureRecordings),
/* harmony export */   QB: () => (/* binding */ countRecordings),
/* harmony export */   R5: () => (/* binding */ windowsOf),
/* harmony export */   bI: () => (/* binding */ alertExpression),
/* harmony export */   ee: () => (/* binding */ spanOf)
/* harmony export */ });
/* harmony import */ var _label_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8313);
/* harmony import */ var _burn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59678);


const operators = { above: '>', 'at-least': '>=', below: '<' };
const fiveMinutesMs = 300_000;
function windowsOf(rules) {
    const burns = rules.flatMap(({ condition }) => condition.kind === 'burn' ? [condition.longMs, condition.shortMs] : []);
    return [...new Set([fiveMinutesMs, ...burns])].sort((one, other) => one - other);
}
function countRecordings({ requests }, windowMs) {
    const span = spanOf(windowMs);
    const [label, values] = Object.entries(requests.errors)[0];
    const all = `sum(increase(${selector(requests.metric, requests.match)}[${span}]))`;
    const failed = `${label}=~"${(0,_label_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedLabel */ .R)(values.map(patternOf).join('|'))}"`;
    const bad = `sum(increase(${selector(requests.metric, requests.match, [failed])}[${span}]))`;
    return [
        { record: `sluice:requests:increase${span}`, expr: all },
        { record: `sluice:errors:increase${span}`, expr: `${bad} or ${all} * 0` },
        { record: `sluice:errors:ratio${span}`, expr: `sluice:errors:increase${span} / sluice:requests:increase${span}` }
    ];
}
function figureRecordings({ latency, gauges }) {
    const buckets = `sum by (le) (rate(${selector(`${latency.metric}_bucket`, latency.match)}[5m]))`;
    return [
        { record: 'sluice:latency:quantile5m', expr: `histogram_quantile(${latency.quantile}, ${buckets})` },
        ...Object.entries(gauges).map(([name, { metric, match, combine }]) => ({
            record: gaugeName(name),
            expr: `${combine}(${selector(metric, match)})`
        }))
    ];
}
function alertExpression({ signal, condition }, { service, minimumErrors, objective }) {
    const of = (record) => `${record}${selector('', { service })}`;
    const enough = (span) => `${of(`sluice:errors:increase${span}`)} >= ${minimumErrors}`;
    if (condition.kind === 'absent')
        return `absent(${of(presence(signal))})`;
    if (condition.kind === 'threshold') {
        const limit = `${of(figureName(signal))} ${operators[condition.comparison]} ${condition.value}`;
        return signal === 'errors' ? `${limit} and ${enough('5m')}` : limit;
    }
    const limit = (0,_burn_js__WEBPACK_IMPORTED_MODULE_0__/* .burnLimit */ .xp)(condition.factor, objective);
    const spans = [...new Set([condition.longMs, condition.shortMs])].map(spanOf);
    const terms = spans.map(span => `${of(`sluice:errors:ratio${span}`)} > ${limit}`);
    return [...terms, enough(spans[0] ?? '5m')].join(' and ');
}
function presence(signal) {
    return signal === 'errors' ? 'sluice:requests:increase5m' : figureName(signal);
}
function figureName(signal) {
    if (signal === 'errors')
        return 'sluice:errors:ratio5m';
    return signal === 'latency' ? 'sluice:latency:quantile5m' : gaugeName(signal);
}
function gaugeName(signal) {
    return `sluice:gauge:${signal.replaceAll(/[^A-Za-z0-9_]/g, '_')}`;
}
function spanOf(milliseconds) {
    const units = [
        ['d', 86_400_000],
        ['h', 3_600_000],
        ['m', 60_000],
        ['s', 1000]
    ];
    const [unit, length] = units.find(([, length]) => milliseconds >= length && milliseconds % length === 0) ?? ['ms', 1];
    return `${milliseconds / length}${unit}`;
}
function selector(metric, labels, more = []) {
    const matchers = Object.entries(labels).map(([label, value]) => `${label}="${(0,_label_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedLabel */ .R)(value)}"`);
    const all = [...matchers, ...more];
    return all.length === 0 ? metric : `${metric}{${all.join(',')}}`;
}
function patternOf(value) {
    return value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`).replaceAll('x', '[0-9]');
}


/***/ }),

/***/ 67685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T2: () => (/* binding */ recordedQuery),
/* harmony export */   mz: () => (/* binding */ samplesOfTrace),
/* harmony export */   qX: () => (/* binding */ readRange),
/* harmony export */   we: () => (/* binding */ samplesOfRange)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _judge_latency_bins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26156);
/* harmony import */ var _label_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8313);




const Series = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    values: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()])).max(1_000_000)
});
const Range = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('success'),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ resultType: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('matrix'), result: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Series).max(10_000) })
});
function recordedQuery({ requests, latency, gauges, counters = {} }) {
    const others = [...Object.values(gauges), ...Object.values(counters)].map(({ metric }) => metric);
    const names = [requests.metric, `${latency.metric}_bucket`, ...others];
    return `{__name__=~"${[...new Set(names)].join('|')}"}`;
}
function readRange(text, sources, path) {
    const recorded = samplesOfRange(parseJson(text), sources, path);
    if (recorded.samples.length === 0)
        throw notRange(path, `no series of ${recordedQuery(sources)}`);
    return recorded;
}
function samplesOfRange(answer, sources, path) {
    const parsed = Range.safeParse(answer);
    if (!parsed.success)
        throw notRange(path, parsed.error.issues[0]?.path.join('.') ?? '');
    const samples = new Map();
    const at = time => {
        const sample = samples.get(time) ?? { time };
        samples.set(time, sample);
        return sample;
    };
    const { result } = parsed.data.data;
    for (const series of matching(result, sources.requests))
        addRequests(series, sources, at);
    const buckets = matching(result, { ...sources.latency, metric: `${sources.latency.metric}_bucket` });
    const boundsSeconds = addLatency(buckets, at);
    for (const [name, source] of Object.entries(sources.gauges)) {
        for (const { values } of matching(result, source))
            addGauge(values, { name, ...source }, at);
    }
    for (const [name, source] of Object.entries(sources.counters ?? {})) {
        for (const series of matching(result, source))
            addCounts(series, name, at);
    }
    return { boundsSeconds, samples: [...samples.values()].sort((one, other) => one.time - other.time) };
}
function samplesOfTrace({ header, lines }) {
    const both = (blue, green) => {
        const seen = [blue, green].filter(one => one !== null);
        if (seen.length === 0)
            return {};
        return {
            requests: (0,_judge_latency_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(seen.map(one => one.requests)),
            errors: (0,_judge_latency_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(seen.map(one => one.errors)),
            latency: Array.from({ length: header.boundsMs.length + 1 }, (_, bin) => (0,_judge_latency_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(seen.map(one => one.latency[bin] ?? 0)))
        };
    };
    return {
        boundsSeconds: header.boundsMs.map(bound => bound / 1000),
        samples: lines.map(({ t, blue, green }) => ({ time: Math.round(t * 1000), ...both(blue, green) }))
    };
}
function addRequests({ metric, values }, { requests }, at) {
    const isError = Object.entries(requests.errors).some(([label, wanted]) => wanted.some(pattern => (0,_label_value_js__WEBPACK_IMPORTED_MODULE_3__/* .fitsLabel */ .J)(pattern, metric[label] ?? '')));
    for (const [time, count] of increases(values)) {
        const sample = at(time);
        sample.requests = (sample.requests ?? 0) + count;
        sample.errors = (sample.errors ?? 0) + (isError ? count : 0);
    }
}
function addLatency(buckets, at) {
    const bounds = [...new Set(buckets.map(({ metric }) => Number(metric.le)))]
        .filter(Number.isFinite)
        .sort((one, other) => one - other);
    const cumulative = new Map();
    for (const { metric, values } of buckets) {
        const bin = metric.le === '+Inf' ? bounds.length : bounds.indexOf(Number(metric.le));
        for (const [time, count] of bin < 0 ? [] : increases(values)) {
            const counts = cumulative.get(time) ?? Array.from({ length: bounds.length + 1 }, () => 0);
            counts[bin] = (counts[bin] ?? 0) + count;
            cumulative.set(time, counts);
        }
    }
    for (const [time, counts] of cumulative) {
        at(time).latency = counts.map((count, bin) => Math.max(0, count - (counts[bin - 1] ?? 0)));
    }
    return bounds;
}
function addCounts({ values }, name, at) {
    for (const [time, count] of increases(values)) {
        const sample = at(time);
        sample.counts = { ...sample.counts, [name]: (sample.counts?.[name] ?? 0) + count };
    }
}
function addGauge(values, { name, combine }, at) {
    for (const [seconds, text] of values) {
        const figure = Number(text);
        if (!Number.isFinite(figure))
            continue;
        const sample = at(Math.round(seconds * 1000));
        const before = sample.gauges?.[name] ?? figure;
        sample.gauges = { ...sample.gauges, [name]: Math[combine](before, figure) };
    }
}
function increases(values) {
    return values.slice(1).flatMap(([seconds, text], index) => {
        const [now, before] = [Number(text), Number(values[index]?.[1])];
        if (!Number.isFinite(now) || !Number.isFinite(before))
            return [];
        return [[Math.round(seconds * 1000), now >= before ? now - before : now]];
    });
}
function matching(all, { metric: name, match }) {
    return all.filter(({ metric }) => metric.__name__ === name && Object.entries(match).every(([label, value]) => metric[label] === value));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function notRange(path, found) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-series', {
        input: path,
        found,
        expected: 'the JSON that /api/v1/query_range of Prometheus answers, or the trace of a rollout',
        example: "curl -G $PROMETHEUS/api/v1/query_range --data-urlencode 'query=…' -d step=60 -d start=… -d end=…"
    });
}


/***/ }),

/***/ 52913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ severityWords),
/* harmony export */   L: () => (/* binding */ routeOf)
/* harmony export */ });
const routes = { P0: 'page', P1: 'notice', P2: 'ticket', P3: 'dashboard' };
function routeOf(severity) {
    return routes[severity];
}
const severityWords = {
    critical: ['P0', 'P1'],
    warning: ['P2'],
    info: ['P3'],
    P0: ['P0'],
    P1: ['P1'],
    P2: ['P2'],
    P3: ['P3']
};


/***/ }),

/***/ 81398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sourcesOf)
/* harmony export */ });
function sourcesOf(policy) {
    const { requests, latency } = policy.alerts.signals;
    const judged = policy.rollout?.metrics?.kind === 'prometheus' ? policy.rollout.metrics : undefined;
    const match = judged?.match ?? {};
    return {
        service: policy.artifact.name ?? 'artifact',
        requests: {
            metric: requests.metric ?? judged?.requests ?? 'http_requests_total',
            errors: requests.errors ?? judged?.errors ?? { code: ['5xx'] },
            match: requests.match ?? match
        },
        latency: {
            metric: latency.metric ?? judged?.latency ?? 'http_request_duration_seconds',
            quantile: latency.quantile,
            match: latency.match ?? match
        },
        gauges: gaugesOf(policy.alerts.signals)
    };
}
function gaugesOf({ health, capacity, integrity, dependencies, own }) {
    return {
        ...own,
        health: { ...health, combine: 'min' },
        capacity: { ...capacity, combine: 'max' },
        integrity: { ...integrity, combine: 'max' },
        dependencies: { ...dependencies, combine: 'min' }
    };
}


/***/ }),

/***/ 26156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ slowerThan),
/* harmony export */   Qx: () => (/* binding */ latencyThreshold),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   oL: () => (/* binding */ quantileNames),
/* harmony export */   tI: () => (/* binding */ quantiles)
/* harmony export */ });
/* unused harmony export quantileBin */
const quantiles = { p50: 0.5, p90: 0.9, p99: 0.99 };
const quantileNames = Object.keys(quantiles);
function latencyThreshold(boundsMs, bins, quantile, percents) {
    const blue = quantileBin(bins, quantile);
    if (blue >= boundsMs.length)
        return undefined;
    return {
        blue,
        green: scaledBin(boundsMs, blue, percents.tolerance),
        margin: scaledBin(boundsMs, blue, percents.margin)
    };
}
function slowerThan(bins, position, requests) {
    return Math.min(requests, sum(bins.slice(position + 1)));
}
function sum(bins) {
    return bins.reduce((total, count) => total + count, 0);
}
function quantileBin(bins, quantile) {
    const needed = sum(bins) * quantile;
    let cumulative = 0;
    return bins.findIndex(count => {
        cumulative += count;
        return cumulative >= needed;
    });
}
function scaledBin(boundsMs, position, percent) {
    const scaled = (boundsMs[position] ?? 0) * (100 + percent);
    const found = boundsMs.findIndex(bound => bound * 100 >= scaled);
    return found < 0 ? position : found;
}


/***/ }),

/***/ 73751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readTrace)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61530);


const longestLines = 200_000;
function readTrace(text, name) {
    const rows = text.replace(/\n$/, '').split('\n');
    if (rows.length > longestLines)
        throw badTrace(name, longestLines + 1, `at most ${longestLines} lines`, rows.length);
    const header = read(_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .TraceHeader */ .JN, rows[0] ?? '', name, 1);
    checkHeader(header, name);
    const lines = rows.slice(1).map((row, index) => read(_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .TraceLine */ .Q7, row, name, index + 2));
    for (const [index, line] of lines.entries())
        checkLine(line, lines[index - 1], header, `${name}:${index + 2}`);
    return { header, lines };
}
function read(schema, row, name, number) {
    const parsed = schema.safeParse(parseJson(row, name, number));
    if (parsed.data !== undefined)
        return parsed.data;
    const issue = parsed.error?.issues[0];
    const place = issue?.path.map(String).join('.') ?? '';
    throw badTrace(name, number, `${place === '' ? 'the line' : place} to be right: ${issue?.message ?? 'invalid'}`, row);
}
function parseJson(row, name, number) {
    try {
        return JSON.parse(row);
    }
    catch (cause) {
        throw badTrace(name, number, 'one JSON object', row, cause);
    }
}
function checkHeader({ boundsMs, history }, name) {
    const rising = boundsMs.every((bound, index) => bound > (boundsMs[index - 1] ?? 0));
    if (!rising)
        throw badTrace(name, 1, 'boundsMs in rising order', boundsMs);
    checkBins(history, boundsMs.length + 1, `${name}:1`);
}
function checkLine(line, before, header, place) {
    if (before !== undefined && line.t <= before.t) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-trace', { input: place, found: line.t, expected: `t above ${before.t}` });
    }
    checkBins(line.blue, header.boundsMs.length + 1, place);
    checkBins(line.green, header.boundsMs.length + 1, place);
}
function checkBins(counts, bins, place) {
    if (!counts || counts.latency.length === bins)
        return;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-trace', { input: place, found: counts.latency.length, expected: `${bins} latency counts` });
}
function badTrace(name, line, expected, found, cause) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-trace', { input: `${name}:${line}`, found, expected, cause });
}


/***/ }),

/***/ 61530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ TraceHeader),
/* harmony export */   Q7: () => (/* binding */ TraceLine)
/* harmony export */ });
/* unused harmony export TickCounts */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const TickCounts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ requests: count, errors: count, latency: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count) })
    .nullable()
    .meta({ description: 'Counts of one tick; latency has one count per bound and one more for above the last.' });
const TraceHeader = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    trace: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    tickSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    plannedTicks: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    boundsMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive()).min(1),
    history: TickCounts.optional(),
    designEffect: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).default(1),
    graceSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).default(0),
    leastErrors: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).default(0),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        'error-relative': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).default(10),
        'error-points': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).default(0.02),
        latency: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).default(10)
    })
        .prefault({}),
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ 'error-points': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).default(1), latency: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).default(20) })
        .prefault({}),
    latencyWatched: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true),
    alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1).default(0.01),
    beta: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1).default(0.05)
});
const TraceLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    t: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    blue: TickCounts,
    green: TickCounts
});


/***/ }),

/***/ 8313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fitsLabel),
/* harmony export */   R: () => (/* binding */ quotedLabel)
/* harmony export */ });
function fitsLabel(pattern, value) {
    if (pattern.length !== value.length)
        return false;
    return [...pattern].every((wanted, index) => {
        const found = value[index] ?? '';
        return wanted === found || (wanted === 'x' && found >= '0' && found <= '9');
    });
}
function quotedLabel(value) {
    return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}


/***/ }),

/***/ 45205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qp: () => (/* binding */ metricSettings),
  Ps: () => (/* binding */ metricsOf),
  B9: () => (/* binding */ tokenOf)
});

// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/start.js
var start = __webpack_require__(40049);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/client.js
var client = __webpack_require__(99262);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/counters.js
var counters = __webpack_require__(1052);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/proxy-metrics.js


function createProxyMetrics(find) {
    return {
        capabilities: () => ({ kind: 'embedded', boundsMs: counters/* boundsMs */.aQ, lagMs: 0, seesInFlight: true }),
        read: async () => {
            const { time, slots } = await (0,client/* readProxy */.nM)(find);
            return { time, slots };
        },
        history: async (slot, milliseconds) => (await (0,client/* readHistory */.Lu)(find, milliseconds))[slot]
    };
}

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/policy/kinds.js
var kinds = __webpack_require__(69693);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout-of.js
var rollout_of = __webpack_require__(41521);
// EXTERNAL MODULE: ./lib/src/wiring/embedded.js
var embedded = __webpack_require__(26759);
// EXTERNAL MODULE: ./lib/src/wiring/secrets.js
var secrets = __webpack_require__(89040);
;// CONCATENATED MODULE: ./lib/src/wiring/metrics.js







function metricSettings(policy, environment, asked) {
    const settings = (0,rollout_of/* rolloutOf */.Z)(policy, environment)?.metrics ?? { kind: 'embedded' };
    if (asked === undefined || asked === settings.kind)
        return settings;
    if (asked === 'embedded')
        return { kind: 'embedded' };
    const known = kinds/* metricKinds */.I.includes(asked);
    throw (0,failure/* usage */.CI)('bad-input', {
        input: 'metrics',
        found: asked,
        expected: known
            ? 'the policy to have its settings, rollout.metrics of this kind'
            : `one of ${kinds/* metricKinds */.I.join(', ')}`,
        example: settings.kind
    });
}
async function metricsOf(policy, environment, host, settings) {
    switch (settings.kind) {
        case 'embedded': {
            const place = (0,embedded.proxyPlace)(policy, environment, host);
            return createProxyMetrics(() => (0,start/* findProxy */.EE)(place));
        }
        case 'prometheus': {
            const { PrometheusMetrics } = await __webpack_require__.e(/* import() */ 3226).then(__webpack_require__.bind(__webpack_require__, 13226));
            const { prometheusApi } = await __webpack_require__.e(/* import() */ 8848).then(__webpack_require__.bind(__webpack_require__, 38848));
            return new PrometheusMetrics(prometheusApi(settings.url, tokenOf(settings.tokenEnv, host)), settings);
        }
        case 'haproxy': {
            const { createHaproxyMetrics } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.bind(__webpack_require__, 70752));
            const { haproxySocket } = await __webpack_require__.e(/* import() */ 2104).then(__webpack_require__.bind(__webpack_require__, 22104));
            return createHaproxyMetrics(haproxySocket(settings.socket), settings, Date.now);
        }
        case 'access-log': {
            const { AccessLogMetrics } = await __webpack_require__.e(/* import() */ 5174).then(__webpack_require__.bind(__webpack_require__, 25174));
            return new AccessLogMetrics(settings, Date.now);
        }
        case 'json': {
            const { createJsonMetrics } = await __webpack_require__.e(/* import() */ 2537).then(__webpack_require__.bind(__webpack_require__, 12537));
            const { jsonPath } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(8585)]).then(__webpack_require__.bind(__webpack_require__, 68585));
            const token = tokenOf(settings.tokenEnv, host);
            return createJsonMetrics(settings, { select: jsonPath().select, token, now: Date.now });
        }
        case 'datadog':
        case 'cloudwatch':
            return periodSource(settings, host);
    }
}
async function periodSource(settings, host) {
    const { createPeriodSource } = await __webpack_require__.e(/* import() */ 2967).then(__webpack_require__.bind(__webpack_require__, 32967));
    if (settings.kind === 'datadog') {
        const { datadogService } = await __webpack_require__.e(/* import() */ 551).then(__webpack_require__.bind(__webpack_require__, 60551));
        const keys = { api: (0,secrets/* secretOf */.O)(host, settings.apiKeyEnv), application: (0,secrets/* secretOf */.O)(host, settings.applicationKeyEnv) };
        return createPeriodSource(datadogService(settings, keys), Date.now);
    }
    const { cloudwatchService } = await __webpack_require__.e(/* import() */ 9169).then(__webpack_require__.bind(__webpack_require__, 49169));
    return createPeriodSource(cloudwatchService(settings, { credentials: awsCredentials(host), now: Date.now }), Date.now);
}
function awsCredentials(host) {
    return {
        accessKeyId: (0,secrets/* secretOf */.O)(host, 'AWS_ACCESS_KEY_ID'),
        secretAccessKey: (0,secrets/* secretOf */.O)(host, 'AWS_SECRET_ACCESS_KEY'),
        sessionToken: host.environment.AWS_SESSION_TOKEN || undefined
    };
}
function tokenOf(name, host) {
    return name === undefined ? undefined : (0,secrets/* secretOf */.O)(host, name);
}


/***/ }),

/***/ 11792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opsAlertsDoor: () => (/* binding */ opsAlertsDoor),
  samplesOf: () => (/* binding */ samplesOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(80537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(31590);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/text-files.js
var text_files = __webpack_require__(54661);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/trace-files.js
var trace_files = __webpack_require__(10465);
// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 4 modules
var policy_policy = __webpack_require__(90740);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
// EXTERNAL MODULE: ./lib/src/domain/alerts/prometheus-rules.js
var prometheus_rules = __webpack_require__(99217);
// EXTERNAL MODULE: ./lib/src/domain/alerts/routing.js
var routing = __webpack_require__(52913);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/domain/ledger/fold-alert.js
var fold_alert = __webpack_require__(51381);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 2 modules
var ledger_state = __webpack_require__(45196);
// EXTERNAL MODULE: ./lib/src/operations/ops-incident/drafts.js
var drafts = __webpack_require__(76543);
// EXTERNAL MODULE: ./lib/src/operations/ops-incident/telling.js
var telling = __webpack_require__(52126);
;// CONCATENATED MODULE: ./lib/src/operations/ops-alerts/work.js
function workOf(open, firing) {
    const known = new Set(open.map(one => one.rule));
    const still = new Set(firing.map(({ rule }) => rule.name));
    return {
        fired: firing.filter(({ rule }) => !known.has(rule.name)),
        quiet: open.filter(one => !still.has(one.rule)).map(one => one.rule)
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-alerts/writing.js






function alertDrafts(view, firing, desk) {
    const state = (0,ledger_state.foldLedger)(view.events);
    const open = (0,fold_alert/* openAlerts */.o)(state, desk.artifact);
    const { fired, quiet } = workOf(open, firing);
    const write = (kind, key, data) => (0,drafts/* draftOf */.b)(desk.author, { artifact: desk.artifact, environment: undefined }, { kind, key, data });
    const matters = incidentsBySignal(state, desk.artifact);
    let opened = state.incidents.length;
    const worstFirst = [...fired].sort((one, other) => (one.rule.severity < other.rule.severity ? -1 : 1));
    const ended = quiet.map(rule => {
        const firedAt = open.find(one => one.rule === rule)?.firedAt;
        return write('alert.resolved', `alert/${rule}/${firedAt}/resolved`, { rule });
    });
    return [...ended, ...worstFirst.flatMap(draftsOf)];
    function draftsOf({ rule, firedAt }) {
        const { name, severity, signal, summary, runbook } = rule;
        const key = `alert/${name}/${firedAt}`;
        const fact = { rule: name, severity, signal, summary, runbook, firedAt };
        if ((0,routing/* routeOf */.L)(severity) !== 'page' && (0,routing/* routeOf */.L)(severity) !== 'notice')
            return [write('alert.fired', key, fact)];
        const matter = matters.get(signal);
        if (matter !== undefined) {
            matters.set(signal, severity < matter.severity ? { ...matter, severity } : matter);
            const { id } = matter;
            const worse = { incident: id, severity, reason: `${name}: ${summary}` };
            const graded = severity < matter.severity ? [write('incident.graded', `${key}/graded`, worse)] : [];
            return [write('alert.fired', key, { ...fact, incident: id }), ...graded];
        }
        opened += 1;
        const id = `INC-${opened}`;
        matters.set(signal, { id, severity });
        const detail = `${name}: ${summary} Runbook: ${(0,prometheus_rules/* runbookAddress */.D3)(runbook, desk.settings)}`;
        const told = { dedupKey: `${desk.artifact}/${id}/opened-${severity}`, to: desk.engine ?? '', incident: id };
        const level = severity === 'P0' ? 'page' : 'notice';
        return [
            write('incident.opened', `${id}/opened`, { incident: id, severity, title: summary, detail }),
            write('alert.fired', key, { ...fact, incident: id }),
            ...(desk.engine === undefined ? [] : [write('page.sent', `page/${told.dedupKey}`, { ...told, level })])
        ];
    }
}
function incidentsBySignal({ alerts, incidents }, artifact) {
    const open = new Map(incidents.filter(one => one.state !== 'resolved').map(one => [one.id, one]));
    return new Map(alerts.flatMap(({ artifact: whose, signal, incident = '' }) => {
        const matter = open.get(incident);
        return whose === artifact && matter !== undefined ? [[signal, matter]] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-alerts/apply.js








async function apply(plan, context, facts) {
    if (plan.kind === 'evaluate')
        return { written: [], untold: await tellAlerts(context, facts) };
    const written = [];
    for (const { path, text } of plan.files)
        written.push(await context.ports.files.write(path, text));
    return { written, untold: [] };
}
async function tellAlerts(context, facts) {
    await facts.keep?.();
    const { ledger, engine } = context.ports;
    const { artifact, pack, firing = [] } = facts;
    const desk = { author: context, artifact, settings: pack.settings, engine: engine && 'alertmanager' };
    await ledger.append(view => ({ events: alertDrafts(view, firing, desk) }));
    const state = (0,ledger_state.foldLedger)((await ledger.read()).events);
    const open = (0,fold_alert/* openAlerts */.o)(state, artifact);
    const untold = [];
    for (const ticket of open.filter(one => (0,routing/* routeOf */.L)(one.severity) === 'ticket')) {
        untold.push(...(await openTicket(ticket, context)));
    }
    const named = new Set(open.map(one => one.incident));
    for (const incident of state.incidents.filter(one => one.artifact === artifact && named.has(one.id))) {
        const why = await (0,telling/* tellDue */.I)(incident, context);
        if (why !== undefined)
            untold.push(`${incident.id}: ${why}`);
    }
    return untold;
}
async function openTicket(alert, context) {
    const { ports, policy, run } = context;
    const { artifact, rule, firedAt, severity, summary, runbook } = alert;
    const key = `${artifact}/alert/${rule}/${firedAt}`;
    const known = (await ports.ledger.read()).events;
    if (known.some(event => event.kind === 'page.sent' && event.data.dedupKey === key))
        return [];
    const text = `${summary}\n\nSince ${firedAt}. Runbook: ${(0,prometheus_rules/* runbookAddress */.D3)(runbook, policy.alerts)}`;
    try {
        await ports.tickets.notify({
            dedupKey: key,
            severity: 'notice',
            title: `${severity}: ${summary} (${artifact}, ${rule})`,
            text,
            link: run.runUrl
        });
    }
    catch (thrown) {
        return [`${rule}: ${(0,failure/* toFailure */.w2)(thrown).message}`];
    }
    const data = { dedupKey: key, to: ports.tickets.name, level: 'notice' };
    const sent = (0,drafts/* draftOf */.b)(context, { artifact, environment: undefined }, { kind: 'page.sent', key: `page/${key}`, data });
    await ports.ledger.append(() => ({ events: [sent] }));
    return [];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/ops-alerts/inputs.js



const Path = schemas/* string */.YjP().min(1).max(1000);
const AlertsInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    severity: schemas/* enum */.k5n(Object.keys(routing/* severityWords */.D))
        .optional()
        .describe('Only these: critical (P0 and P1), warning (P2), info (P3), or one of P0 to P3.'),
    lint: inputs/* Flag */.lN.prefault('false').describe('Find what nobody would hear of, instead of listing alerts.'),
    compile: Path.optional()
        .describe('Folder that the rules, their tests and the routes are written to, for Prometheus and Alertmanager.')
        .meta({ examples: ['monitoring'] }),
    backTest: Path.optional()
        .describe('Recorded figures to play the rules over: an answer to a range query of Prometheus, or a trace.')
        .meta({ examples: ['week.json'] }),
    summary: Path.optional().describe('Path that the Markdown of a back-test is written to, for a pull request.'),
    evaluate: inputs/* Flag */.lN.prefault('false').describe('Look once, and tell whoever must know; meant to be called every minute.')
})
    .superRefine(({ lint, compile, backTest, summary, evaluate }, context) => {
    const asked = [lint, compile !== undefined, backTest !== undefined, evaluate].filter(Boolean).length;
    const say = (path, message) => context.addIssue({ code: 'custom', path: [path], message });
    if (asked > 1)
        say('lint', 'expected one of lint, compile, back-test and evaluate');
    if (summary !== undefined && backTest === undefined)
        say('summary', 'expected back-test with it');
});

// EXTERNAL MODULE: ./lib/src/domain/alerts/burn.js
var burn = __webpack_require__(59678);
;// CONCATENATED MODULE: ./lib/src/domain/alerts/pack.js

const minuteMs = 60_000;
const limits = [
    ['ServiceDown', 'P0', 'health', ['below', 1, 1], 'service-down', 'The health check fails.'],
    ['ErrorRateCritical', 'P0', 'errors', ['above', 0.05], 'high-error-rate', 'More than 5 % of requests fail.'],
    ['LatencyCritical', 'P0', 'latency', ['above', 5], 'performance-degradation', 'Requests take more than 5 seconds.'],
    ['DataIntegrity', 'P0', 'integrity', ['above', 0], 'database-issues', 'Data is known to be wrong or lost.'],
    ['ErrorRateHigh', 'P1', 'errors', ['above', 0.02], 'high-error-rate', 'More than 2 % of requests fail.'],
    ['LatencyHigh', 'P1', 'latency', ['above', 2], 'performance-degradation', 'Requests take more than 2 seconds.'],
    ['CapacityHigh', 'P1', 'capacity', ['at-least', 0.8], 'performance-degradation', 'Capacity is at 80 %.'],
    ['ErrorRateRaised', 'P2', 'errors', ['above', 0.01], 'high-error-rate', 'More than 1 % of requests fail.'],
    ['LatencyRaised', 'P2', 'latency', ['above', 1], 'performance-degradation', 'Requests take more than 1 second.'],
    ['CapacityRaised', 'P2', 'capacity', ['at-least', 0.7], 'performance-degradation', 'Capacity is at 70 %.'],
    ['SlightlySlow', 'P3', 'latency', ['above', 0.5, 5], 'performance-degradation', 'Requests are a little slow.'],
    ['DependencyDown', 'P3', 'dependencies', ['below', 1, 5], 'service-down', 'A part that is not critical is down.']
];
const silences = [
    ['errors', 'high-error-rate'],
    ['latency', 'performance-degradation'],
    ['health', 'service-down'],
    ['capacity', 'performance-degradation'],
    ['integrity', 'database-issues']
];
function rulesOf(settings) {
    const pack = settings.pack === 'sop' ? [...sopRules(), ...(0,burn/* burnRules */.XQ)(settings.objective)] : [];
    const named = new Set(settings.rules.map(({ name }) => name));
    return [...pack.filter(({ name }) => !named.has(name)), ...settings.rules.flatMap(ownRule)];
}
function sopRules() {
    return [...limits.map(limitRule), ...silences.map(([signal, runbook]) => silenceRule(signal, runbook))];
}
function limitRule([name, severity, signal, [comparison, value, minutes = 0], runbook, summary]) {
    const condition = { kind: 'threshold', comparison, value };
    return { name, severity, signal, condition, forMs: minutes * minuteMs, runbook, summary };
}
function silenceRule(signal, runbook) {
    const name = `${signal.charAt(0).toUpperCase()}${signal.slice(1)}Unseen`;
    const summary = `Nobody can tell about ${signal}: there is no data.`;
    return { name, severity: 'P1', signal, condition: { kind: 'absent' }, forMs: 5 * minuteMs, runbook, summary };
}
function ownRule(written) {
    const { name, severity, signal, runbook, off, absent, above, atLeast, below, for: forMs } = written;
    if (off || severity === undefined || signal === undefined || runbook === undefined)
        return [];
    const rule = { name, severity, signal, runbook, forMs, summary: written.summary ?? `${name} is out of bounds.` };
    if (absent)
        return [{ ...rule, condition: { kind: 'absent' } }];
    const limit = [['above', above], ['at-least', atLeast], ['below', below]].find(([, value]) => value !== undefined);
    if (limit === undefined)
        return [];
    return [{ ...rule, condition: { kind: 'threshold', comparison: limit[0], value: limit[1] } }];
}

// EXTERNAL MODULE: ./lib/src/domain/alerts/recorded-series.js
var recorded_series = __webpack_require__(67685);
// EXTERNAL MODULE: ./lib/src/domain/alerts/signals.js
var signals = __webpack_require__(81398);
// EXTERNAL MODULE: ./lib/src/domain/judge/read-trace.js
var read_trace = __webpack_require__(73751);
;// CONCATENATED MODULE: ./lib/src/domain/alerts/rule.js
const criticalSignals = ['errors', 'latency', 'health', 'capacity', 'integrity'];
function crosses(figure, comparison, limit) {
    if (comparison === 'above')
        return figure > limit;
    return comparison === 'at-least' ? figure >= limit : figure < limit;
}

;// CONCATENATED MODULE: ./lib/src/domain/alerts/evaluate.js



function evaluate(pack, history, before, now) {
    return Object.fromEntries(pack.rules.map(rule => [rule.name, stand(rule, pack, { history, before, now })]));
}
function stand(rule, pack, { history, before, now }) {
    const standing = before[rule.name] ?? {};
    const { firingSince, heldAt } = standing;
    if (holds(rule, pack, history, now)) {
        const since = standing.since ?? now;
        const fires = firingSince ?? (now - since >= rule.forMs ? now : undefined);
        return { since, firingSince: fires, heldAt: fires === undefined ? undefined : now };
    }
    const goesOn = firingSince !== undefined && now - (heldAt ?? firingSince) < prometheus_rules/* keepFiringMs */.Hc;
    return goesOn ? { firingSince, heldAt } : {};
}
function holds({ signal, condition }, pack, history, now) {
    const { settings } = pack;
    if (condition.kind === 'absent')
        return figureOf(signal, pack, history, now) === undefined;
    if (condition.kind === 'threshold') {
        if (signal === 'errors' && tooFew(history, now, fiveMinutesMs, settings.minimumErrors))
            return false;
        const figure = figureOf(signal, pack, history, now);
        return figure !== undefined && crosses(figure, condition.comparison, condition.value);
    }
    const limit = (0,burn/* burnLimit */.xp)(condition.factor, settings.objective);
    if (tooFew(history, now, condition.longMs, settings.minimumErrors))
        return false;
    return [condition.longMs, condition.shortMs].every(windowMs => (share(history, now, windowMs) ?? 0) > limit);
}
const fiveMinutesMs = 300_000;
function figureOf(signal, { sources }, history, now) {
    if (signal === 'errors')
        return share(history, now, fiveMinutesMs);
    return signal === 'latency' ? history.latency(now, sources.latency.quantile) : history.gauge(now, signal);
}
function share(history, now, windowMs) {
    const counts = history.counts(now, windowMs);
    if (counts === undefined)
        return undefined;
    return counts.requests === 0 ? 0 : counts.errors / counts.requests;
}
function tooFew(history, now, windowMs, minimumErrors) {
    return (history.counts(now, windowMs)?.errors ?? 0) < minimumErrors;
}

// EXTERNAL MODULE: ./lib/src/domain/alerts/history.js
var alerts_history = __webpack_require__(52943);
;// CONCATENATED MODULE: ./lib/src/operations/ops-alerts/firing.js



async function firingNow(pack, ports) {
    if (ports.engine !== undefined) {
        const named = new Map(pack.rules.map(rule => [rule.name, rule]));
        const firing = await ports.engine.firing(pack.sources.service);
        const ours = firing.flatMap(({ rule, firedAt, isSuppressed }) => {
            const known = named.get(rule);
            return known === undefined || isSuppressed ? [] : [{ rule: known, firedAt }];
        });
        return { firing: ours };
    }
    if (ports.samples === undefined)
        throw nothingMeasures();
    const { keep, ...recorded } = await ports.samples.take();
    return { firing: firingIn(pack, recorded), keep };
}
function firingIn(pack, recorded) {
    const history = (0,alerts_history/* historyOf */.o)(recorded);
    let standings = {};
    for (const { time } of recorded.samples)
        standings = evaluate(pack, history, standings, time);
    return pack.rules.flatMap(rule => {
        const since = standings[rule.name]?.firingSince;
        return since === undefined ? [] : [{ rule, firedAt: new Date(since).toISOString() }];
    });
}
function nothingMeasures() {
    const hint = 'alerts.alertmanager names an engine; without one, the last environment must have something live';
    return (0,failure/* unavailable */.hU)('metrics-unavailable', 'nothing measures this service', undefined, hint);
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-alerts/observe.js







async function observe({ inputs, ports, policy }) {
    const pack = { sources: (0,signals/* sourcesOf */.u)(policy), rules: rulesOf(policy.alerts), settings: policy.alerts };
    const files = inputs.lint || inputs.compile !== undefined;
    const listing = !files && inputs.backTest === undefined;
    const look = listing && (inputs.evaluate || ports.engine !== undefined) ? await firingNow(pack, ports) : undefined;
    return {
        pack,
        policy,
        artifact: pack.sources.service,
        runbooks: files ? await readRunbooks(policy.alerts.runbooks, ports) : {},
        current: listing ? (0,fold_alert/* openAlerts */.o)((0,ledger_state.foldLedger)((await ports.ledger.read()).events), pack.sources.service) : [],
        firing: look?.firing,
        keep: look?.keep,
        recorded: inputs.backTest === undefined ? undefined : await readRecording(inputs.backTest, pack, ports),
        hasEngine: ports.engine !== undefined,
        location: ports.engine?.location ?? ports.ledger.location
    };
}
async function readRunbooks(folder, { files }) {
    const names = (await files.list(folder)).filter(name => name.endsWith('.md'));
    const texts = await Promise.all(names.map(name => files.read(`${folder}/${name}`)));
    return Object.fromEntries(names.map((name, index) => [name.slice(0, -'.md'.length), texts[index] ?? '']));
}
async function readRecording(path, { sources }, { recordings }) {
    const text = await recordings.read(path);
    return /^\s*\{\s*"trace"\s*:/.test(text.slice(0, 100))
        ? (0,recorded_series/* samplesOfTrace */.mz)((0,read_trace/* readTrace */.c)(text, path))
        : (0,recorded_series/* readRange */.qX)(text, sources, path);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/src/domain/alerts/alertmanager.js


function alertmanagerConfig({ sources, settings }, notify) {
    const config = {
        route: {
            receiver: 'dashboard',
            group_by: ['service', 'signal'],
            group_wait: '10s',
            group_interval: '1m',
            repeat_interval: '4h',
            routes: [
                route('page', { group_wait: '0s', repeat_interval: '30m' }),
                route('notice', {}),
                route('ticket', { repeat_interval: '24h' }),
                route('dashboard', {})
            ]
        },
        inhibit_rules: [inhibit('P0', 'P1|P2|P3'), inhibit('P1', 'P2|P3'), inhibit('P2', 'P3')],
        receivers: [
            receiver('page', notify, settings.secrets, 'page'),
            receiver('notice', notify, settings.secrets, 'notice'),
            { name: 'ticket' },
            { name: 'dashboard' }
        ]
    };
    return (0,prometheus_rules/* generated */.gO)(`# Service: ${sources.service.replaceAll(/\s/g, ' ')}\n${(0,dist/* stringify */.As)(config, { lineWidth: 0 })}`);
}
function route(name, more) {
    return { matchers: [`route="${name}"`], receiver: name, ...more };
}
function inhibit(worse, lesser) {
    return {
        source_matchers: [`severity="${worse}"`],
        target_matchers: [`severity=~"${lesser}"`],
        equal: ['service', 'signal']
    };
}
function receiver(name, notify, secrets, level) {
    const heard = notify.filter(({ on }) => on.includes(level));
    const of = (kind, key) => {
        const configs = heard.filter(one => one.kind === kind).map(one => configOf(one, secrets));
        return configs.length === 0 ? {} : { [key]: configs };
    };
    return {
        name,
        ...of('pagerduty', 'pagerduty_configs'),
        ...of('opsgenie', 'opsgenie_configs'),
        ...of('slack', 'slack_configs'),
        ...of('webhook', 'webhook_configs')
    };
}
function isReachable({ kind }) {
    return kind !== 'statuspage';
}
const title = '{{ .CommonLabels.severity }} {{ .CommonLabels.service }}: {{ .CommonLabels.signal }}';
const lines = '{{ range .Alerts }}{{ .Annotations.summary }} {{ .Annotations.runbook }}\n{{ end }}';
function configOf(settings, secrets) {
    switch (settings.kind) {
        case 'pagerduty':
            return {
                url: settings.url,
                routing_key_file: `${secrets}/${settings.routingKeyEnv}`,
                description: title,
                severity: 'critical'
            };
        case 'opsgenie':
            return {
                api_url: new URL('/', settings.url).href,
                api_key_file: `${secrets}/${settings.apiKeyEnv}`,
                message: title,
                responders: settings.responders.map(name => ({ name, type: 'team' }))
            };
        case 'slack':
            return { api_url_file: `${secrets}/${settings.webhookEnv}`, title, text: lines };
        case 'webhook':
            return {
                url: settings.url,
                http_config: { authorization: { credentials_file: `${secrets}/${settings.secretEnv}` } }
            };
        case 'statuspage':
            return {};
    }
}

;// CONCATENATED MODULE: ./lib/src/domain/alerts/back-test.js



const stepMs = 60_000;
function backTest(pack, recorded) {
    const history = (0,alerts_history/* historyOf */.o)(recorded);
    const from = recorded.samples[0]?.time ?? 0;
    const to = recorded.samples.at(-1)?.time ?? 0;
    const open = new Map();
    const episodes = [];
    let standings = {};
    for (let now = from; now <= to; now += stepMs) {
        standings = evaluate(pack, history, standings, now);
        for (const rule of pack.rules)
            follow(rule, standings[rule.name]?.firingSince, now);
    }
    for (const rule of pack.rules) {
        const began = open.get(rule.name);
        if (began !== undefined)
            episodes.push({ rule, from: began, to, goesOn: true });
    }
    const sorted = episodes.sort((one, other) => one.from - other.from || (one.rule.name < other.rule.name ? -1 : 1));
    const heard = sorted.filter(one => !isInhibited(one, sorted));
    const of = (route) => heard.filter(({ rule }) => (0,routing/* routeOf */.L)(rule.severity) === route);
    return {
        from,
        to,
        episodes: sorted,
        pages: pagesOf(heard, pack.settings.pageAfter),
        tickets: of('ticket').length,
        notices: of('notice').length
    };
    function follow(rule, firingSince, now) {
        const began = open.get(rule.name);
        if (began === undefined && firingSince !== undefined)
            open.set(rule.name, firingSince);
        if (began === undefined || firingSince !== undefined)
            return;
        episodes.push({ rule, from: began, to: now, goesOn: false });
        open.delete(rule.name);
    }
}
function isInhibited({ rule, from }, all) {
    return all.some(other => other.rule.signal === rule.signal &&
        other.rule.severity < rule.severity &&
        other.from <= from &&
        (other.to > from || other.goesOn));
}
function pagesOf(heard, pageAfter) {
    const waking = heard.flatMap(({ rule, from, to }) => {
        const route = (0,routing/* routeOf */.L)(rule.severity);
        if (route === 'page')
            return [{ signal: rule.signal, at: from, to }];
        return route === 'notice' && to - from >= pageAfter ? [{ signal: rule.signal, at: from + pageAfter, to }] : [];
    });
    const sorted = waking.sort((one, other) => one.at - other.at);
    const until = new Map();
    return sorted.flatMap(({ signal, at, to }) => {
        const asleep = at > (until.get(signal) ?? Number.NEGATIVE_INFINITY);
        until.set(signal, Math.max(until.get(signal) ?? 0, to));
        return asleep ? [at] : [];
    });
}

// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(71911);
;// CONCATENATED MODULE: ./lib/src/domain/alerts/back-test-markdown.js


const weekMs = 7 * 86_400_000;
const longestWindowMs = 3 * 86_400_000;
const mostShown = 50;
function pagesPerWeek({ from, to, pages }) {
    return to - from < 3_600_000 ? undefined : (pages.length * weekMs) / (to - from);
}
function backTestMarkdown(pack, test) {
    const { from, to, episodes, pages, notices, tickets } = test;
    const weekly = pagesPerWeek(test);
    const silent = pack.rules.filter(rule => !episodes.some(one => one.rule.name === rule.name)).map(({ name }) => name);
    return [
        `### Alerts of ${pack.sources.service}, played over ${(0,duration/* showDuration */.k)(to - from)}`,
        [
            `**${counted(pages.length, 'page')}**${weekly === undefined ? '' : ` (${Number(weekly.toFixed(1))} a week)`}`,
            counted(notices, 'notice'),
            counted(tickets, 'ticket')
        ].join(' · '),
        `${minute(from)} to ${minute(to)}, as if nobody had ever acknowledged anything.`,
        episodes.length === 0 ? 'No rule would have fired.' : table(episodes),
        ...(episodes.length > mostShown ? [`… and ${episodes.length - mostShown} more.`] : []),
        ...(to - from < longestWindowMs ? ['Rules over days were judged by what was recorded, which is less.'] : []),
        `Quiet throughout: ${silent.join(', ') || 'none'}.`
    ]
        .join('\n\n')
        .concat('\n');
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
function table(episodes) {
    const rows = episodes.slice(0, mostShown).map(({ rule, from, to, goesOn }) => {
        const length = `${(0,duration/* showDuration */.k)(to - from)}${goesOn ? ', still firing' : ''}`;
        return `| ${minute(from)} | ${length} | ${rule.name} | ${rule.severity} | ${(0,routing/* routeOf */.L)(rule.severity)} |`;
    });
    return ['| would have fired | for | rule | severity | goes to |', '|---|---|---|---|---|', ...rows].join('\n');
}
function minute(time) {
    const text = new Date(time).toISOString();
    return `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}

;// CONCATENATED MODULE: ./lib/src/domain/alerts/runbook.js
const sections = ['Symptoms', 'Triage', 'Resolution Steps', 'Escalation', 'Prevention'];
const longestText = 200_000;
function runbookProblems(markdown) {
    if (markdown.length > longestText)
        return [`it is longer than ${longestText} characters`];
    const lines = markdown.split(/\r\n|\r|\n/);
    return [
        ...(lines[0]?.startsWith('# Runbook: ') ? [] : ['its first line is not "# Runbook: " and a name']),
        ...sections.flatMap(title => sectionProblem(title, lines)),
        ...lines.filter(isUnfinished).map(line => `still to be written: ${line.trim()}`),
        ...(hasVerification(lines) ? [] : ['its resolution steps do not say how to verify that it is over'])
    ];
}
function sectionProblem(title, lines) {
    if (!lines.includes(`## ${title}`))
        return [`the section "${title}" is missing`];
    return bodyOf(title, lines).some(line => line.trim() !== '') ? [] : [`the section "${title}" is empty`];
}
function bodyOf(title, lines) {
    const rest = lines.slice(lines.indexOf(`## ${title}`) + 1);
    const end = rest.findIndex(line => line.startsWith('## '));
    return end < 0 ? rest : rest.slice(0, end);
}
function hasVerification(lines) {
    const resolution = 'Resolution Steps';
    return !lines.includes(`## ${resolution}`) || bodyOf(resolution, lines).some(line => /^\d+\. Verify/.test(line));
}
function isUnfinished(line) {
    return /\[[^\]]{1,200}\](?!\()/.test(line);
}

;// CONCATENATED MODULE: ./lib/src/domain/alerts/lint.js





const blindSpots = (/* unused pure expression or super */ null && ([
    'critical-without-rule',
    'rule-without-signal',
    'rule-without-runbook',
    'runbook-unfinished',
    'absence-unseen',
    'route-without-receiver',
    'role-without-people',
    'slow-burn-unseen',
    'limits-out-of-order'
]));
function lintAlerts(looked) {
    return [
        ...unwatched(looked),
        ...unknownSignals(looked),
        ...withoutRunbook(looked),
        ...unfinished(looked),
        ...lint_silences(looked),
        ...unheard(looked),
        ...unresolved(looked),
        ...slowBurn(looked),
        ...disorder(looked)
    ];
}
function unwatched({ pack: { rules } }) {
    const wakes = (signal) => rules.some(one => one.signal === signal && one.condition.kind !== 'absent' && one.severity <= 'P1');
    return criticalSignals
        .filter(signal => !wakes(signal))
        .map(signal => ({
        code: 'critical-without-rule',
        about: signal,
        text: `Nothing wakes anybody about ${signal}.`,
        next: `alerts.rules: add one of severity P0 or P1 with signal: ${signal}`
    }));
}
function unknownSignals({ pack: { rules, sources } }) {
    const known = new Set(['errors', 'latency', ...Object.keys(sources.gauges)]);
    return rules
        .filter(({ signal }) => !known.has(signal))
        .map(({ name, signal }) => ({
        code: 'rule-without-signal',
        about: name,
        text: `${name} watches "${signal}", which nothing measures.`,
        next: `alerts.signals.own.${signal}: { metric: … }`
    }));
}
function withoutRunbook({ pack: { rules }, policy, runbooks }) {
    return rules
        .filter(({ runbook }) => !Object.hasOwn(runbooks, runbook))
        .map(({ name, runbook }) => ({
        code: 'rule-without-runbook',
        about: name,
        text: `${name} sends people to ${policy.alerts.runbooks}/${runbook}.md, which is not there.`,
        next: `Write ${policy.alerts.runbooks}/${runbook}.md, in the form of the others there.`
    }));
}
function unfinished({ policy, runbooks }) {
    return Object.entries(runbooks).flatMap(([name, markdown]) => runbookProblems(markdown).map(problem => ({
        code: 'runbook-unfinished',
        about: name,
        text: `${policy.alerts.runbooks}/${name}.md: ${problem}.`,
        next: 'A runbook has Symptoms, Triage, Resolution Steps with a verification, Escalation, Prevention.'
    })));
}
function lint_silences({ pack: { rules } }) {
    const watched = rules.filter(({ condition, severity }) => condition.kind !== 'absent' && severity <= 'P1');
    const seen = new Set(rules.filter(({ condition }) => condition.kind === 'absent').map(({ signal }) => signal));
    return [...new Set(watched.map(({ signal }) => signal))]
        .filter(signal => !seen.has(signal))
        .map(signal => ({
        code: 'absence-unseen',
        about: signal,
        text: `When ${signal} is no longer measured, its rules are quiet and nobody is told.`,
        next: `alerts.rules: - { name: …, severity: P1, signal: ${signal}, absent: true, for: 5m, runbook: … }`
    }));
}
function unheard({ pack: { rules }, policy, opensTickets }) {
    const used = new Set(rules.map(({ severity }) => (0,routing/* routeOf */.L)(severity)));
    if (used.has('notice'))
        used.add('page');
    const hears = {
        page: policy.notify.some(one => isReachable(one) && one.on.includes('page')),
        notice: policy.notify.some(one => isReachable(one) && one.on.includes('notice')),
        ticket: opensTickets,
        dashboard: true
    };
    const cures = {
        page: 'notify: - { kind: pagerduty, on: [page] }',
        notice: 'notify: - { kind: slack, on: [notice] }',
        ticket: 'alerts.alertmanager: the address of Alertmanager, so that sluice ops alerts opens issues',
        dashboard: ''
    };
    return [...used]
        .filter(route => !hears[route])
        .map(route => ({
        code: 'route-without-receiver',
        about: route,
        text: `Alerts go to "${route}", and nobody receives that.`,
        next: cures[route]
    }));
}
function unresolved({ policy: { alerts, notify, roles } }) {
    const named = [alerts.role, ...notify.map(({ role }) => role)];
    const lacking = [...new Set(named.map(role => role ?? 'on-call'))].filter(role => (roles[role] ?? []).length === 0);
    return lacking.map(role => ({
        code: 'role-without-people',
        about: role,
        text: `A page is for ${role}, and the policy names nobody for it.`,
        next: `roles: { ${role}: [alice, bob] }`
    }));
}
const daysMs = 86_400_000;
function slowBurn({ pack: { rules, settings } }) {
    const budget = (0,burn/* budgetOf */.nT)(settings.objective);
    const limits = rules.flatMap(({ signal, condition, severity }) => {
        if (signal !== 'errors' || severity > 'P2')
            return [];
        if (condition.kind === 'threshold')
            return [condition.value];
        return condition.kind === 'burn' ? [condition.factor * budget] : [];
    });
    const unseen = Math.min(...limits, 1);
    if (unseen <= budget * 1.001)
        return [];
    const days = (settings.objective.window * budget) / unseen / daysMs;
    return [
        {
            code: 'slow-burn-unseen',
            about: `${settings.objective.target} %`,
            text: `${percent(unseen)} of errors, steadily, is below every rule and empties the budget of ${percent(budget)} in ${days.toFixed(1)} days.`,
            next: 'alerts.pack: sop brings burn-rate rules for alerts.objective'
        }
    ];
}
function disorder({ pack: { rules } }) {
    const limits = rules.flatMap(rule => rule.condition.kind === 'threshold' ? [{ ...rule, ...rule.condition, at: rule.condition.value }] : []);
    return limits.flatMap(worse => limits
        .filter(lesser => lesser.signal === worse.signal && worse.severity < lesser.severity)
        .filter(lesser => (worse.comparison === 'below' ? worse.at > lesser.at : worse.at < lesser.at))
        .map(lesser => ({
        code: 'limits-out-of-order',
        about: worse.name,
        text: `${worse.name} (${worse.severity}, ${worse.at}) begins before ${lesser.name} (${lesser.severity}, ${lesser.at}).`,
        next: 'alerts.rules: order the limits by severity'
    })));
}
function percent(share) {
    return `${Number((share * 100).toPrecision(3))} %`;
}

;// CONCATENATED MODULE: ./lib/src/domain/alerts/boundary.js

const boundary_minuteMs = 60_000;
const manyRequests = 100_000;
const hair = 0.001;
function boundariesOf({ rules, settings }) {
    const budget = (0,burn/* budgetOf */.nT)(settings.objective);
    return rules.flatMap(rule => {
        const { condition, forMs } = rule;
        const windowMs = condition.kind === 'burn' ? condition.longMs : 5 * boundary_minuteMs;
        const afterMs = windowMs + forMs + 2 * boundary_minuteMs;
        return [true, false].map(fires => ({ rule, fires, afterMs, world: worldOf(rule, fires, budget) }));
    });
}
function worldOf({ signal, condition }, fires, budget) {
    if (condition.kind === 'absent')
        return fires ? { gauges: {} } : measured(signal, 0);
    if (condition.kind === 'burn')
        return measured('errors', beside(condition.factor * budget, 'above', fires));
    return measured(signal, beside(condition.value, condition.comparison, fires));
}
function beside(limit, comparison, fires) {
    const step = hair * Math.max(1, Math.abs(limit));
    if (comparison === 'at-least')
        return fires ? limit : limit - step;
    if (comparison === 'above')
        return fires ? limit + step : limit;
    return fires ? limit - step : limit;
}
function measured(signal, figure) {
    if (signal === 'errors')
        return { gauges: {}, requestsPerMinute: manyRequests, errorsPerMinute: failing(figure) };
    if (signal !== 'latency')
        return { gauges: { [signal]: figure } };
    const edges = [Math.max(0, figure - hair), figure];
    return { gauges: {}, requestsPerMinute: manyRequests, errorsPerMinute: 0, latencySeconds: edges };
}
function failing(share) {
    const exact = share * manyRequests;
    return Math.max(0, Math.round(exact) - (Math.abs(exact - Math.round(exact)) < 1e-6 ? 1 : 0));
}

// EXTERNAL MODULE: ./lib/src/domain/alerts/promql.js
var promql = __webpack_require__(65700);
;// CONCATENATED MODULE: ./lib/src/domain/alerts/prometheus-tests.js





const quick = { evaluateMs: 60_000, sampleMs: 60_000 };
const slow = { evaluateMs: 21_600_000, sampleMs: 600_000 };
const slowMs = 1_800_000;
function prometheusTests(pack, rulesFile) {
    const all = boundariesOf(pack);
    const isSlow = ({ rule: { condition } }) => condition.kind === 'burn' && condition.shortMs >= slowMs;
    const file = (pace, tests) => {
        const settings = { rule_files: [rulesFile], evaluation_interval: (0,promql/* spanOf */.ee)(pace.evaluateMs) };
        const order = { group_eval_order: (0,prometheus_rules/* groupNames */.S0)(pack.sources) };
        return (0,prometheus_rules/* generated */.gO)((0,dist/* stringify */.As)({ ...settings, ...order, tests }, { lineWidth: 0 }));
    };
    const quickTests = all.filter(one => !isSlow(one)).map(one => testOf(one, pack, quick));
    return [
        file(quick, [...quickTests, ...escalationTests(all, pack)]),
        file(slow, all.filter(isSlow).map(one => testOf(one, pack, slow)))
    ];
}
function testOf({ rule, fires, world, afterMs }, { sources, settings }, pace) {
    const expected = { exp_labels: (0,prometheus_rules/* labelsOf */.PC)(rule, sources), exp_annotations: (0,prometheus_rules/* annotationsOf */.Ih)(rule, settings) };
    return {
        name: `${rule.name} ${fires ? 'fires just over' : 'is quiet just short of'} its limit`,
        interval: (0,promql/* spanOf */.ee)(pace.sampleMs),
        input_series: seriesOf(world, sources, Math.ceil(afterMs / pace.sampleMs) + 1),
        alert_rule_test: [
            { eval_time: evaluatedAt(afterMs, pace), alertname: rule.name, exp_alerts: fires ? [expected] : [] }
        ]
    };
}
function evaluatedAt(afterMs, { evaluateMs }) {
    return (0,promql/* spanOf */.ee)(Math.ceil(afterMs / evaluateMs) * evaluateMs);
}
function escalationTests(all, pack) {
    const { sources, settings } = pack;
    const gauge = ({ fires, rule }) => fires && (0,routing/* routeOf */.L)(rule.severity) === 'notice' && rule.condition.kind === 'threshold' && rule.signal in sources.gauges;
    const known = all.find(gauge);
    if (known === undefined)
        return [];
    const { rule, world } = known;
    const wait = (0,promql/* spanOf */.ee)(settings.pageAfter);
    const dueMs = rule.forMs + settings.pageAfter;
    const summary = `${rule.name} goes on for ${wait}, and nobody acknowledged it.`;
    const labels = { service: sources.service, signal: rule.signal, rule: rule.name, severity: 'P1', route: 'page' };
    const paged = [{ exp_labels: labels, exp_annotations: { summary } }];
    const ask = (atMs, alerts) => ({
        eval_time: (0,promql/* spanOf */.ee)(atMs),
        alertname: prometheus_rules/* unacknowledged */.YE,
        exp_alerts: alerts
    });
    return [
        {
            name: `a P1 pages after ${wait}, and not a minute before`,
            interval: '1m',
            input_series: seriesOf(world, sources, Math.ceil(dueMs / 60_000) + 5),
            alert_rule_test: [ask(dueMs - 60_000, []), ask(dueMs, paged)]
        }
    ];
}
function seriesOf(world, { requests, latency, gauges }, steps) {
    const { requestsPerMinute: all, errorsPerMinute: bad = 0, latencySeconds } = world;
    const rise = (each) => `0+${each}x${steps}`;
    const perStep = all ?? 0;
    const [label, values] = Object.entries(requests.errors)[0];
    const counted = (value) => written(requests.metric, { ...requests.match, [label]: value });
    const bucket = (le) => written(`${latency.metric}_bucket`, { ...latency.match, le });
    const [low, high] = latencySeconds ?? [0, 0];
    return [
        ...(all === undefined
            ? []
            : [
                { series: counted('other'), values: rise(perStep - bad) },
                { series: counted((values[0] ?? '').replaceAll('x', '0')), values: rise(bad) }
            ]),
        ...(latencySeconds === undefined
            ? []
            : [
                { series: bucket(String(low)), values: rise(0) },
                { series: bucket(String(high)), values: rise(perStep) },
                { series: bucket('+Inf'), values: rise(perStep) }
            ]),
        ...Object.entries(world.gauges).map(([name, figure]) => ({
            series: written(gauges[name]?.metric ?? name, gauges[name]?.match ?? {}),
            values: `${figure}+0x${steps}`
        }))
    ];
}
function written(metric, labels) {
    const parts = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    return `${metric}{${parts.join(',')}}`;
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-alerts/plan.js








function plan(inputs, facts) {
    if (inputs.lint)
        return { proceed: false, kind: 'lint', findings: findingsOf(facts) };
    if (inputs.compile !== undefined)
        return compiling(inputs.compile, facts);
    if (facts.recorded !== undefined)
        return playing(inputs, facts);
    if (inputs.evaluate)
        return evaluating(facts);
    return listing(inputs, facts);
}
function findingsOf({ pack, policy, runbooks, hasEngine }) {
    const opensTickets = hasEngine || policy.rollout?.metrics?.kind !== 'prometheus';
    return lintAlerts({ pack, policy, runbooks, opensTickets });
}
function compiling(folder, facts) {
    const { pack, policy } = facts;
    const [quick, slow] = prometheusTests(pack, 'sluice.rules.yml');
    const texts = {
        'sluice.rules.yml': (0,prometheus_rules/* prometheusRules */.ov)(pack),
        'sluice.rules.test.yml': quick,
        'sluice.rules.slow.test.yml': slow,
        'alertmanager.yml': alertmanagerConfig(pack, policy.notify)
    };
    const files = Object.entries(texts).map(([name, text]) => ({ path: `${folder}/${name}`, text }));
    return { proceed: true, kind: 'write', files, findings: findingsOf(facts) };
}
function playing({ summary }, { pack, recorded }) {
    const test = backTest(pack, recorded ?? { boundsSeconds: [], samples: [] });
    const markdown = backTestMarkdown(pack, test);
    if (summary === undefined)
        return { proceed: false, kind: 'played', test, markdown };
    const files = [{ path: summary, text: markdown }];
    return { proceed: true, kind: 'write', files, findings: [], played: { test, markdown } };
}
function evaluating({ current, firing = [], keep }) {
    const work = workOf(current, firing);
    const idle = work.fired.length + work.quiet.length + current.length === 0 && keep === undefined;
    return idle ? { proceed: false, kind: 'evaluate', ...work } : { proceed: true, kind: 'evaluate', ...work };
}
function listing({ severity }, { current, firing, artifact }) {
    const wanted = severity === undefined ? undefined : routing/* severityWords */.D[severity];
    const known = (rule) => current.find(one => one.rule === rule);
    const all = firing?.map(({ rule, firedAt }) => {
        const { name, signal, summary, runbook } = rule;
        const fresh = { rule: name, artifact, severity: rule.severity, signal, summary, runbook, firedAt };
        return known(name) ?? fresh;
    }) ?? current;
    const alerts = all.filter(one => wanted?.includes(one.severity) ?? true);
    const worst = [...alerts].sort((one, other) => (one.severity + one.firedAt < other.severity + other.firedAt ? -1 : 1));
    return { proceed: false, kind: 'list', alerts: worst };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-alerts/report.js



function report({ facts, plan, done }) {
    switch (plan.kind) {
        case 'list':
            return listed(plan.alerts, facts);
        case 'lint':
            return linted(plan.findings, facts);
        case 'played':
            return played(plan.test, plan.markdown, []);
        case 'write':
            return plan.played === undefined
                ? compiled(plan, facts, done)
                : played(plan.played.test, plan.played.markdown, done?.written ?? []);
        case 'evaluate':
            return evaluated(plan, facts, done);
    }
}
function listed(alerts, { location, artifact }) {
    const rows = alerts.map(one => [
        one.severity,
        one.rule,
        one.summary,
        one.firedAt,
        one.incident ?? (0,routing/* routeOf */.L)(one.severity),
        one.runbook
    ]);
    const blocks = rows.length === 0
        ? [{ kind: 'text', text: 'nothing fires' }]
        : [{ kind: 'table', columns: ['severity', 'alert', 'what', 'since', 'goes to', 'runbook'], rows }];
    const headline = `alerts · ${artifact} · ${alerts.length} firing · looked at ${location}`;
    return { outcome: 'done', headline, blocks, result: { 'looked-at': location, alerts } };
}
function linted(findings, { pack, artifact }) {
    const result = { rules: pack.rules.length, findings };
    if (findings.length === 0) {
        return { outcome: 'done', headline: `alerts · ${artifact} · no blind spot`, blocks: [], result };
    }
    const headline = `alerts refused · ${artifact} · ${findings.length} blind spots`;
    return { outcome: 'refused', reason: 'alert-blind-spot', headline, blocks: findingBlocks(findings), result };
}
function findingBlocks(findings) {
    const checks = findings.map(({ code, text, next }) => ({
        mark: 'failed',
        name: code,
        text,
        expected: next
    }));
    return findings.length === 0 ? [] : [{ kind: 'checks', checks }];
}
function compiled({ files, findings }, { pack }, done) {
    const paths = files.map(({ path }) => path);
    const blocks = [
        { kind: 'text', text: paths.join('\n') },
        ...findingBlocks(findings),
        { kind: 'next', text: 'promtool test rules sluice.rules.test.yml sluice.rules.slow.test.yml' },
        { kind: 'next', text: 'amtool check-config alertmanager.yml' }
    ];
    return {
        outcome: done === undefined ? 'planned' : 'done',
        headline: `alerts · ${pack.rules.length} rules compiled to ${paths.length} files`,
        blocks,
        result: { files: done?.written ?? paths, rules: pack.rules.length, findings, query: (0,recorded_series/* recordedQuery */.T2)(pack.sources) }
    };
}
function played(test, markdown, written) {
    const { episodes, pages, notices, tickets, from, to } = test;
    const weekly = pagesPerWeek(test);
    const iso = (time) => new Date(time).toISOString();
    return {
        outcome: 'done',
        headline: `alerts · ${pages.length} pages, ${notices} notices, ${tickets} tickets in what was recorded`,
        blocks: [{ kind: 'text', text: markdown }],
        result: {
            from: iso(from),
            to: iso(to),
            pages: pages.map(iso),
            'pages-per-week': weekly ?? null,
            notices,
            tickets,
            episodes: episodes.map(one => ({
                rule: one.rule.name,
                severity: one.rule.severity,
                from: iso(one.from),
                to: iso(one.to),
                'goes-on': one.goesOn
            })),
            markdown,
            files: written
        }
    };
}
function evaluated({ fired, quiet }, { artifact, location, firing = [] }, done) {
    const untold = done?.untold ?? [];
    const lines = [
        ...fired.map(({ rule }) => `${rule.severity} ${rule.name} fires: ${rule.summary}`),
        ...quiet.map(rule => `${rule} is quiet again`),
        ...untold.map(text => `not told: ${text}`)
    ];
    const blocks = lines.map(text => ({ kind: 'text', text }));
    const result = {
        'looked-at': location,
        firing: firing.map(({ rule, firedAt }) => ({ rule: rule.name, severity: rule.severity, firedAt })),
        fired: fired.map(({ rule }) => rule.name),
        quiet,
        untold
    };
    const headline = `alerts · ${artifact} · ${firing.length} firing`;
    if (untold.length > 0)
        return { outcome: 'unavailable', reason: 'notifier-failed', headline, blocks, result };
    const changed = fired.length + quiet.length > 0;
    return { outcome: changed ? (done === undefined ? 'planned' : 'done') : 'unchanged', headline, blocks, result };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-alerts/index.js





const opsAlerts = {
    name: 'ops-alerts',
    Inputs: AlertsInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

// EXTERNAL MODULE: ./lib/src/wiring/health-log.js + 1 modules
var health_log = __webpack_require__(87304);
// EXTERNAL MODULE: ./lib/src/wiring/ledger.js
var wiring_ledger = __webpack_require__(14360);
// EXTERNAL MODULE: ./lib/src/wiring/metrics.js + 1 modules
var metrics = __webpack_require__(45205);
// EXTERNAL MODULE: ./lib/src/wiring/notifiers.js + 1 modules
var notifiers = __webpack_require__(50784);
;// CONCATENATED MODULE: ./lib/src/wiring/ops-alerts.js












async function wire(inputs, host) {
    const { policy, digest } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, host.run.workingDirectory, { optional: true });
    const ledger = inputs.evaluate ? await (0,wiring_ledger.ledgerOf)(policy, inputs, host) : await (0,wiring_ledger.ledgerToRead)(policy, inputs, host);
    const own = await (0,notifiers/* ownNotifier */.J)(policy, inputs, host);
    const ports = {
        ledger,
        clock: system_clock/* systemClock */.m,
        policyDigest: digest,
        notifier: inputs.evaluate ? await (0,notifiers/* notifierOf */.y)(policy, inputs, host) : own,
        tickets: own,
        files: (0,text_files/* textFiles */.z)(host.run.workingDirectory),
        recordings: (0,trace_files/* localTraceFiles */.G)(host.run.workingDirectory),
        ...(policy.alerts.alertmanager === undefined
            ? { samples: inputs.evaluate ? await samplesOf(policy, inputs, host) : undefined }
            : { engine: await engineAt(policy.alerts.alertmanager) })
    };
    return { ports, policy };
}
async function engineAt(url) {
    const { createAlertmanager } = await __webpack_require__.e(/* import() */ 7564).then(__webpack_require__.bind(__webpack_require__, 17564));
    return createAlertmanager(url);
}
async function samplesOf(policy, inputs, host) {
    const environment = (0,policy_policy.environmentNames)(policy).at(-1);
    if (environment === undefined)
        return undefined;
    const { createAlertSamples } = await __webpack_require__.e(/* import() */ 7190).then(__webpack_require__.bind(__webpack_require__, 27190));
    const artifact = policy.artifact.name ?? 'artifact';
    return createAlertSamples({
        path: (0,external_node_path_.join)(host.run.home, 'alerts', `${artifact}.jsonl`),
        environment,
        source: await (0,metrics/* metricsOf */.Ps)(policy, environment, host, (0,metrics/* metricSettings */.Qp)(policy, environment)),
        health: await (0,health_log/* healthLogOf */.u)(policy, inputs, host),
        now: Date.now
    });
}
const opsAlertsDoor = (0,door/* door */.d)(opsAlerts, wire);


/***/ })

};
