export const id = 3226;
export const ids = [3226,8848];
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


/***/ }),

/***/ 38848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ selectorOf),
/* harmony export */   prometheusApi: () => (/* binding */ prometheusApi)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _domain_label_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8313);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67996);



const Sample = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]);
const Matrix = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    values: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Sample).default([]),
    histograms: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).default([])
});
const Answer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('success'),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('resultType', [
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ resultType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('scalar'), result: Sample }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ resultType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('matrix'), result: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Matrix) })
    ])
});
function prometheusApi(url, token) {
    const { host } = new URL(url);
    const query = async (parameters) => {
        const answer = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askJson */ .e)(`${url}/api/v1/query`, {
            method: 'POST',
            headers: {
                'content-type': 'application/x-www-form-urlencoded',
                ...(token !== undefined && { authorization: `Bearer ${token}` })
            },
            body: new URLSearchParams(parameters).toString()
        });
        const read = Answer.safeParse(answer);
        if (read.success)
            return read.data.data;
        throw (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Q)(host, `no result of a query: ${read.error.issues[0]?.path.join('.')}`);
    };
    return {
        async now() {
            const data = await query({ query: 'time()' });
            if (data.resultType !== 'scalar')
                throw (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Q)(host, `a ${data.resultType} as its time`);
            return Number(data.result[1]) * 1000;
        },
        async scraped(selector, atMs, seconds) {
            const parameters = { query: `${selector}[${Math.ceil(seconds)}s]`, time: (atMs / 1000).toFixed(3) };
            const data = await query(parameters);
            if (data.resultType !== 'matrix')
                throw (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Q)(host, `a ${data.resultType} for a range`);
            return data.result.map(series => readSeries(series, selector, host));
        }
    };
}
function readSeries({ metric, values, histograms }, selector, host) {
    if (histograms.length > 0) {
        throw (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Q)(host, `a native histogram for ${selector}; its classic buckets must be scraped, too`);
    }
    const samples = values.flatMap(([seconds, value]) => {
        const number = Number(value);
        return Number.isFinite(number) ? [[Math.round(seconds * 1000), number]] : [];
    });
    return { labels: metric, samples };
}
function selectorOf(name, labels) {
    const matchers = Object.entries(labels).map(([label, value]) => `${label}="${(0,_domain_label_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedLabel */ .R)(value)}"`);
    return `${name}{${matchers.join(',')}}`;
}


/***/ }),

/***/ 13226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PrometheusMetrics: () => (/* binding */ PrometheusMetrics)
});

// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(68013);
// EXTERNAL MODULE: ./lib/src/adapters/metrics/count-bins.js
var count_bins = __webpack_require__(77981);
;// CONCATENATED MODULE: ./lib/src/adapters/metrics/increase.js
function increaseOf({ samples, labels }, { afterMs, untilMs }, { begins, restarts } = {}) {
    const restarted = restarts?.get(instanceOf(labels));
    const before = samples.findLast(([time]) => time <= afterMs);
    const within = samples.filter(([time]) => time > afterMs && time <= untilMs);
    const begin = begins?.get(instanceOf(labels));
    const wasThere = begin !== undefined && within[0]?.[0] === begin;
    let last = before?.[1] ?? (wasThere ? within[0]?.[1] : 0) ?? 0;
    let rise = 0;
    for (const [time, value] of within) {
        rise += value >= last && !restarted?.has(time) ? value - last : value;
        last = value;
    }
    return rise;
}
function beginsOf(series) {
    const begins = new Map();
    for (const { labels, samples } of series) {
        const key = instanceOf(labels);
        const first = samples[0]?.[0] ?? Number.POSITIVE_INFINITY;
        begins.set(key, Math.min(first, begins.get(key) ?? first));
    }
    return begins;
}
function restartsOf(series) {
    const found = new Map();
    for (const { labels, samples } of series) {
        for (const [index, [time, value]] of samples.entries()) {
            const before = samples[index - 1]?.[1];
            if (before === undefined || value >= before)
                continue;
            const key = instanceOf(labels);
            found.set(key, (found.get(key) ?? new Set()).add(time));
        }
    }
    return found;
}
function instanceOf({ job = '', instance = '' }) {
    return JSON.stringify([job, instance]);
}
function lastTimeOf({ samples }) {
    return samples.at(-1)?.[0];
}
function spacingOf(series) {
    const gaps = series.flatMap(({ samples }) => samples.slice(1).map(([time], index) => time - (samples[index]?.[0] ?? 0)));
    return gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)];
}

// EXTERNAL MODULE: ./lib/src/adapters/metrics/latency-unit.js
var latency_unit = __webpack_require__(55086);
// EXTERNAL MODULE: ./lib/src/adapters/metrics/prometheus-api.js
var prometheus_api = __webpack_require__(38848);
// EXTERNAL MODULE: ./lib/src/domain/label-value.js
var label_value = __webpack_require__(8313);
;// CONCATENATED MODULE: ./lib/src/adapters/metrics/prometheus-counts.js




function countsOf({ requests, latency }, { boundsMs, unitMs, errors }, stretch, bornBefore = false) {
    const all = [...requests, ...latency];
    const options = { restarts: restartsOf(all), begins: bornBefore ? beginsOf(all) : undefined };
    const rise = (series) => Math.round(series.reduce((total, one) => total + increaseOf(one, stretch, options), 0));
    const total = rise(requests);
    const wanted = [...boundsMs.map(bound => round(bound)), Number.POSITIVE_INFINITY];
    const cumulative = wanted.map(bound => rise(latency.filter(({ labels }) => boundOf(labels.le, unitMs) === bound)));
    const bins = latency.length === 0 ? [...boundsMs.map(() => 0), total] : (0,count_bins/* differences */.tX)(cumulative);
    return { requests: total, errors: rise(requests.filter(one => isError(one, errors))), latency: bins };
}
function boundsOf(latency, unitMs) {
    const bounds = latency.flatMap(({ labels }) => boundOf(labels.le, unitMs) ?? []);
    return [...new Set(bounds)].filter(bound => bound > 0 && Number.isFinite(bound)).sort((one, other) => one - other);
}
function boundOf(le, unitMs) {
    if (le === undefined)
        return undefined;
    if (le === '+Inf')
        return Number.POSITIVE_INFINITY;
    const bound = Number(le);
    return Number.isNaN(bound) ? undefined : round(bound * unitMs);
}
function round(bound) {
    return Number(bound.toPrecision(12));
}
function isError({ labels }, errors) {
    return Object.entries(errors).some(([label, values]) => {
        const value = labels[label];
        if (value === undefined)
            throw noLabel(label);
        return values.some(pattern => (0,label_value/* fitsLabel */.J)(pattern, value));
    });
}
function noLabel(label) {
    const hint = `rollout.metrics.errors names the label that tells errors apart, for example { status: 5xx }`;
    return (0,failure/* unavailable */.hU)('metrics-unavailable', `a counter of requests has no label ${label}`, undefined, hint);
}

;// CONCATENATED MODULE: ./lib/src/adapters/metrics/prometheus.js






const lookbackSeconds = 300;
const longestFirstMs = 10_000;
const shortestLastMs = 1;
const slotNames = ['a', 'b'];
class PrometheusMetrics {
    #api;
    #settings;
    #unitMs;
    #boundsMs = count_bins/* unboundMs */.ul;
    #lagMs = 0;
    #progress;
    constructor(api, settings) {
        this.#api = api;
        this.#settings = settings;
        const { latency, latencyUnit } = settings;
        this.#unitMs = latency === undefined ? 1 : (0,latency_unit/* millisecondsPer */.I)((0,latency_unit/* unitOf */.u)(latency, latencyUnit));
    }
    capabilities() {
        const seesLatency = this.#settings.latency !== undefined;
        return { kind: 'prometheus', boundsMs: this.#boundsMs, lagMs: this.#lagMs, seesInFlight: false, seesLatency };
    }
    async read(base) {
        const from = base === undefined ? undefined : this.#from(base);
        const now = await this.#api.now();
        const fetched = await this.#fetch(now, from?.time);
        const time = this.#timeOf(fetched, now);
        if (from === undefined)
            return { time, slots: this.#each(fetched, series => this.#opening(series, time)) };
        if (time <= from.time)
            return from;
        const rise = this.#each(fetched, series => this.#counts(series, from.time, time));
        const slots = bothOf(slot => added(from.slots[slot], rise[slot]));
        const sample = { time, slots };
        if (sample.slots.a !== null && sample.slots.b !== null)
            this.#progress = { base: base, sample };
        return sample;
    }
    async history(slot, milliseconds) {
        const now = await this.#api.now();
        const fetched = await this.#fetch(now, now - milliseconds);
        const { requests, latency, isKnown } = fetched[slot];
        this.#learnBounds(fetched);
        if (!isKnown)
            return null;
        return countsOf({ requests, latency }, this.#facts(), { afterMs: now - milliseconds, untilMs: now }, true);
    }
    #from(base) {
        const progress = this.#progress;
        return progress !== undefined && sameSample(progress.base, base) ? progress.sample : base;
    }
    async #fetch(now, sinceMs = now) {
        const { requests, latency, match, slots } = this.#settings;
        const seconds = lookbackSeconds + Math.max(0, now - sinceMs) / 1000;
        const of = async (slot) => {
            const labels = { ...match, ...slots[slot] };
            const [counted, timed] = await Promise.all([
                this.#api.scraped((0,prometheus_api/* selectorOf */.B)(requests, labels), now, seconds),
                latency === undefined ? [] : this.#api.scraped((0,prometheus_api/* selectorOf */.B)(`${latency}_bucket`, labels), now, seconds)
            ]);
            const isKnown = counted.some(one => (lastTimeOf(one) ?? 0) > now - lookbackSeconds * 1000);
            const up = isKnown ? [] : await this.#api.scraped((0,prometheus_api/* selectorOf */.B)('up', labels), now, lookbackSeconds);
            const alive = up.filter(isUp);
            return { requests: counted, latency: timed, up: alive, isKnown: isKnown || alive.length > 0 };
        };
        const [a, b] = await Promise.all([of('a'), of('b')]);
        return { a, b };
    }
    #timeOf(fetched, now) {
        this.#learnBounds(fetched);
        const alive = slotNames.map(slot => fetched[slot]).filter(({ isKnown }) => isKnown);
        const all = alive.map(({ requests, up }) => [...requests, ...up]);
        const newest = all.map(series => Math.max(...series.map(one => lastTimeOf(one) ?? 0), 0));
        const known = newest.filter(time => time > 0);
        const time = known.length === 0 ? now : Math.min(...known);
        this.#lagMs = Math.max(now - time, spacingOf(all.flat()) ?? 0);
        return time;
    }
    #learnBounds(fetched) {
        if (this.#settings.latency === undefined)
            return;
        const bounds = boundsOf([...fetched.a.latency, ...fetched.b.latency], this.#unitMs);
        if (bounds.length > 0)
            this.#boundsMs = plausible(bounds);
        else if (fetched.a.requests.length + fetched.b.requests.length > 0)
            throw noBuckets(this.#settings.latency);
    }
    #opening(series, time) {
        const wasScraped = [...series.requests, ...series.up].some(({ samples }) => (samples[0]?.[0] ?? time + 1) <= time);
        return wasScraped ? this.#counts(series, time, time) : null;
    }
    #counts({ requests, latency, isKnown }, afterMs, untilMs) {
        if (!isKnown)
            return null;
        return countsOf({ requests, latency }, this.#facts(), { afterMs, untilMs });
    }
    #facts() {
        return { boundsMs: this.#boundsMs, unitMs: this.#unitMs, errors: this.#settings.errors };
    }
    #each(fetched, count) {
        return bothOf(slot => count(fetched[slot]));
    }
}
function bothOf(of) {
    return { a: of('a'), b: of('b') };
}
function added(before, rise) {
    if (rise === null)
        return null;
    return before === null ? rise : (0,count_bins/* plus */.tY)(before, rise);
}
function sameSample(one, other) {
    return one.time === other.time && JSON.stringify(one.slots) === JSON.stringify(other.slots);
}
function isUp({ samples }) {
    return samples.at(-1)?.[1] === 1;
}
function plausible(bounds) {
    const [first = 0, last = 0] = [bounds[0], bounds.at(-1)];
    if (first <= longestFirstMs && last >= shortestLastMs)
        return bounds;
    const hint = 'rollout.metrics.latency-unit names the unit of the buckets';
    throw (0,failure/* unavailable */.hU)('metrics-unavailable', `latency buckets from ${first} to ${last} ms`, undefined, hint);
}
function noBuckets(latency) {
    const hint = 'a histogram has series that end in _bucket; a summary cannot be judged by';
    return (0,failure/* unavailable */.hU)('metrics-unavailable', `no series ${latency}_bucket with a label le was found`, undefined, hint);
}


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


/***/ })

};
