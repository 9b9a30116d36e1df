export const id = 6020;
export const ids = [6020];
export const modules = {

/***/ 481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createFileTraceLog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8013);
/* harmony import */ var _domain_judge_trace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1530);




/** Keeps each rollout's trace as JSON lines, ready for `--replay`, with the starting totals beside it. */
function createFileTraceLog(directory) {
    const location = (rollout) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${rollout}.jsonl`);
    const basePath = (rollout) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${rollout}.base.json`);
    return {
        location,
        read: rollout => readTrace(location(rollout), basePath(rollout)),
        start: async (rollout, header, base) => {
            if ((await readTrace(location(rollout), basePath(rollout))) !== undefined)
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(basePath(rollout), JSON.stringify(base));
            const draft = `${location(rollout)}.draft`;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, `${JSON.stringify(header)}\n`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, location(rollout));
        },
        append: (rollout, line) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(location(rollout), `${JSON.stringify(line)}\n`)
    };
}
async function readTrace(path, basePath) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (text === undefined)
        return undefined;
    try {
        // A line without its line feed was cut off by a crash; the next tick counts its requests again.
        const whole = text.slice(0, text.lastIndexOf('\n')).split('\n');
        const [header, ...lines] = whole.map(line => JSON.parse(line));
        const base = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(basePath, 'utf8'));
        return { header: _domain_judge_trace_js__WEBPACK_IMPORTED_MODULE_3__/* .TraceHeader */ .JN.parse(header), lines: lines.map(line => _domain_judge_trace_js__WEBPACK_IMPORTED_MODULE_3__/* .TraceLine */ .Q7.parse(line)), base };
    }
    catch (cause) {
        throw new _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({ kind: 'unavailable', code: 'bad-trace', message: `the trace ${path} cannot be read`, cause });
    }
}


/***/ }),

/***/ 1462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createProxyRouter)
/* harmony export */ });
/* harmony import */ var _proxy_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9262);

/** A router that steers the embedded proxy; `find` is asked each time, because a proxy may be restarted. */
function createProxyRouter(find) {
    return {
        capabilities: () => ({ kind: 'embedded', granularity: 1e-9, assignment: 'request', lease: true, shiftMs: 50 }),
        read: async () => (await (0,_proxy_client_js__WEBPACK_IMPORTED_MODULE_0__/* .readProxy */ .nM)(find)).routing,
        set: ({ blue, green, weight, fence, leaseMs }) => (0,_proxy_client_js__WEBPACK_IMPORTED_MODULE_0__/* .changeProxy */ .P4)(find, '/weights', { blue, green, weight, fence, leaseMs }),
        finalize: (live, fence) => (0,_proxy_client_js__WEBPACK_IMPORTED_MODULE_0__/* .changeProxy */ .P4)(find, '/finalize', { live, fence })
    };
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aQ: () => (/* binding */ boundsMs),
/* harmony export */   qc: () => (/* binding */ SlotCounters)
/* harmony export */ });
/* unused harmony export binOf */
/** Upper bounds of the latency bins, milliseconds; one more bin takes everything slower. */
const boundsMs = [1, 2, 5, 10, 20, 35, 50, 75, 100, 150, 200, 300, 500, 750, 1000, 2000, 5000];
const rememberedSeconds = 3600;
/** Is responsible for what one slot served: totals since the start, and the last hour by the second. */
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
    /** Marks a request as failed that was counted before it ended. */
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

/***/ 4369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AF: () => (/* binding */ harmShown),
  p6: () => (/* binding */ judgeTick),
  T7: () => (/* binding */ judgeTrace),
  Sl: () => (/* binding */ startJudge)
});

// UNUSED EXPORTS: metricWeights

;// CONCATENATED MODULE: ./lib/src/domain/judge/arms.js
/** Forgets a part of what was learnt and adds one tick. */
function learn(rate, arm, decay) {
    return { bad: rate.bad * decay + arm.bad, requests: rate.requests * decay + arm.requests };
}
/** `n · ln(p)` where no request adds nothing, even at probability zero. */
function logTerm(requests, probability) {
    return requests === 0 ? 0 : requests * Math.log(probability);
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/attribution.js

const multiples = [1.25, 1.6, 2.5, 5, 12, 40, 200, 1500];
const decay = 0.98;
const lowestRate = 1e-6;
const highestRate = 0.99;
const attributionAlternatives = multiples.length;
/** A quarter of the history's requests count as much as observed ones. */
function startBlueRate(history) {
    const requests = (history?.requests ?? 0) / 4;
    const bad = history === undefined ? 0 : history.bad / 4;
    return { prior: { bad, requests }, learnt: { bad: 0, requests: 0 } };
}
function learnBlueRate(rate, blue) {
    return { prior: rate.prior, learnt: learn(rate.learnt, blue, decay) };
}
/** Estimates blue's error rate, never quite 0 or 1. */
function blueRate({ prior, learnt }) {
    const rate = (prior.bad + learnt.bad) / (prior.requests + learnt.requests);
    return Math.min(highestRate, Math.max(lowestRate, rate));
}
/** How many times blue's rate is still tolerated. */
function toleratedRatio(tolerance, rate) {
    return 1 + Math.max(tolerance['error-relative'] / 100, tolerance['error-points'] / 100 / rate);
}
/** Log evidence of each alternative that green's errors exceed `ratio` times blue's, given whose errors they were. */
function attributionLogs({ blue, green }, ratio) {
    const tolerated = greenShare(ratio, green.requests, blue.requests);
    return multiples.map(multiple => {
        const worse = greenShare(ratio * multiple, green.requests, blue.requests);
        return green.bad * Math.log(worse / tolerated) + blue.bad * Math.log((1 - worse) / (1 - tolerated));
    });
}
function greenShare(ratio, green, blue) {
    return (ratio * green) / (ratio * green + blue);
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/mixture.js
const lowestLog = -700;
const highestLog = 60;
const highestWealth = 1e30;
function startMixture(alternatives, planned) {
    return { planned, spentTicks: 0, running: Array.from({ length: alternatives }, () => 0) };
}
/** Carries one tick's log evidence into each alternative: R ← (R + γ) · S. */
function bet(mixture, logs, designEffect) {
    const fresh = startMass(mixture.spentTicks, mixture.planned);
    const running = mixture.running.map((wealth, index) => {
        const log = Math.min(highestLog, Math.max(lowestLog, (logs[index] ?? 0) / designEffect));
        return Math.min(highestWealth, (wealth + fresh) * Math.exp(log));
    });
    return { planned: mixture.planned, spentTicks: mixture.spentTicks + 1, running };
}
/** Wealth of the metric: the mean over alternatives, plus the mass that is not yet spent. */
function wealthOf(mixture) {
    const total = mixture.running.reduce((sum, wealth) => sum + wealth, 0);
    return total / mixture.running.length + unspent(mixture.spentTicks, mixture.planned);
}
function startMass(tick, planned) {
    if (tick === 0)
        return planned === 1 ? 1 : 0.5;
    return tick < planned ? 0.5 / (planned - 1) : 0;
}
function unspent(ticks, planned) {
    if (ticks === 0)
        return 1;
    return ticks < planned ? 0.5 - (0.5 * (ticks - 1)) / (planned - 1) : 0;
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/non-inferiority.js

/** Margins, as fractions, within which green's error rate may be proven. */
const errorMargins = [0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.7];
const bisections = 60;
/** Log evidence that green's rate is less than `margin` above blue's, when both are near `rate`. */
function nonInferiorityLog({ blue, green }, rate, margin) {
    const nearest = nearestNull(blue.requests, green.requests, rate, margin);
    const worse = nearest + margin;
    return (logTerm(blue.bad, rate / nearest) +
        logTerm(blue.requests - blue.bad, (1 - rate) / (1 - nearest)) +
        logTerm(green.bad, rate / worse) +
        logTerm(green.requests - green.bad, (1 - rate) / (1 - worse)));
}
/** Blue's rate on the null line `green = blue + margin` that explains `rate` best. */
function nearestNull(blue, green, rate, margin) {
    let low = Math.max(rate - margin, 0);
    let high = Math.min(rate, 1 - margin);
    for (let step = 0; step < bisections; step++) {
        const middle = (low + high) / 2;
        const worse = middle + margin;
        const slope = (blue * (middle - rate)) / (middle * (1 - middle)) + (green * (worse - rate)) / (worse * (1 - worse));
        if (slope < 0)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/error-metric.js



function startErrorMetric(header, history) {
    return {
        trained: history !== undefined,
        blue: startBlueRate(history),
        harm: startMixture(attributionAlternatives, header.plannedTicks),
        safe: errorMargins.map(() => startMixture(1, header.plannedTicks))
    };
}
function judgeErrors(metric, arms, header) {
    const blue = learnBlueRate(metric.blue, arms.blue);
    if (!metric.trained)
        return { ...metric, blue, trained: true };
    const rate = blueRate(metric.blue);
    const logs = attributionLogs(arms, toleratedRatio(header.tolerance, rate));
    const safe = metric.safe.map((mixture, index) => bet(mixture, [nonInferiorityLog(arms, rate, errorMargins[index])], header.designEffect));
    return { trained: true, blue, harm: bet(metric.harm, logs, header.designEffect), safe };
}
/** Smallest proven bound on green's error rate above blue's, as a fraction; 1 when none is proven. */
function errorBound(metric, beta) {
    const proven = metric.safe.findIndex(mixture => wealthOf(mixture) >= 1 / beta);
    return errorMargins[proven] ?? 1;
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/exceedance.js

const steps = [0.1, 0.2, 0.4, 0.8, 1.6, 3.2];
const pseudoRequests = 20;
const exceedanceDecay = 0.9;
const exceedanceAlternatives = steps.length;
/** Starts from the share that a quantile leaves above itself, worth twenty requests. */
function startExceedance(share) {
    return { bad: share * pseudoRequests, requests: pseudoRequests };
}
/** Log evidence of each alternative that green exceeds its threshold more often than blue exceeds its own. */
function exceedanceLogs(arms, reference) {
    const pa = clamp(reference.bad / reference.requests);
    return steps.map(step => {
        const odds = (pa / (1 - pa)) * Math.exp(step);
        return twoSampleLog(arms, pa, odds / (1 + odds));
    });
}
function twoSampleLog({ blue, green }, pa, pb) {
    const p0 = (blue.requests * pa + green.requests * pb) / (blue.requests + green.requests);
    return (logTerm(blue.bad, pa / p0) +
        logTerm(blue.requests - blue.bad, (1 - pa) / (1 - p0)) +
        logTerm(green.bad, pb / p0) +
        logTerm(green.requests - green.bad, (1 - pb) / (1 - p0)));
}
// Decay can carry a rate to exactly 0 or 1, where odds have no value.
function clamp(rate) {
    return Math.min(1 - 1e-12, Math.max(1e-12, rate));
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/latency-bins.js
/** Quantiles whose exceedance is watched, and the wealth that each may stake. */
const quantiles = { p50: 0.5, p90: 0.9, p99: 0.99 };
const quantileNames = Object.keys(quantiles);
/** Finds the threshold of a quantile, or undefined when the quantile lies above the last bound. */
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
/** Counts requests slower than the bound at `position`, at most `requests`. */
function slowerThan(bins, position, requests) {
    return Math.min(requests, sum(bins.slice(position + 1)));
}
function sum(bins) {
    return bins.reduce((total, count) => total + count, 0);
}
/** Position of the first bin whose cumulative share reaches the quantile. */
function quantileBin(bins, quantile) {
    const needed = sum(bins) * quantile;
    let cumulative = 0;
    return bins.findIndex(count => {
        cumulative += count;
        return cumulative >= needed;
    });
}
// Multiplied rather than divided, so that 100 ms + 10 % meets a bound of exactly 110 ms. Coarse bounds: no tolerance.
function scaledBin(boundsMs, position, percent) {
    const scaled = (boundsMs[position] ?? 0) * (100 + percent);
    const found = boundsMs.findIndex(bound => bound * 100 >= scaled);
    return found < 0 ? position : found;
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/latency-metric.js




function startLatencyMetric(quantile, header) {
    const start = startExceedance(exactly(1 - quantiles[quantile]));
    const mixture = startMixture(exceedanceAlternatives, header.plannedTicks);
    const threshold = header.history ? thresholdFrom(header.history, quantile, header) : undefined;
    return { quantile, threshold, blue: start, green: start, harm: mixture, safe: mixture };
}
function judgeLatency(metric, blue, green, header) {
    if (metric.threshold === undefined)
        return train(metric, blue, green, header);
    if (metric.threshold === null)
        return metric;
    const { harmArms, safeArms } = armsAt(metric.threshold, blue, green);
    return {
        ...learnt(metric, harmArms, safeArms),
        harm: bet(metric.harm, exceedanceLogs(harmArms, metric.blue), header.designEffect),
        safe: bet(metric.safe, exceedanceLogs(safeArms, metric.green), header.designEffect)
    };
}
function train(metric, blue, green, header) {
    const threshold = thresholdFrom(blue, metric.quantile, header);
    if (!threshold)
        return { ...metric, threshold };
    const { harmArms, safeArms } = armsAt(threshold, blue, green);
    return { ...learnt(metric, harmArms, safeArms), threshold };
}
function learnt(metric, harmArms, safeArms) {
    return {
        ...metric,
        blue: learn(metric.blue, harmArms.blue, exceedanceDecay),
        green: learn(metric.green, safeArms.blue, exceedanceDecay)
    };
}
/** The same tick twice: once for harm, once with the arms swapped, where green stands in blue's place. */
function armsAt(threshold, blue, green) {
    const slowBlue = armAt(blue, threshold.blue);
    return {
        harmArms: { blue: slowBlue, green: armAt(green, threshold.green) },
        safeArms: { blue: armAt(green, threshold.margin), green: slowBlue }
    };
}
function armAt(counts, position) {
    return { requests: counts.requests, bad: slowerThan(counts.latency, position, counts.requests) };
}
function thresholdFrom(counts, quantile, header) {
    if (sum(counts.latency) === 0)
        return undefined;
    const percents = { tolerance: header.tolerance.latency, margin: header.margin.latency };
    return latencyThreshold(header.boundsMs, counts.latency, quantiles[quantile], percents) ?? null;
}
// 1 − 0.9 is not 0.1 in floating point; two implementations must start alike.
function exactly(share) {
    return Math.round(share * 100) / 100;
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/harm.js



/** The weight of each metric in the total. */
const metricWeights = { errors: 0.5, p50: 0.3, p90: 0.1, p99: 0.1 };
function startJudge(header) {
    const history = header.history?.requests ? errorArm(header.history) : undefined;
    const metrics = {
        errors: startErrorMetric(header, history),
        p50: startLatencyMetric('p50', header),
        p90: startLatencyMetric('p90', header),
        p99: startLatencyMetric('p99', header)
    };
    return summarize(header, 0, metrics);
}
/** Takes one tick into account. A tick in which a colour had no request or no data changes no evidence. */
function judgeTick(state, line) {
    const { header } = state;
    const { blue, green } = line;
    if (!blue?.requests || !green?.requests)
        return { ...state, ticks: state.ticks + 1 };
    const arms = { blue: errorArm(blue), green: errorArm(green) };
    const young = line.t <= header.graceSeconds;
    const latency = (metric) => (young ? metric : judgeLatency(metric, blue, green, header));
    const metrics = {
        errors: judgeErrors(state.errors, arms, header),
        p50: latency(state.p50),
        p90: latency(state.p90),
        p99: latency(state.p99)
    };
    return summarize(header, state.ticks + 1, metrics);
}
/** Judges a whole trace, past any decision. */
function judgeTrace(header, lines) {
    let state = startJudge(header);
    for (const line of lines)
        state = judgeTick(state, line);
    return state;
}
/** True when green is shown to harm requests that blue would have served. */
function harmShown(state) {
    return state.wealth >= 1 / state.header.alpha;
}
function summarize(header, ticks, metrics) {
    const shares = {
        errors: metricWeights.errors * wealthOf(metrics.errors.harm),
        p50: metricWeights.p50 * wealthOf(metrics.p50.harm),
        p90: metricWeights.p90 * wealthOf(metrics.p90.harm),
        p99: metricWeights.p99 * wealthOf(metrics.p99.harm)
    };
    const wealth = shares.errors + shares.p50 + shares.p90 + shares.p99;
    const bound = errorBound(metrics.errors, header.beta);
    const latencySafe = (wealthOf(metrics.p50.safe) + wealthOf(metrics.p90.safe)) / 2;
    return { header, ticks, ...metrics, wealth, shares, bound, latencyProven: latencySafe >= 1 / header.beta };
}
function errorArm(counts) {
    return { requests: counts.requests, bad: Math.min(counts.errors, counts.requests) };
}


/***/ }),

/***/ 5120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ harmedRequests)
/* harmony export */ });
/** Requests that failed on green and would not have on blue; a tick without blue counts every failure. */
function harmedRequests(lines) {
    return lines.reduce((total, line) => total + harmedIn(line), 0);
}
function harmedIn({ blue, green }) {
    if (green === null)
        return 0;
    const expected = blue === null || blue.requests === 0 ? 0 : blue.errors / blue.requests;
    return Math.max(0, green.errors - green.requests * expected);
}


/***/ }),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ scaleProfile),
/* harmony export */   UT: () => (/* binding */ weightAt),
/* harmony export */   pR: () => (/* binding */ namedProfile)
/* harmony export */ });
/* unused harmony exports referenceDurationMs, profileEndMs */
const minute = 60_000;
/** The duration that the named profiles and the judge's times are written for. */
const referenceDurationMs = 30 * minute;
const named = {
    standard: [
        { atMs: 0, weight: 0.1 },
        { atMs: 10 * minute, weight: 0.5 },
        { atMs: 20 * minute, weight: 0.9 },
        { atMs: 30 * minute, weight: 1 }
    ],
    linear: [...evenly(0.1), { atMs: 30 * minute, weight: 1 }],
    gentle: [...evenly(0.05), { atMs: 60 * minute, weight: 1 }]
};
/** Scales a named profile by `durationMs / 30 min`. */
function namedProfile(name, durationMs = referenceDurationMs) {
    return scaleProfile(named[name], durationMs);
}
/** Stretches a profile that is written for 30 minutes. */
function scaleProfile(profile, durationMs) {
    return profile.map(({ atMs, weight }) => ({ atMs: (atMs * durationMs) / referenceDurationMs, weight }));
}
/** Green's fraction at a time; before the first step it is 0. */
function weightAt(profile, elapsedMs) {
    return profile.findLast(step => step.atMs <= elapsedMs)?.weight ?? 0;
}
/** When the last step is due. */
function profileEndMs(profile) {
    return profile.at(-1)?.atMs ?? 0;
}
/** Starts at `step` and adds it every three minutes, up to but without the last step. */
function evenly(step) {
    const steps = Math.round(1 / step);
    const last = steps === 10 ? steps : steps - 1;
    return Array.from({ length: last }, (_, index) => ({
        atMs: index * 3 * minute,
        weight: Math.round((index + 1) * step * 100) / 100
    })).filter(({ weight }) => weight < 1);
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ TraceHeader),
/* harmony export */   Q7: () => (/* binding */ TraceLine)
/* harmony export */ });
/* unused harmony export TickCounts */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** What one colour did in one tick: counts of that tick alone. Null stands for "no data", never for zero. */
const TickCounts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ requests: count, errors: count, latency: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count) })
    .nullable()
    .meta({ description: 'Counts of one tick; latency has one count per bound and one more for above the last.' });
/** First line of a trace: the clock, the bins, and what blue did before. */
const TraceHeader = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    trace: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    tickSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    plannedTicks: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    boundsMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive()).min(1),
    history: TickCounts.optional(),
    designEffect: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).default(1),
    graceSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).default(0),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        'error-relative': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).default(10),
        'error-points': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).default(0.02),
        latency: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).default(10)
    })
        .prefault({}),
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ 'error-points': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(1), latency: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(20) })
        .prefault({}),
    alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1).default(0.01),
    beta: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1).default(0.05)
});
/** One tick: `t` is its end in seconds, `weight` green's fraction while it ran. */
const TraceLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    t: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    blue: TickCounts,
    green: TickCounts
});


/***/ }),

/***/ 1521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ rolloutOf)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4125);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3667);


/** The rollout settings of one environment, its own keys over the file's; undefined when traffic is not shifted there. */
function rolloutOf(policy, environment) {
    const asked = policy.environments[environment]?.rollout ?? isLastOfRollout(policy, environment);
    if (asked === false)
        return undefined;
    const whole = policy.rollout ?? _rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .Rollout */ .m.parse({});
    return asked === true ? whole : { ...whole, ...written(asked) };
}
function isLastOfRollout(policy, environment) {
    return policy.rollout !== undefined && (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentNames */ .iF)(policy).at(-1) === environment;
}
function written(overrides) {
    return Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ otherSlot)
/* harmony export */ });
function otherSlot(slot) {
    return slot === 'a' ? 'b' : 'a';
}


/***/ }),

/***/ 6020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bluegreenDoor: () => (/* binding */ bluegreenDoor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/file-trace-log.js
var file_trace_log = __webpack_require__(481);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/git-ledger.js + 5 modules
var git_ledger = __webpack_require__(2477);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/policy-file.js
var policy_file = __webpack_require__(537);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/start.js
var start = __webpack_require__(49);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/client.js
var client = __webpack_require__(9262);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy/counters.js
var counters = __webpack_require__(1052);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/proxy-metrics.js


/** Counts straight from the embedded proxy: nothing is late, and a request that hangs is seen. */
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

// EXTERNAL MODULE: ./lib/src/adapters/embedded/proxy-router.js
var proxy_router = __webpack_require__(1462);
// EXTERNAL MODULE: ./lib/src/adapters/embedded/system-clock.js
var system_clock = __webpack_require__(1590);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(1624);
// EXTERNAL MODULE: ./lib/src/domain/evidence/seal.js
var seal = __webpack_require__(7360);
// EXTERNAL MODULE: ./lib/src/domain/evidence/statements.js
var statements = __webpack_require__(4219);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
// EXTERNAL MODULE: ./lib/src/domain/ledger/state.js + 3 modules
var ledger_state = __webpack_require__(1103);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/drafts.js

/** The events that one step may append, each under a key that makes appending it again harmless. */
function draftsFor(plan, { ports, run, inputs }, facts) {
    const { staged, judge } = plan;
    const { deployment, slot, generation, buildId } = staged;
    const { settings, artifact } = facts;
    const now = ports.clock.now();
    const reason = 'reason' in plan ? plan.reason : '';
    const previous = facts.environment?.live?.digest ?? null;
    const later = (milliseconds) => new Date(now.getTime() + milliseconds).toISOString();
    const draft = (kind, key, data) => ({
        kind,
        key: `${artifact}/${deployment}/${key}`,
        time: now.toISOString(),
        actor: run.actor,
        subject: { artifact, digest: staged.digest, environment: inputs.environment },
        causes: [staged.seq],
        data,
        policy: null
    });
    return {
        started: () => {
            const { profileName: profile, plannedTicks, tickMs } = settings;
            const data = {
                deployment,
                rollout: deployment,
                slot,
                generation,
                profile,
                rule: 'sequential',
                plannedTicks,
                tickMs
            };
            return draft('rollout.started', 'started', data);
        },
        shifted: (weight, elapsedMs) => draft('rollout.shifted', `shifted/${weight}`, { deployment, weight, elapsedMs, evidence: judge?.wealth ?? 1 }),
        completed: (requests, bundle) => {
            const retainUntil = later(settings.retainMs);
            const data = { deployment, slot, generation, buildId, previous, requests, bundle, retainUntil, job: run.job };
            return draft('rollout.completed', 'completed', data);
        },
        rolledBack: (seen) => draft('rollout.rolled-back', 'rolled-back', {
            deployment,
            slot,
            reason,
            weight: facts.router?.weight ?? 0,
            detectedAt: seen.detectedAt.toISOString(),
            rollbackMs: seen.shiftMs,
            harmed: seen.harmed,
            evidence: judge?.wealth ?? 1,
            summary: `green in slot ${slot} was rolled back: ${reason}`,
            holdUntil: later(settings.holdMs)
        }),
        held: () => draft('rollout.held', 'held', { deployment, slot, reason, weight: plan.weight }),
        lockReleased: () => draft('lock.released', 'lock-released', { lock: staged.lock, owner: run.job }),
        incidentOpened: (view) => {
            const incident = `INC-${(0,ledger_state/* foldLedger */.n)(view.events).incidents.length + 1}`;
            const severity = (facts.router?.weight ?? 0) < 0.1 ? 'P2' : 'P1';
            const title = `Rolled back ${buildId} in ${inputs.environment}`;
            return draft('incident.opened', 'incident', { incident, severity, title, deployment, detail: reason });
        }
    };
}

// EXTERNAL MODULE: ./lib/src/domain/judge/harmed.js
var harmed = __webpack_require__(5120);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/harmed.js

/** Requests that failed on green beyond what blue's rate explains. */
function harmedSoFar({ trace }) {
    return (0,harmed/* harmedRequests */._)(trace?.lines ?? []);
}
/** All requests of both colours since the rollout started. */
function requestsSoFar({ trace }) {
    return (trace?.lines ?? []).reduce((sum, line) => sum + (line.blue?.requests ?? 0) + (line.green?.requests ?? 0), 0);
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/apply.js





/** Carries one decision out. Traffic first, then the ledger: users come before bookkeeping. */
async function apply(plan, context, facts) {
    switch (plan.kind) {
        case 'start':
            return apply_start(plan, context, facts);
        case 'tick':
            return tick(plan, context, facts);
        case 'complete':
            return complete(plan, context, facts);
        case 'rollback':
            return rollBack(plan, context, facts);
        case 'hold':
            return hold(plan, context, facts);
    }
}
async function apply_start(plan, context, facts) {
    const { ports } = context;
    const { settings, environment } = facts;
    const live = environment?.live;
    const history = live === undefined ? null : await ports.metrics.history(live.slot, settings.historyMs);
    const { tickMs, plannedTicks } = settings;
    const boundsMs = [...ports.metrics.capabilities().boundsMs];
    const counts = history && { ...history, latency: [...history.latency] };
    const header = {
        trace: 1,
        tickSeconds: tickMs / 1000,
        plannedTicks,
        boundsMs,
        history: counts,
        ...settings.header
    };
    const drafts = draftsFor(plan, context, facts);
    await ports.ledger.append(() => ({ events: [drafts.started()] }));
    await ports.trace.start(plan.staged.deployment, header, await ports.metrics.read());
    const shifted = await shift(plan, context, facts);
    await ports.ledger.append(() => ({ events: [drafts.shifted(shifted.weight, 0)] }));
    await ports.clock.sleep(tickMs);
    return shifted;
}
async function tick(plan, context, facts) {
    await appendLine(plan, context, facts);
    const shifted = await shift(plan, context, facts);
    if (facts.router?.weight !== plan.weight) {
        const elapsedMs = (facts.trace?.lines.at(-1)?.t ?? 0) * 1000;
        const event = draftsFor(plan, context, facts).shifted(shifted.weight, elapsedMs);
        await context.ports.ledger.append(() => ({ events: [event] }));
    }
    await context.ports.clock.sleep(facts.settings.tickMs);
    return shifted;
}
async function complete(plan, context, facts) {
    const { ports, run, inputs } = context;
    await appendLine(plan, context, facts);
    const shifted = await shift(plan, context, facts);
    const { staged } = plan;
    await ports.router.finalize(staged.slot, staged.seq);
    const statement = (0,statements/* deploymentStatement */.r2)({
        subject: { name: facts.artifact, digest: staged.digest },
        environment: inputs.environment,
        slot: staged.slot,
        action: 'deploy',
        previous: facts.environment?.live?.digest ?? null,
        runUrl: run.runUrl ?? '',
        actor: run.actor.login,
        time: ports.clock.now().toISOString()
    });
    const sealed = await (0,seal/* sealStatement */.f)(ports.signer, statement);
    const drafts = draftsFor(plan, context, facts);
    await ports.ledger.append(() => ({
        events: [drafts.completed(requestsSoFar(facts), sealed.digest), drafts.lockReleased()],
        records: [{ digest: staged.digest, lines: [sealed.line] }]
    }));
    return shifted;
}
async function rollBack(plan, context, facts) {
    const { ports } = context;
    const detectedAt = ports.clock.now();
    const shifted = await shift(plan, context, facts);
    await appendLine(plan, context, facts);
    const drafts = draftsFor(plan, context, facts);
    await ports.ledger.append(view => ({
        events: [
            drafts.rolledBack({ detectedAt, shiftMs: shifted.shiftMs, harmed: harmedSoFar(facts) }),
            drafts.lockReleased(),
            drafts.incidentOpened(view)
        ]
    }));
    return shifted;
}
async function hold(plan, context, facts) {
    await appendLine(plan, context, facts);
    const shifted = await shift(plan, context, facts);
    const event = draftsFor(plan, context, facts).held();
    await context.ports.ledger.append(() => ({ events: [event] }));
    return shifted;
}
async function appendLine(plan, { ports }, facts) {
    const line = facts.trace?.lines.at(-1);
    if (line !== undefined)
        await ports.trace.append(plan.staged.deployment, line);
}
/** Sets the weights and believes only what the router answers afterwards. */
async function shift(plan, { ports }, facts) {
    const { staged, weight } = plan;
    const green = staged.slot;
    const blue = facts.environment?.live?.slot ?? (green === 'a' ? 'b' : 'a');
    const began = ports.clock.now().getTime();
    const leaseMs = weight > 0 && ports.router.capabilities().lease ? facts.settings.leaseMs : null;
    await ports.router.set({ blue, green, weight, fence: staged.seq, leaseMs });
    const seen = await ports.router.read();
    const shiftMs = ports.clock.now().getTime() - began;
    const { granularity } = ports.router.capabilities();
    if (seen.green === green && Math.abs(seen.weight - weight) <= granularity)
        return { weight: seen.weight, shiftMs };
    const message = `the router was told ${weight} for slot ${green} and answers ${seen.weight} for slot ${seen.green}`;
    throw new failure/* Failure */.HR({ kind: 'unavailable', code: 'router-lied', message });
}

// EXTERNAL MODULE: ./lib/src/operations/bluegreen/inputs.js
var inputs = __webpack_require__(3152);
// EXTERNAL MODULE: ./lib/src/domain/slot.js
var slot = __webpack_require__(1979);
// EXTERNAL MODULE: ./lib/src/domain/judge/profile.js
var profile = __webpack_require__(3102);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout-of.js
var rollout_of = __webpack_require__(1521);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/settings.js



const minute = 60_000;
const fullMs = 30 * minute;
const shortestTickMs = 250;
/** Resolves profile, duration and limits. Throws `usage` where the environment has no rollout. */
function rolloutSettings(policy, inputs) {
    const rollout = (0,rollout_of/* rolloutOf */.Z)(policy, inputs.environment);
    if (rollout === undefined) {
        throw (0,failure/* usage */.CI)('bad-policy', {
            input: 'policy',
            found: 'no rollout',
            expected: 'a key "rollout"',
            example: 'rollout: {}'
        });
    }
    const duration = inputs.duration ?? rollout.duration;
    const scale = duration / fullMs;
    const named = inputs.profile ?? rollout.profile;
    const steps = typeof named === 'string'
        ? (0,profile/* namedProfile */.pR)(named === 'adaptive' ? 'standard' : named, duration)
        : (0,profile/* scaleProfile */.US)(named.map(step => ({ atMs: step.at, weight: step.weight / 100 })), duration);
    const tickMs = Math.max(shortestTickMs, 5000 * scale);
    const { tolerance, margin } = rollout;
    return {
        profileName: typeof named === 'string' ? named : 'list',
        steps,
        tickMs,
        plannedTicks: Math.max(1, Math.round((steps.at(-1)?.atMs ?? duration) / tickMs)),
        leaseMs: rollout.lease,
        historyMs: Math.max(1000, 10 * minute * scale),
        holdMs: rollout.hold,
        retainMs: rollout.retain,
        marginPoints: margin.errorPoints,
        onFailure: rollout.onFailure,
        onInconclusive: rollout.onInconclusive,
        header: {
            designEffect: 1,
            graceSeconds: (rollout.grace * scale) / 1000,
            tolerance: {
                'error-relative': tolerance.errorRelative,
                'error-points': tolerance.errorPoints,
                latency: tolerance.latency
            },
            margin: { 'error-points': margin.errorPoints, latency: margin.latency },
            alpha: rollout.alpha,
            beta: rollout.beta
        }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/tick.js
/** Makes the tick that has just ended: totals now, minus totals at the start, minus all ticks before. */
function nextLine(recorded, sample, roles, weight) {
    const t = (sample.time - recorded.base.time) / 1000;
    const last = recorded.lines.at(-1)?.t ?? 0;
    if (t <= last)
        return undefined;
    const counts = (role) => {
        const now = sample.slots[roles[role]];
        const base = recorded.base.slots[roles[role]];
        if (now === null || base === null)
            return null;
        return recorded.lines.reduce((left, line) => (line[role] === null ? left : minus(left, line[role])), minus(now, base));
    };
    return { t, weight, blue: counts('blue'), green: counts('green') };
}
/** A source that restarted counts from zero again; a negative difference is no data, shown as nothing new. */
function minus(one, other) {
    return {
        requests: Math.max(0, one.requests - other.requests),
        errors: Math.max(0, one.errors - other.errors),
        latency: one.latency.map((count, index) => Math.max(0, count - (other.latency[index] ?? 0)))
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/observe.js




/** Position and evidence come from the ledger, the router and the trace, never from memory: a rerun continues. */
async function observe(context) {
    const { inputs, ports, policy } = context;
    const artifact = policy.artifact.name ?? 'artifact';
    const settings = rolloutSettings(policy, inputs);
    const state = (0,ledger_state/* foldLedger */.n)((await ports.ledger.read()).events);
    const environment = state.environments.get((0,ledger_state/* environmentKey */.J)(artifact, inputs.environment));
    const base = { now: ports.clock.now(), artifact, environment, settings, location: ports.ledger.location };
    const staged = environment?.staged;
    const recorded = staged && (await ports.trace.read(staged.deployment));
    if (staged === undefined || recorded === undefined)
        return { ...base, trace: undefined, router: undefined };
    const [sample, router] = await Promise.all([ports.metrics.read(), ports.router.read()]);
    const roles = { blue: (0,slot/* otherSlot */.j)(staged.slot), green: staged.slot };
    const line = nextLine(recorded, sample, roles, router.weight);
    const lines = line === undefined ? recorded.lines : [...recorded.lines, line];
    return { ...base, trace: { header: recorded.header, lines }, router };
}

// EXTERNAL MODULE: ./lib/src/domain/judge/harm.js + 8 modules
var harm = __webpack_require__(4369);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/plan.js


/** One decision: start, go on, go back, hold, or finish. Pure; the trace is judged from its beginning. */
function plan(inputs, facts) {
    const staged = facts.environment?.staged;
    const live = facts.environment?.live;
    if (staged === undefined)
        return nothingStaged(inputs, live?.digest);
    if (inputs.digest !== undefined && inputs.digest !== staged.digest) {
        return { proceed: false, kind: 'refused', reason: 'not-staged', found: `${staged.digest} is staged` };
    }
    if (inputs.mode === 'rollback')
        return { proceed: true, kind: 'rollback', reason: 'manual-stop', staged, weight: 0 };
    if (facts.trace === undefined) {
        return { proceed: true, kind: 'start', staged, weight: (0,profile/* weightAt */.UT)(facts.settings.steps, 0) };
    }
    return judgeStep(facts, staged, facts.trace);
}
function nothingStaged(inputs, live) {
    const asked = inputs.digest ?? live;
    if (live !== undefined && asked === live && inputs.mode === 'run')
        return { proceed: false, kind: 'unchanged', digest: live };
    const reason = inputs.mode === 'rollback' ? 'nothing-rolling' : 'not-staged';
    return { proceed: false, kind: 'refused', reason, found: 'nothing is staged' };
}
function judgeStep(facts, staged, trace) {
    const { settings, router } = facts;
    const judge = (0,harm/* judgeTrace */.T7)(trace.header, trace.lines);
    const held = router?.weight ?? 0;
    if ((0,harm/* harmShown */.AF)(judge)) {
        if (settings.onFailure === 'rollback') {
            return { proceed: true, kind: 'rollback', reason: 'green-worse', staged, weight: 0, judge };
        }
        return { proceed: true, kind: 'hold', reason: 'on-failure-hold', staged, weight: held, judge };
    }
    const elapsedMs = (trace.lines.at(-1)?.t ?? 0) * 1000;
    const weight = (0,profile/* weightAt */.UT)(settings.steps, elapsedMs);
    if (weight < 1)
        return { proceed: true, kind: 'tick', staged, weight, judge };
    if (judge.bound <= settings.marginPoints / 100 && judge.latencyProven) {
        return { proceed: true, kind: 'complete', staged, weight: 1, judge };
    }
    const kind = settings.onInconclusive === 'rollback' ? 'rollback' : 'hold';
    return { proceed: true, kind, reason: 'inconclusive', staged, weight: kind === 'rollback' ? 0 : held, judge };
}

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(9191);
;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/report.js


const outcomes = { complete: 'completed', rollback: 'rolled-back', hold: 'held' };
/** Says how the rollout ended, on what evidence, and at what cost to users. */
function report({ inputs, facts, plan, done }) {
    const where = inputs.environment;
    const looked = { environment: where, 'looked-at': facts.location };
    if (plan.kind === 'unchanged') {
        const headline = `rollout unchanged · ${where} · ${(0,domain_digest/* shortDigest */.VK)(plan.digest)} is live already`;
        return { outcome: 'unchanged', headline, blocks: [], result: { ...looked, digest: plan.digest } };
    }
    if (plan.kind === 'refused') {
        const blocks = [
            { kind: 'text', text: `found: ${plan.found}` },
            { kind: 'next', text: `sluice promote --environment=${where} stages a digest.` }
        ];
        return { outcome: 'refused', reason: plan.reason, headline: `rollout refused · ${where}`, blocks, result: looked };
    }
    const { digest } = plan.staged;
    if (done === undefined) {
        return {
            outcome: 'planned',
            headline: `rollout would ${plan.kind} · ${where}`,
            blocks: [],
            result: { ...looked, digest }
        };
    }
    const numbers = {
        'green-weight': done.weight,
        'rollback-ms': plan.kind === 'rollback' ? done.shiftMs : null,
        harmed: harmedSoFar(facts),
        requests: requestsSoFar(facts),
        evidence: plan.judge?.wealth ?? null
    };
    const outcome = outcomes[plan.kind] ?? 'continuing';
    const text = `${numbers.requests} requests · ${Math.round(numbers.harmed)} harmed · evidence ${(numbers.evidence ?? 1).toFixed(1)}`;
    return {
        outcome,
        ...('reason' in plan && { reason: plan.reason }),
        headline: `rollout ${outcome} · ${where} · ${(0,domain_digest/* shortDigest */.VK)(digest)} · weights read back in ${done.shiftMs} ms`,
        blocks: [{ kind: 'text', text }],
        result: { ...looked, digest, ...numbers }
    };
}
/** One line per turn, for a person who watches. */
function narrate({ facts, plan, done }) {
    if (done === undefined || (plan.kind !== 'tick' && plan.kind !== 'start'))
        return undefined;
    const filled = Math.round(done.weight * 20);
    const bar = '█'.repeat(filled) + '░'.repeat(20 - filled);
    const last = facts.trace?.lines.at(-1);
    const rate = (counts) => counts?.requests ? `${((100 * counts.errors) / counts.requests).toFixed(2)} %` : '–';
    const errors = `errors ${rate(last?.green)} | ${rate(last?.blue)}`;
    return `      green ${bar} ${Math.round(done.weight * 100)} %   ${errors}   evidence ${(plan.judge?.wealth ?? 1).toFixed(1)} of 100`;
}

;// CONCATENATED MODULE: ./lib/src/operations/bluegreen/index.js





/** Shifts traffic step by step, judges, and goes back at once when green is worse. */
const bluegreen = {
    name: 'bluegreen',
    Inputs: inputs/* BluegreenInputs */.t,
    observe: observe,
    plan: plan,
    apply: apply,
    again: (step, _done) => step.kind === 'start' || step.kind === 'tick',
    narrate: narrate,
    report: report
};

// EXTERNAL MODULE: ./lib/src/wiring/embedded.js + 1 modules
var embedded = __webpack_require__(7578);
;// CONCATENATED MODULE: ./lib/src/wiring/bluegreen.js











async function wire(inputs, host) {
    const { run } = host;
    const { policy } = await (0,policy_file/* loadPolicy */.t)(inputs.policy, run.workingDirectory);
    const place = (0,embedded.proxyPlace)(policy, inputs.environment, host);
    const find = () => (0,start/* findProxy */.EE)(place);
    const { signer } = await (0,embedded.localEvidence)(policy, inputs, host);
    const ports = {
        ledger: (0,git_ledger.createEmbeddedLedger)(run.home),
        router: (0,proxy_router/* createProxyRouter */.Y)(find),
        metrics: createProxyMetrics(find),
        trace: (0,file_trace_log/* createFileTraceLog */.M)((0,external_node_path_.join)(run.home, 'rollouts')),
        signer,
        clock: system_clock/* systemClock */.m
    };
    return { ports, policy };
}
const bluegreenDoor = (0,door/* door */.d)(bluegreen, wire);


/***/ })

};
