export const id = 551;
export const ids = [551];
export const modules = {

/***/ 67996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ wrong),
/* harmony export */   e: () => (/* binding */ askJson)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);

const timeoutMs = 10_000;
const mostBytes = 32 * 1024 * 1024;
const longestShown = 200;
async function askJson(url, { method = 'GET', headers = {}, body } = {}) {
    const host = new URL(url).host;
    const response = await send(url, { method, headers, body: body ?? null, redirect: 'manual' }, host);
    const text = await readText(response, host);
    if (!response.ok)
        throw wrong(host, `${response.status} ${text.slice(0, longestShown)}`);
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw wrong(host, `no JSON: ${text.slice(0, longestShown)}`, cause);
    }
}
async function send(url, init, host) {
    try {
        return await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('metrics-unavailable', `${host} does not answer`, cause);
    }
}
async function readText(response, host) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of response.body ?? []) {
            bytes += chunk.byteLength;
            if (bytes > mostBytes)
                throw wrong(host, `more than ${mostBytes} bytes`);
            chunks.push(chunk);
        }
    }
    catch (cause) {
        throw wrong(host, 'an answer that broke off', cause);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function wrong(host, found, cause) {
    return (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('metrics-unavailable', `${host} answered ${found}`, cause);
}


/***/ }),

/***/ 77981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yi: () => (/* binding */ noCounts),
/* harmony export */   jU: () => (/* binding */ binOf),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   ul: () => (/* binding */ unboundMs)
/* harmony export */ });
const unboundMs = [1];
function differences(cumulative) {
    return cumulative.map((count, index) => Math.max(0, count - (cumulative[index - 1] ?? 0)));
}
function noCounts(bins) {
    return { requests: 0, errors: 0, latency: Array.from({ length: bins }, () => 0) };
}
function plus(one, other) {
    const bins = Math.max(one.latency.length, other.latency.length);
    return {
        requests: one.requests + other.requests,
        errors: one.errors + other.errors,
        latency: Array.from({ length: bins }, (_, bin) => (one.latency[bin] ?? 0) + (other.latency[bin] ?? 0))
    };
}
function binOf(boundsMs, latencyMs) {
    const bin = boundsMs.findIndex(bound => latencyMs <= bound);
    return bin < 0 ? boundsMs.length : bin;
}


/***/ }),

/***/ 60551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   datadogService: () => (/* binding */ datadogService)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67996);
/* harmony import */ var _count_bins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77981);
/* harmony import */ var _latency_unit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55086);





const Answer = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    error: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    series: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        query_index: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).default(0),
        pointlist: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable()]))
    }))
        .default([])
});
function datadogService(settings, keys) {
    const boundsMs = settings.latency === undefined ? _count_bins_js__WEBPACK_IMPORTED_MODULE_4__/* .unboundMs */ .ul : settings.boundsMs;
    return {
        kind: 'datadog',
        boundsMs,
        seesLatency: settings.latency !== undefined,
        periodMs: settings.period,
        delayMs: settings.delay,
        async counts(fromMs, toMs) {
            const [a, b] = await Promise.all(['a', 'b'].map(slot => countsOf(slot, { settings, keys, fromMs, toMs })));
            return { a: a ?? null, b: b ?? null };
        }
    };
}
async function countsOf(slot, asked) {
    const { settings } = asked;
    const [requests, errors = 0, present, ...below] = await sumsOf(queriesOf(slot, settings), asked);
    if (requests === undefined && (settings.presence === undefined || present === undefined))
        return null;
    const total = Math.round(requests ?? 0);
    if (settings.latency === undefined)
        return { requests: total, errors: Math.round(errors), latency: [0, total] };
    const counted = below.map(count => Math.round(count ?? 0));
    const latency = (0,_count_bins_js__WEBPACK_IMPORTED_MODULE_4__/* .differences */ .tX)([...counted, Math.max(total, counted.at(-1) ?? 0)]);
    return { requests: total, errors: Math.round(errors), latency };
}
function queriesOf(slot, settings) {
    const tags = settings.slots[slot].join(',');
    const sum = (aggregate, metric) => `${aggregate}:${metric}{${tags}}.as_count().rollup(sum, ${settings.period / 1000})`;
    const { latency, latencyUnit } = settings;
    const perUnit = latency === undefined ? 1 : (0,_latency_unit_js__WEBPACK_IMPORTED_MODULE_2__/* .millisecondsPer */ .I)((0,_latency_unit_js__WEBPACK_IMPORTED_MODULE_2__/* .unitOf */ .u)(latency, latencyUnit ?? 'seconds'));
    const bounds = latency === undefined ? [] : settings.boundsMs;
    return [
        sum('sum', settings.requests),
        sum('sum', settings.errors),
        `max:${settings.presence ?? settings.requests}{${tags}}.rollup(max, ${settings.period / 1000})`,
        ...bounds.map(bound => sum(`count(v: v<=${bound / perUnit})`, latency ?? ''))
    ];
}
async function sumsOf(queries, { settings, keys, fromMs, toMs }) {
    const origin = settings.url ?? `https://api.${settings.site}`;
    const parameters = { from: String(fromMs / 1000), to: String(toMs / 1000 - 1), query: queries.join(',') };
    const answer = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .askJson */ .e)(`${origin}/api/v1/query?${new URLSearchParams(parameters)}`, {
        headers: { 'dd-api-key': keys.api, 'dd-application-key': keys.application }
    });
    const read = Answer.safeParse(answer);
    if (!read.success || read.data.status !== 'ok') {
        const found = read.data?.error ?? 'no series';
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('metrics-unavailable', `Datadog answered ${found.slice(0, 200)}`);
    }
    return queries.map((_, index) => {
        const points = read.data.series
            .filter(({ query_index }) => query_index === index)
            .flatMap(({ pointlist }) => pointlist)
            .flatMap(([time, value]) => (value === null || time < fromMs || time >= toMs ? [] : [value]));
        return points.length === 0 ? undefined : points.reduce((sum, value) => sum + value, 0);
    });
}


/***/ }),

/***/ 55086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ millisecondsPer),
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _domain_policy_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69391);


const milliseconds = { seconds: 1000, milliseconds: 1, microseconds: 0.001 };
const endings = [
    [/(^|[._])(seconds|secs)([._]|$)/, 'seconds'],
    [/(^|[._])(milliseconds|millis|ms)([._]|$)/, 'milliseconds'],
    [/(^|[._])(microseconds|micros|us)([._]|$)/, 'microseconds']
];
function millisecondsPer(unit) {
    return milliseconds[unit];
}
function unitOf(name, given) {
    const named = endings.find(([pattern]) => pattern.test(name))?.[1];
    if (given !== undefined && named !== undefined && given !== named) {
        const expected = `${named}, as the name ${name} says`;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-policy', { input: 'rollout.metrics.latency-unit', found: given, expected });
    }
    const unit = given ?? named;
    if (unit !== undefined)
        return unit;
    const expected = `the unit of ${name}: ${_domain_policy_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .latencyUnits */ .o.join(', ')}`;
    const example = 'latency-unit: seconds';
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-policy', { input: 'rollout.metrics.latency-unit', found: undefined, expected, example });
}


/***/ })

};
