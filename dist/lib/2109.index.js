export const id = 2109;
export const ids = [2109];
export const modules = {

/***/ 9191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8013);

const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return pattern.test(text);
}
/** Reads a digest typed by a person. Throws `usage` with what was found when it is anything else. */
function parseDigest(text, input = 'digest') {
    if (isDigest(text))
        return text;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .CI)('bad-digest', {
        input,
        found: text,
        expected: '"sha256:" and 64 lower-case hex characters',
        example: `sha256:${'9f2c41aa'.repeat(8)}`
    });
}
/** The 64 hex characters alone, as file names and registries' fallback tags want them. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
/** A short form for people, never for machines: `sha256:9f2c…41aa`. */
function shortDigest(digest) {
    return `${digest.slice(0, 11)}…${digest.slice(-4)}`;
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

/***/ 9072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ replay),
  h: () => (/* binding */ replayRules)
});

;// CONCATENATED MODULE: ./lib/src/domain/judge/windows.js
const nothing = { requests: 0, errors: 0, latency: [] };
/** The lines of the `seconds` up to and with the last line. */
function lastSeconds(lines, seconds) {
    const since = (lines.at(-1)?.t ?? 0) - seconds;
    return lines.filter(line => line.t > since + 1e-9);
}
function sumOf(lines, colour) {
    return lines.reduce((total, line) => add(total, line[colour]), nothing);
}
function errorRate(sum) {
    return sum.requests === 0 ? 0 : sum.errors / sum.requests;
}
/** A latency quantile by linear interpolation inside its bin; the last bin counts as its lower bound. */
function quantileMs(sum, boundsMs, quantile) {
    const needed = quantile * sum.latency.reduce((total, count) => total + count, 0);
    if (needed === 0)
        return 0;
    let below = 0;
    for (const [position, high] of boundsMs.entries()) {
        const count = sum.latency[position] ?? 0;
        const low = boundsMs[position - 1] ?? 0;
        if (count > 0 && below + count >= needed)
            return low + ((needed - below) / count) * (high - low);
        below += count;
    }
    return boundsMs.at(-1) ?? 0;
}
function add(total, counts) {
    if (counts === null)
        return total;
    return {
        requests: total.requests + counts.requests,
        errors: total.errors + counts.errors,
        latency: counts.latency.map((count, position) => count + (total.latency[position] ?? 0))
    };
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/argo.js

const windowSeconds = 60;
const errorMargin = 0.01;
const slowdown = 1.2;
/** Takes base and normal from the history; without one, such a rule asks for nothing that could fail. */
function normalOf(header, quantile) {
    const history = header.history;
    if (!history?.requests)
        return { errorRate: 1, latencyMs: Number.POSITIVE_INFINITY };
    return { errorRate: errorRate(history), latencyMs: quantileMs(history, header.boundsMs, quantile) };
}
/** Argo's tuned analysis: one-minute windows of green's success rate and p95, more than three failures. */
function argoFails(header, lines, failureLimit = 3) {
    const normal = normalOf(header, 0.95);
    return failedMinutes(header, lines, green => isBad(green, normal, header.boundsMs, 0.95)) > failureLimit;
}
function isBad(green, normal, boundsMs, quantile) {
    if (green.requests === 0)
        return false;
    if (errorRate(green) > normal.errorRate + errorMargin)
        return true;
    return quantileMs(green, boundsMs, quantile) > slowdown * normal.latencyMs;
}
/** Counts the whole minutes, one after the other, whose green counts fail the check. */
function failedMinutes(header, lines, failed) {
    const perWindow = Math.max(1, Math.round(windowSeconds / header.tickSeconds));
    let failures = 0;
    for (let end = perWindow; end <= lines.length; end += perWindow) {
        const window = lastSeconds(lines.slice(end - perWindow, end), windowSeconds);
        if (failed(sumOf(window, 'green')))
            failures++;
    }
    return failures;
}

// EXTERNAL MODULE: ./lib/src/domain/judge/profile.js
var judge_profile = __webpack_require__(3102);
;// CONCATENATED MODULE: ./lib/src/domain/judge/continuation.js


/** Goes on to the planned end with the last minute's rates, at the standard profile. Counts may be fractions. */
function continuation(header, lines) {
    const last = lines.at(-1);
    const missing = header.plannedTicks - lines.length;
    if (last === undefined || missing <= 0)
        return [];
    const minute = lastSeconds(lines, 60);
    const blue = sumOf(minute, 'blue');
    const green = sumOf(minute, 'green');
    const perTick = (blue.requests + green.requests) / minute.length;
    const profile = (0,judge_profile/* namedProfile */.pR)('standard', header.plannedTicks * header.tickSeconds * 1000);
    return Array.from({ length: missing }, (_, index) => {
        const t = last.t + (index + 1) * header.tickSeconds;
        const weight = (0,judge_profile/* weightAt */.UT)(profile, (t - header.tickSeconds) * 1000);
        return { t, weight, blue: scaled(blue, perTick * (1 - weight)), green: scaled(green, perTick * weight) };
    });
}
function scaled(sum, requests) {
    if (sum.requests === 0)
        return null;
    const factor = requests / sum.requests;
    return { requests, errors: sum.errors * factor, latency: sum.latency.map(count => count * factor) };
}

// EXTERNAL MODULE: ./lib/src/domain/judge/harm.js + 8 modules
var harm = __webpack_require__(4369);
;// CONCATENATED MODULE: ./lib/src/domain/judge/ramp.js

const highestWeight = 0.95;
const lowestWeight = 0.002;
const startWeight = 0.01;
const unprovenCap = 0.25;
const siteWideRisk = 0.005;
const headroom = 1.3;
const minute = 60_000;
/** The next weight: as high as the budget of harmed requests and the proof so far allow. */
function ramp_rampWeight(facts) {
    const harmPerWeight = facts.expectedRequestsPerSecond * headroom * (facts.reactionMs / 1000) * facts.bound;
    const budget = harmPerWeight > 0 ? facts.harmBudget / harmPerWeight : highestWeight;
    const proven = siteWideRisk / facts.bound;
    const earned = facts.latencyProven ? proven : Math.min(proven, unprovenCap);
    const wanted = facts.elapsedMs < facts.graceMs ? startWeight : Math.max(floorAt(facts), earned);
    return Math.max(lowestWeight, Math.min(budget, wanted, highestWeight));
}
/** True when the rollout may go to its holdback before the end of the profile. */
function ramp_mayFinish(facts) {
    const scale = facts.durationMs / referenceDurationMs;
    return (facts.halfForMs >= 2 * minute * scale &&
        facts.elapsedMs >= 6 * minute * scale &&
        facts.bound <= facts.margin &&
        facts.latencyProven);
}
function floorAt({ elapsedMs, durationMs }) {
    const unscaled = (elapsedMs * referenceDurationMs) / durationMs;
    if (unscaled < minute)
        return startWeight;
    if (unscaled < 3 * minute)
        return 0.05;
    return weightAt(namedProfile('standard'), unscaled);
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/thresholds.js

const thresholds_windowSeconds = 60;
const thresholds_errorMargin = 0.01;
const thresholds_slowdown = 1.2;
/** The plain thresholds of the procedure: one minute, one point more errors or a p95 a fifth slower. */
function thresholds_thresholdsExceeded(header, lines) {
    if ((lines.at(-1)?.t ?? 0) < thresholds_windowSeconds)
        return false;
    const window = lastSeconds(lines, thresholds_windowSeconds);
    const green = sumOf(window, 'green');
    const blue = sumOf(window, 'blue');
    if (green.requests === 0 || blue.requests === 0)
        return false;
    if (errorRate(green) - errorRate(blue) > thresholds_errorMargin)
        return true;
    return quantileMs(green, header.boundsMs, 0.95) > thresholds_slowdown * quantileMs(blue, header.boundsMs, 0.95);
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/decide.js





const alarmWindowMs = (/* unused pure expression or super */ null && (5 * 60_000));
/** Decides after one tick, purely: alarms first, then harm, then blindness, and only then progress. */
function decideTick(facts) {
    const state = judgeTrace(facts.header, facts.lines);
    const verdict = danger(facts, state) ?? (facts.adaptive ? ramp(facts, facts.adaptive, state) : step(facts, state));
    return { ...verdict, evidence: state.wealth, bound: state.bound };
}
function danger(facts, state) {
    if (alarmed(facts))
        return { action: 'rollback', reason: 'alarm-fired' };
    const worse = facts.rule === 'thresholds' ? thresholdsExceeded(facts.header, facts.lines) : harmSeen(facts, state);
    if (worse)
        return { action: 'rollback', reason: 'green-worse' };
    if (facts.staleMs >= facts.blindTimeoutMs)
        return { action: 'rollback', reason: 'blind' };
    if (facts.staleMs >= facts.freezeMs)
        return { action: 'wait', reason: 'no-fresh-data' };
    return undefined;
}
// W may fall again after it crossed; a rerun must come to the decision that an earlier turn came to.
function harmSeen({ header, lines }, last) {
    return harmShown(last) || firstHarm(header, lines) !== undefined;
}
/** 1-based number of the first tick at which harm is shown. */
function firstHarm(header, lines) {
    let state = startJudge(header);
    for (const line of lines) {
        state = judgeTick(state, line);
        if (harmShown(state))
            return state.ticks;
    }
    return undefined;
}
function alarmed({ alarmErrorRate, header, lines }) {
    if (alarmErrorRate === undefined)
        return false;
    const scale = (header.plannedTicks * header.tickSeconds * 1000) / referenceDurationMs;
    const { requests, errors } = totalOver(lines, (alarmWindowMs * scale) / 1000);
    return alarmFires(requests, errors, alarmErrorRate / 100);
}
function step(facts, state) {
    if (facts.elapsedMs >= profileEndMs(facts.profile)) {
        if (facts.rule === 'sequential' && !marginProven(facts.header, state))
            return unproven;
        return { action: 'complete', weight: 1, reason: 'profile-finished' };
    }
    return toward(weightAt(facts.profile, facts.elapsedMs), facts.weight);
}
const unproven = { action: 'inconclusive', reason: 'inconclusive' };
function ramp(facts, adaptive, state) {
    const { bound, latencyProven } = state;
    const { elapsedMs, header } = facts;
    const margin = header.margin['error-points'] / 100;
    const finish = { ...adaptive, elapsedMs, bound, latencyProven, margin, halfForMs: halfForMs(facts) };
    if (mayFinish(finish))
        return { action: 'complete', weight: 0.95, reason: 'margin-proven' };
    if (elapsedMs >= profileEndMs(facts.profile)) {
        return marginProven(header, state) ? { action: 'complete', weight: 0.95, reason: 'margin-proven' } : unproven;
    }
    const graceMs = header.graceSeconds * 1000;
    return toward(rampWeight({ ...adaptive, elapsedMs, graceMs, bound, latencyProven }), facts.weight);
}
/** True when green is proven within the policy's margin, in errors and in latency. */
function marginProven(header, state) {
    return state.bound <= header.margin['error-points'] / 100 && state.latencyProven;
}
function toward(wanted, weight) {
    if (Math.abs(wanted - weight) < 1e-9)
        return { action: 'wait', reason: 'unchanged' };
    return { action: 'shift', weight: wanted, reason: 'profile-step' };
}
function halfForMs({ header, lines }) {
    const below = lines.findLastIndex(line => line.weight < 0.5);
    return (lines.length - 1 - below) * header.tickSeconds * 1000;
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/flagger.js

const threshold = 5;
/** Flagger's tuned analysis: green's success rate and p99 every minute, five failures. */
function flaggerFails(header, lines) {
    const normal = normalOf(header, 0.99);
    return failedMinutes(header, lines, green => isBad(green, normal, header.boundsMs, 0.99)) >= threshold;
}

// EXTERNAL MODULE: ./lib/src/domain/judge/harmed.js
var judge_harmed = __webpack_require__(5120);
;// CONCATENATED MODULE: ./lib/src/domain/judge/kayenta.js

const intervalSeconds = 600;
const sampleSeconds = 60;
// Normal quantile of 98 % confidence, two-sided.
const confidence = 2.3263;
const worthMentioning = 1.25;
/** Kayenta's judgement every ten minutes: Mann-Whitney over one-minute samples, and an effect of a quarter. */
function kayentaFails(header, lines) {
    const perInterval = Math.max(1, Math.round(intervalSeconds / header.tickSeconds));
    if (lines.length === 0 || lines.length % perInterval !== 0)
        return false;
    const interval = lines.slice(-perInterval);
    return (isHigher(interval, header, errorRate) ||
        isHigher(interval, header, minute => quantileMs(minute, header.boundsMs, 0.99)));
}
function isHigher(lines, header, measure) {
    const green = samples(lines, header, 'green').map(measure);
    const blue = samples(lines, header, 'blue').map(measure);
    if (green.length === 0 || blue.length === 0)
        return false;
    return mean(green) > worthMentioning * mean(blue) && mannWhitney(green, blue) > confidence;
}
function samples(lines, header, colour) {
    const perSample = Math.max(1, Math.round(sampleSeconds / header.tickSeconds));
    const starts = Array.from({ length: Math.ceil(lines.length / perSample) }, (_, index) => index * perSample);
    return starts.map(start => sumOf(lines.slice(start, start + perSample), colour)).filter(sum => sum.requests > 0);
}
/** Standard score of "the first sample is larger"; ties count half. */
function mannWhitney(first, second) {
    let larger = 0;
    for (const left of first)
        for (const right of second)
            larger += left > right ? 1 : left === right ? 0.5 : 0;
    const pairs = first.length * second.length;
    return (larger - pairs / 2) / Math.sqrt((pairs * (first.length + second.length + 1)) / 12);
}
function mean(values) {
    return values.reduce((total, value) => total + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/replay.js








const replayRules = ['sequential', 'thresholds', 'argo', 'flagger', 'kayenta'];
const rules = {
    thresholds: thresholds_thresholdsExceeded,
    argo: argoFails,
    flagger: flaggerFails,
    kayenta: kayentaFails
};
/** Runs a rule over a recorded trace. Reads no clock and no policy. */
function replay(header, lines, rule) {
    return rule === 'sequential' ? replaySequential(header, lines) : replayOther(header, lines, rules[rule]);
}
function replaySequential(header, lines) {
    let state = (0,harm/* startJudge */.Sl)(header);
    for (const line of lines) {
        state = (0,harm/* judgeTick */.p6)(state, line);
        if ((0,harm/* harmShown */.AF)(state))
            return end('rollback', state.ticks, lines, state.wealth);
    }
    return end(marginProven(header, state) ? 'complete' : 'inconclusive', null, lines, state.wealth);
}
function replayOther(header, recorded, fails) {
    const lines = [...recorded, ...continuation(header, recorded)];
    const index = lines.findIndex((_, position) => fails(header, lines.slice(0, position + 1)));
    const atTick = index < 0 ? null : index + 1;
    const replayed = end(atTick === null ? 'complete' : 'rollback', atTick, lines, null);
    return { ...replayed, estimated: (atTick ?? lines.length) > recorded.length };
}
function end(verdict, atTick, lines, evidence) {
    const harmed = (0,judge_harmed/* harmedRequests */._)(lines.slice(0, atTick ?? lines.length));
    return { verdict, atTick, evidence, harmed, estimated: false };
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

/***/ 4125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jp: () => (/* binding */ PolicyFile),
  G4: () => (/* binding */ defaultPolicy),
  iF: () => (/* binding */ environmentNames)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/src/domain/policy/rollout.js
var rollout = __webpack_require__(3667);
// EXTERNAL MODULE: ./lib/src/domain/policy/section.js
var section = __webpack_require__(1589);
;// CONCATENATED MODULE: ./lib/src/domain/policy/environment.js



const Approvals = (0,section/* section */.uW)({
    count: schemas/* int */.Whr().min(1).max(20).default(1),
    'distinct-from': schemas/* array */.YOg(schemas/* enum */.k5n(['author', 'trigger', 'policy-editor'])).default(['author', 'trigger'])
});
/** A time span that allows or denies: recurring by `cron` and `for`, or once `from` one instant `to` another. */
const Span = (0,section/* section */.uW)({
    zone: section/* Text */.EY.default('UTC'),
    cron: section/* Text */.EY.optional(),
    for: (0,section/* duration */.p0)('1h'),
    from: section/* Text */.EY.optional(),
    to: section/* Text */.EY.optional(),
    reason: section/* Text */.EY.optional()
}).refine(span => (span.cron === undefined) !== (span.from === undefined || span.to === undefined), {
    error: 'expected either "cron" (and "for") or both "from" and "to"'
});
const Run = (0,section/* section */.uW)({
    command: section/* Text */.EY,
    'port-env': section/* Text */.EY.default('PORT'),
    health: section/* Text */.EY.default('/health'),
    'stop-timeout': (0,section/* duration */.p0)('10s')
});
/** One place that an artifact is promoted to. */
const Environment = (0,section/* section */.uW)({
    after: section/* Name */.SX.optional().describe('The stage before.'),
    soak: (0,section/* duration */.p0)('0s').describe('How long the stage before must have run the digest without a break.'),
    requires: section/* Names */.fS.describe('Suites that each need a verified passing result on this digest.'),
    'different-run': schemas/* boolean */.zMY().default(false).describe('The stage before must have been deployed by another run.'),
    approvals: Approvals.optional().describe('How many people must approve, and who may not be one of them.'),
    windows: schemas/* array */.YOg(Span).max(100).default([]).describe('When promotion is allowed; none means always.'),
    freeze: schemas/* array */.YOg(Span).max(100).default([]).describe('When promotion is denied.'),
    store: section/* Text */.EY.optional().describe('Where the digest goes.'),
    url: section/* Text */.EY.optional().describe('Shown on the Deployment; may contain `{slot}`.'),
    lock: (0,section/* duration */.p0)('2h').describe('How long a staged deployment may wait for its end.'),
    deploy: section/* Text */.EY.optional().describe('The command that deploys the digest.'),
    run: Run.optional().describe('How the local process runner starts the service.'),
    rollout: schemas/* union */.KCZ([schemas/* boolean */.zMY(), rollout/* RolloutOverrides */.v])
        .optional()
        .describe('Whether traffic is shifted; by default in the last environment when `rollout` is set.')
});

// EXTERNAL MODULE: ./lib/src/domain/policy/sections.js
var sections = __webpack_require__(7520);
;// CONCATENATED MODULE: ./lib/src/domain/policy/policy.js





const Reserved = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** The policy file as written in YAML; reading applies every default and turns durations into milliseconds. */
const PolicyFile = (0,section/* section */.uW)({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    artifact: sections/* Artifact */.FV.prefault({}).describe('What is released.'),
    trust: sections/* Trust */.R_.prefault({}).describe('Who may sign; compared whole, never derived from the bundle under test.'),
    signing: sections/* Signing */.SG.prefault({}).describe('Defaults of the signing inputs.'),
    environments: schemas/* record */.g1P(section/* Name */.SX, Environment).default({}).describe('Where the artifact goes, stage by stage.'),
    rollout: rollout/* Rollout */.m.optional().describe('How traffic is shifted and judged.'),
    smoke: sections/* Smoke */._v.prefault({}).describe('Smoke tests and what identity they ask for.'),
    triage: sections/* Triage */.Tr.prefault({}).describe('What happens to dependency updates.'),
    schedule: sections/* Schedule */.qg.prefault({}).describe('Release trains.'),
    notify: schemas/* array */.YOg(sections/* Notify */.M9).max(100).default([]).describe('Who is told.'),
    roles: sections/* Roles */.YK.default({}).describe('People or teams by role.'),
    ledger: sections/* Ledger */.Oc.prefault({}).describe('Where facts are kept.'),
    alerts: Reserved.optional().describe('Alert rules.'),
    incident: Reserved.optional().describe('Clocks of incidents.'),
    metrics: Reserved.optional().describe('Metric settings.'),
    support: Reserved.optional().describe('Reserved for a later version.'),
    access: Reserved.optional().describe('Reserved for a later version.'),
    sop: sections/* Sop */.b1.optional().describe('The tracked procedure that this policy follows.')
});
/** The policy of a repository without a policy file: every default, no environment. */
function defaultPolicy() {
    return PolicyFile.parse({ version: 1 });
}
/** The environments' names, each behind the one that it comes `after`; a cycle's members come last, as written. */
function environmentNames(policy) {
    const waiting = Object.keys(policy.environments);
    const ordered = [];
    while (waiting.length > 0) {
        const next = waiting.findIndex(name => {
            const after = policy.environments[name]?.after;
            return after === undefined || !waiting.includes(after);
        });
        ordered.push(...waiting.splice(Math.max(next, 0), 1));
    }
    return ordered;
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Rollout),
/* harmony export */   v: () => (/* binding */ RolloutOverrides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1589);


const Step = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({ at: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('0s'), weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100) });
const Profile = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['standard', 'adaptive', 'linear', 'gentle']),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Step)
        .min(1)
        .max(200)
        .refine(steps => steps.at(-1)?.weight === 100, { error: 'expected the last step to have weight 100' })
        .refine(steps => steps.every((step, index) => step.at >= (steps[index - 1]?.at ?? 0)), {
        error: 'expected steps in the order of their "at"'
    })
]);
const Tolerance = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    'error-relative': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(10),
    'error-points': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100).default(0.02),
    latency: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(10)
});
const Margin = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    'error-points': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(100).default(1),
    latency: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).default(20)
});
const Alarms = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)({
    'error-rate': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(100).default(5),
    health: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).default(3)
});
const probability = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).lt(0.5);
const AfterFailure = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rollback', 'hold']);
const shape = {
    router: _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Plug */ .Fc.default({ kind: 'embedded' }).describe('What moves the traffic.'),
    metrics: _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Plug */ .Fc.default({ kind: 'embedded' }).describe('What tells how both colours do.'),
    profile: Profile.default('standard').describe('The steps of the weight.'),
    duration: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('30m').describe('Scales every time of the judge and the profile.'),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['sequential', 'thresholds']).default('sequential').describe('How green is judged.'),
    tolerance: Tolerance.prefault({}).describe('What is not yet harm: percent, points, percent.'),
    margin: Margin.prefault({}).describe('What green must be proven within to finish: points, percent.'),
    alpha: probability.default(0.01).describe('The chance to roll back a good green.'),
    beta: probability.default(0.05).describe('The chance to finish with a bad one.'),
    'harm-budget': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().default(100).describe('Requests that may be harmed before a decision.'),
    bake: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('30m').describe('How long to watch after the last step.'),
    holdback: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(50).default(5).describe('Percent kept on blue while `adaptive` bakes.'),
    retain: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('24h').describe('How long the previous generation stays deployed after completion.'),
    lease: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('15s').describe('After this long without renewal the router goes back to blue by itself.'),
    'blind-timeout': (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('120s').describe('How long to go on without fresh data.'),
    grace: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('0s').describe('How much of the start the judge leaves out.'),
    'on-inconclusive': AfterFailure.default('hold').describe('What to do when nothing could be proven.'),
    'on-failure': AfterFailure.default('rollback').describe('What to do when green is worse.'),
    alarms: Alarms.prefault({}).describe('Absolute alarms beside the judge: percent, failed checks.'),
    hold: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('24h').describe('How long green is kept after a rollback.')
};
const Rollout = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(shape);
// A default would hide that the key is not written, and the whole file's value would never be reached.
function withoutDefaults() {
    const entries = Object.entries(shape).map(([key, value]) => [
        key,
        value
            .unwrap()
            .optional()
            .describe(value.description ?? key)
    ]);
    return Object.fromEntries(entries);
}
/** The same keys for one environment. What is not written there keeps the value of the whole file. */
const RolloutOverrides = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)(withoutDefaults());


/***/ }),

/***/ 1589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Fc: () => (/* binding */ Plug),
/* harmony export */   NT: () => (/* binding */ Texts),
/* harmony export */   SX: () => (/* binding */ Name),
/* harmony export */   fS: () => (/* binding */ Names),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1911);


/** A strict part of the policy file: kebab-case keys as written, camelCase keys once read. */
function section(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape).transform(camelKeys);
}
function camelKeys(written) {
    const entries = Object.entries(written).map(([key, value]) => [camel(key), value]);
    return Object.fromEntries(entries);
}
function camel(key) {
    return key.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** A duration that may be left out; the default is written as people write it. */
function duration(byDefault) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.prefault(byDefault);
}
/** A name that others refer to: an environment, a suite, a role. */
const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(100)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
    // Such a key would reach an object's prototype instead of becoming a name.
    .refine(name => !['constructor', 'prototype', '__proto__'].includes(name), { error: 'that name is reserved' });
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_000);
const Names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Name).default([]);
const Texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Text).default([]);
/** One plug by its kind; the adapter of that kind checks its own settings. */
const Plug = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ kind: Name });


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ Artifact),
/* harmony export */   M9: () => (/* binding */ Notify),
/* harmony export */   Oc: () => (/* binding */ Ledger),
/* harmony export */   R_: () => (/* binding */ Trust),
/* harmony export */   SG: () => (/* binding */ Signing),
/* harmony export */   Tr: () => (/* binding */ Triage),
/* harmony export */   YK: () => (/* binding */ Roles),
/* harmony export */   _v: () => (/* binding */ Smoke),
/* harmony export */   b1: () => (/* binding */ Sop),
/* harmony export */   qg: () => (/* binding */ Schedule)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9191);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1589);



const DigestText = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, { error: 'expected "sha256:" and 64 lower-case hex characters' });
const Artifact = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ name: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX.optional(), store: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional() });
const Trust = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    workflow: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Texts */ .NT,
    repository: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    'repository-id': _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    ref: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    issuer: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('https://token.actions.githubusercontent.com'),
    event: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    runner: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    level: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    keys: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Texts */ .NT,
    root: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional()
});
const Signing = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    with: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['github', 'sigstore', 'key']).optional(),
    'private-key-env': _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
    command: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional()
});
const Identity = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    version: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('/api/version'),
    level: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['claimed', 'measured', 'attested']).default('claimed'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).lt(1).default(0.99),
    'stale-share': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).max(1).default(0.1)
});
const Smoke = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ suite: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(), identity: Identity.prefault({}) });
const Triage = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    critical: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['merge', 'label']).default('merge'),
    'critical-major': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['label', 'merge']).default('label'),
    'merge-method': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['squash', 'merge', 'rebase']).default('squash'),
    age: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('72h'),
    review: (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('24h'),
    escalate: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive()).default([50, 100, 150]),
    bots: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY])).default([]),
    licenses: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).optional()
});
const Train = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    name: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX,
    cron: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('0 2 * * *'),
    zone: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('UTC'),
    environment: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX,
    'catch-up': (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('4h')
});
const Schedule = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ trains: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Train).max(100).default([]) });
const Notify = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pagerduty', 'opsgenie', 'slack', 'statuspage', 'webhook']),
    on: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Texts */ .NT
})
    .describe('Where events are told; secrets by the name of an environment variable only.');
const Roles = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_section_js__WEBPACK_IMPORTED_MODULE_1__/* .Name */ .SX, zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.transform(one => [one]), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY).min(1)]));
const Ledger = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['github', 'git']).optional(),
    branch: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.default('sluice-ledger'),
    repository: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional()
});
const Sop = (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)({ id: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, version: _section_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, digest: DigestText });


/***/ }),

/***/ 1624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
/** Checks that an operation and its wiring fit together, and hides what they are made of. */
function door(operation, wire) {
    return { operation, wire };
}


/***/ }),

/***/ 2109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayDoor: () => (/* binding */ replayDoor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/domain/failure.js
var failure = __webpack_require__(8013);
;// CONCATENATED MODULE: ./lib/src/adapters/embedded/trace-files.js



const largestBytes = 256 * 1024 * 1024;
/** Reads traces from disk, relative to a folder. */
function localTraceFiles(folder) {
    return { read: path => readTraceFile((0,external_node_path_.resolve)(folder, path), path) };
}
async function readTraceFile(absolute, path) {
    try {
        if ((await (0,promises_.stat)(absolute)).size <= largestBytes)
            return await (0,promises_.readFile)(absolute, 'utf8');
    }
    catch (cause) {
        throw (0,failure/* usage */.CI)('bad-trace', { input: 'replay', found: path, expected: 'a file that can be read', cause });
    }
    throw (0,failure/* usage */.CI)('bad-trace', { input: 'replay', found: path, expected: 'a file of at most 256 MB' });
}

// EXTERNAL MODULE: ./lib/src/domain/policy/policy.js + 1 modules
var policy = __webpack_require__(4125);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(1624);
;// CONCATENATED MODULE: ./lib/src/operations/replay/apply.js
/** Nothing: a replay is never applied. */
async function apply() {
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/src/domain/judge/replay.js + 8 modules
var replay = __webpack_require__(9072);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/src/operations/replay/inputs.js



/** What a replay is asked: which trace, and which rule judges it. */
const ReplayInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    replay: schemas/* string */.YjP().min(1).describe('Path of a recorded trace (JSON lines).'),
    rule: schemas/* enum */.k5n(replay/* replayRules */.h).default('sequential').describe('The rule that judges the trace.')
});

// EXTERNAL MODULE: ./lib/src/domain/judge/trace.js
var trace = __webpack_require__(1530);
;// CONCATENATED MODULE: ./lib/src/domain/judge/read-trace.js


const longestLines = 200_000;
/** Reads a trace of JSON lines strictly. Throws `bad-trace` that names the line. */
function readTrace(text, name) {
    const rows = text.replace(/\n$/, '').split('\n');
    if (rows.length > longestLines)
        throw badTrace(name, longestLines + 1, `at most ${longestLines} lines`, rows.length);
    const header = read(trace/* TraceHeader */.JN, rows[0] ?? '', name, 1);
    checkHeader(header, name);
    const lines = rows.slice(1).map((row, index) => read(trace/* TraceLine */.Q7, row, name, index + 2));
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
        throw (0,failure/* usage */.CI)('bad-trace', { input: place, found: line.t, expected: `t above ${before.t}` });
    }
    checkBins(line.blue, header.boundsMs.length + 1, place);
    checkBins(line.green, header.boundsMs.length + 1, place);
}
function checkBins(counts, bins, place) {
    if (!counts || counts.latency.length === bins)
        return;
    throw (0,failure/* usage */.CI)('bad-trace', { input: place, found: counts.latency.length, expected: `${bins} latency counts` });
}
function badTrace(name, line, expected, found, cause) {
    return (0,failure/* usage */.CI)('bad-trace', { input: `${name}:${line}`, found, expected, cause });
}

;// CONCATENATED MODULE: ./lib/src/operations/replay/observe.js

async function observe({ inputs, ports }) {
    return readTrace(await ports.traces.read(inputs.replay), inputs.replay);
}

;// CONCATENATED MODULE: ./lib/src/operations/replay/plan.js

function plan(inputs, trace) {
    return { proceed: false, replayed: (0,replay/* replay */.e)(trace.header, trace.lines, inputs.rule) };
}

;// CONCATENATED MODULE: ./lib/src/operations/replay/report.js
const words = { rollback: 'rolls back', complete: 'completes', inconclusive: 'is inconclusive' };
function report({ inputs, facts, plan }) {
    const { verdict, atTick, evidence, harmed, estimated } = plan.replayed;
    const at = atTick === null ? '' : ` at tick ${atTick}`;
    const row = [inputs.rule, verdict, String(atTick ?? '–'), evidence?.toPrecision(4) ?? '–', harmed.toFixed(1)];
    return {
        outcome: 'done',
        headline: `${inputs.rule} ${words[verdict]}${at} of ${facts.lines.length}${estimated ? ' (estimated)' : ''}`,
        blocks: [{ kind: 'table', columns: ['Rule', 'Verdict', 'Tick', 'Evidence', 'Harmed'], rows: [row] }],
        result: { verdict, atTick, evidence, harmed, estimated }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/replay/index.js





/** Runs a rule over a recorded rollout, without touching anything. */
const replayOperation = {
    name: 'replay',
    Inputs: ReplayInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

;// CONCATENATED MODULE: ./lib/src/wiring/replay.js





/** `sluice rollout --replay`: reads one file, and neither policy nor clock. */
const replayDoor = (0,door/* door */.d)(replayOperation, async (inputs, { run }) => {
    const folder = (0,external_node_path_.resolve)(run.workingDirectory, inputs.workingDirectory);
    return { ports: { traces: localTraceFiles(folder) }, policy: (0,policy/* defaultPolicy */.G4)() };
});


/***/ })

};
