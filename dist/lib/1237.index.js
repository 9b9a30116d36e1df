export const id = 1237;
export const ids = [1237];
export const modules = {

/***/ 58406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ totalOver),
/* harmony export */   XE: () => (/* binding */ alarmFires)
/* harmony export */ });
/* unused harmony export tailAtLeast */
const unlikely = 1e-6;
function totalOver(lines, seconds) {
    const since = (lines.at(-1)?.t ?? 0) - seconds;
    const total = { requests: 0, errors: 0 };
    for (const line of lines.filter(({ t }) => t > since)) {
        total.requests += (line.blue?.requests ?? 0) + (line.green?.requests ?? 0);
        total.errors += (line.blue?.errors ?? 0) + (line.green?.errors ?? 0);
    }
    return total;
}
function alarmFires(requests, errors, rate) {
    if (requests === 0 || errors <= requests * rate)
        return false;
    return tailAtLeast(requests, Math.min(errors, requests), rate) < unlikely;
}
function tailAtLeast(requests, errors, rate) {
    if (errors <= 0)
        return 1;
    let term = Math.exp(logBinomial(requests, errors) + errors * Math.log(rate) + (requests - errors) * Math.log1p(-rate));
    let total = 0;
    for (let count = errors; count <= requests && term > total * 1e-17; count++) {
        total += term;
        term *= ((requests - count) / (count + 1)) * (rate / (1 - rate));
    }
    return total;
}
function logBinomial(total, chosen) {
    return logFactorial(total) - logFactorial(chosen) - logFactorial(total - chosen);
}
function logFactorial(value) {
    if (value >= 20) {
        const series = 1 / (12 * value) - 1 / (360 * value ** 3) + 1 / (1260 * value ** 5);
        return value * Math.log(value) - value + 0.5 * Math.log(2 * Math.PI * value) + series;
    }
    let log = 0;
    for (let factor = 2; factor <= value; factor++)
        log += Math.log(factor);
    return log;
}


/***/ }),

/***/ 70088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ learn),
/* harmony export */   x: () => (/* binding */ logTerm)
/* harmony export */ });
function learn(rate, arm, decay) {
    return { bad: rate.bad * decay + arm.bad, requests: rate.requests * decay + arm.requests };
}
function logTerm(requests, probability) {
    return requests === 0 ? 0 : requests * Math.log(probability);
}


/***/ }),

/***/ 54982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bb: () => (/* binding */ attributionLogs),
/* harmony export */   eP: () => (/* binding */ toleratedRatio),
/* harmony export */   g_: () => (/* binding */ attributionAlternatives),
/* harmony export */   ll: () => (/* binding */ learnBlueRate),
/* harmony export */   pw: () => (/* binding */ startBlueRate),
/* harmony export */   vu: () => (/* binding */ blueRate)
/* harmony export */ });
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70088);

const multiples = [1.25, 1.6, 2.5, 5, 12, 40, 200, 1500];
const decay = 0.98;
const lowestRate = 1e-6;
const highestRate = 0.99;
const attributionAlternatives = multiples.length;
function startBlueRate(history, leastErrors) {
    const requests = (history?.requests ?? 0) / 4;
    const bad = history === undefined ? 0 : history.bad / 4;
    return { prior: { bad, requests }, learnt: { bad: 0, requests: 0 }, leastErrors };
}
function learnBlueRate(rate, blue) {
    return { ...rate, learnt: (0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .learn */ .n)(rate.learnt, blue, decay) };
}
function blueRate({ prior, learnt, leastErrors }) {
    const rate = Math.max(leastErrors, prior.bad + learnt.bad) / (prior.requests + learnt.requests);
    return Math.min(highestRate, Math.max(lowestRate, rate));
}
function toleratedRatio(tolerance, rate) {
    return 1 + Math.max(tolerance['error-relative'] / 100, tolerance['error-points'] / 100 / rate);
}
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


/***/ }),

/***/ 17630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ judgeCourse),
/* harmony export */   D0: () => (/* binding */ steeredMs),
/* harmony export */   hh: () => (/* binding */ firstHarm)
/* harmony export */ });
/* harmony import */ var _harm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98648);

function judgeCourse(header, lines, known = []) {
    let state = known.at(-1) ?? (0,_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .startJudge */ .Sl)(header);
    const more = lines.slice(known.length).map(line => {
        state = (0,_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeTick */ .p6)(state, line);
        return state;
    });
    return [...known, ...more];
}
function firstHarm(course) {
    const index = course.findIndex(_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .harmShown */ .AF);
    return index < 0 ? undefined : index + 1;
}
function steeredMs(header, lines, longestGapMs) {
    const tickMs = header.tickSeconds * 1000;
    let before = 0;
    return lines.reduce((total, { t }) => {
        const spanMs = (t - before) * 1000;
        before = t;
        return total + (spanMs > longestGapMs ? tickMs : spanMs);
    }, 0);
}


/***/ }),

/***/ 90382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ decideTick),
  j: () => (/* binding */ marginProven)
});

// EXTERNAL MODULE: ./lib/src/domain/judge/alarm.js
var alarm = __webpack_require__(58406);
// EXTERNAL MODULE: ./lib/src/domain/judge/course.js
var judge_course = __webpack_require__(17630);
// EXTERNAL MODULE: ./lib/src/domain/judge/harm.js + 5 modules
var harm = __webpack_require__(98648);
// EXTERNAL MODULE: ./lib/src/domain/judge/profile.js
var profile = __webpack_require__(23102);
;// CONCATENATED MODULE: ./lib/src/domain/judge/ramp.js

const highestWeight = 0.95;
const lowestWeight = 0.002;
const startWeight = 0.01;
const unprovenCap = 0.25;
const siteWideRisk = 0.005;
const headroom = 1.3;
const minute = 60_000;
function rampWeight(facts) {
    const harmPerWeight = facts.expectedRequestsPerSecond * headroom * (facts.reactionMs / 1000) * facts.bound;
    const budget = harmPerWeight > 0 ? facts.harmBudget / harmPerWeight : highestWeight;
    const proven = siteWideRisk / facts.bound;
    const earned = facts.latencyProven ? proven : Math.min(proven, unprovenCap);
    const wanted = facts.elapsedMs < facts.graceMs ? startWeight : Math.max(floorAt(facts), earned);
    return Math.max(lowestWeight, Math.min(budget, wanted, highestWeight));
}
function mayFinish(facts) {
    const scale = facts.durationMs / profile/* referenceDurationMs */.GJ;
    return (facts.halfForMs >= 2 * minute * scale &&
        facts.elapsedMs >= 6 * minute * scale &&
        facts.bound <= facts.margin &&
        facts.latencyProven);
}
function floorAt({ elapsedMs, durationMs }) {
    const unscaled = (elapsedMs * profile/* referenceDurationMs */.GJ) / durationMs;
    if (unscaled < minute)
        return startWeight;
    if (unscaled < 3 * minute)
        return 0.05;
    return (0,profile/* weightAt */.UT)((0,profile/* namedProfile */.pR)('standard'), unscaled);
}

// EXTERNAL MODULE: ./lib/src/domain/judge/thresholds.js
var thresholds = __webpack_require__(54311);
;// CONCATENATED MODULE: ./lib/src/domain/judge/decide.js






const alarmWindowMs = 5 * 60_000;
const thresholdWindowMs = 60_000;
function decideTick(facts) {
    const course = (0,judge_course/* judgeCourse */.BC)(facts.header, facts.lines, facts.known);
    const state = course.at(-1) ?? (0,harm/* startJudge */.Sl)(facts.header);
    const verdict = danger(facts, course) ?? (facts.adaptive ? ramp(facts, facts.adaptive, course) : step(facts, state));
    return { ...verdict, state, course };
}
function danger(facts, course) {
    if (alarmed(facts))
        return { action: 'rollback', reason: 'alarm-fired' };
    if (worse(facts, course))
        return { action: 'rollback', reason: 'green-worse' };
    if (facts.staleMs >= facts.blindTimeoutMs)
        return { action: 'rollback', reason: 'blind' };
    if (facts.staleMs >= facts.freezeMs)
        return { action: 'wait', reason: 'no-fresh-data' };
    return undefined;
}
function worse(facts, course) {
    if (facts.rule === 'sequential')
        return (0,judge_course/* firstHarm */.hh)(course) !== undefined;
    return (0,thresholds/* thresholdsWereExceeded */.T)(facts.header, facts.lines, scaledSeconds(thresholdWindowMs, facts));
}
function alarmed(facts) {
    if (facts.alarmErrorRate === undefined)
        return false;
    const { requests, errors } = (0,alarm/* totalOver */.N9)(facts.lines, scaledSeconds(alarmWindowMs, facts));
    return (0,alarm/* alarmFires */.XE)(requests, errors, facts.alarmErrorRate / 100);
}
function scaledSeconds(milliseconds, { durationMs }) {
    return (milliseconds * durationMs) / profile/* referenceDurationMs */.GJ / 1000;
}
function step(facts, state) {
    if (facts.elapsedMs < (0,profile/* profileEndMs */.f_)(facts.profile)) {
        return toward((0,profile/* weightAt */.UT)(facts.profile, facts.elapsedMs), facts.weight, 'profile-step');
    }
    if (facts.rule === 'sequential' && !marginProven(facts.header, state))
        return unproven;
    return { action: 'complete', weight: 1, reason: 'profile-finished' };
}
const unproven = { action: 'inconclusive', reason: 'inconclusive' };
function ramp(facts, adaptive, course) {
    const { elapsedMs, header, lines, durationMs } = facts;
    const proven = lines[provenIndex(facts, course)];
    if (proven !== undefined) {
        const bakedMs = ((lines.at(-1)?.t ?? 0) - proven.t) * 1000;
        if (bakedMs >= adaptive.bakeMs)
            return { action: 'complete', weight: 1, reason: 'margin-proven' };
        return toward(1 - adaptive.holdback, facts.weight, 'margin-proven');
    }
    if (elapsedMs >= (0,profile/* profileEndMs */.f_)(facts.profile))
        return unproven;
    const { bound, latencyProven } = course.at(-1) ?? (0,harm/* startJudge */.Sl)(header);
    const graceMs = header.graceSeconds * 1000;
    const wanted = rampWeight({ ...adaptive, durationMs, elapsedMs, graceMs, bound, latencyProven });
    return toward(wanted, facts.weight, 'profile-step');
}
function provenIndex(facts, course) {
    const { header, lines, durationMs } = facts;
    const now = lines.at(-1)?.t ?? 0;
    const margin = header.margin['error-points'] / 100;
    let halfForMs = 0;
    return lines.findIndex((line, index) => {
        halfForMs = line.weight < 0.5 ? 0 : halfForMs + header.tickSeconds * 1000;
        const { bound, latencyProven } = course[index];
        const elapsedMs = facts.elapsedMs - (now - line.t) * 1000;
        const early = mayFinish({ elapsedMs, durationMs, halfForMs, bound, margin, latencyProven });
        return early || (elapsedMs >= (0,profile/* profileEndMs */.f_)(facts.profile) && bound <= margin && latencyProven);
    });
}
function marginProven(header, state) {
    return state.bound <= header.margin['error-points'] / 100 && state.latencyProven;
}
function toward(wanted, weight, reason) {
    if (Math.abs(wanted - weight) < 1e-9)
        return { action: 'wait', reason: 'unchanged' };
    return { action: 'shift', weight: wanted, reason };
}


/***/ }),

/***/ 98648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AF: () => (/* binding */ harmShown),
  p6: () => (/* binding */ judgeTick),
  T7: () => (/* binding */ judgeTrace),
  gq: () => (/* binding */ metricWeights),
  Sl: () => (/* binding */ startJudge)
});

// EXTERNAL MODULE: ./lib/src/domain/judge/attribution.js
var attribution = __webpack_require__(54982);
;// CONCATENATED MODULE: ./lib/src/domain/judge/mixture.js
const lowestLog = -700;
const highestLog = 60;
const highestWealth = 1e30;
function startMixture(alternatives, planned) {
    return { planned, spentTicks: 0, running: Array.from({ length: alternatives }, () => 0) };
}
function bet(mixture, logs, designEffect) {
    const fresh = startMass(mixture.spentTicks, mixture.planned);
    const running = mixture.running.map((wealth, index) => {
        const log = Math.min(highestLog, Math.max(lowestLog, (logs[index] ?? 0) / designEffect));
        return Math.min(highestWealth, (wealth + fresh) * Math.exp(log));
    });
    return { planned: mixture.planned, spentTicks: mixture.spentTicks + 1, running };
}
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

// EXTERNAL MODULE: ./lib/src/domain/judge/arms.js
var arms = __webpack_require__(70088);
;// CONCATENATED MODULE: ./lib/src/domain/judge/non-inferiority.js

const errorMargins = [0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.7];
const bisections = 60;
function nonInferiorityLog({ blue, green }, rate, margin) {
    const nearest = nearestNull(blue.requests, green.requests, rate, margin);
    const worse = nearest + margin;
    return ((0,arms/* logTerm */.x)(blue.bad, rate / nearest) +
        (0,arms/* logTerm */.x)(blue.requests - blue.bad, (1 - rate) / (1 - nearest)) +
        (0,arms/* logTerm */.x)(green.bad, rate / worse) +
        (0,arms/* logTerm */.x)(green.requests - green.bad, (1 - rate) / (1 - worse)));
}
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
        blue: (0,attribution/* startBlueRate */.pw)(history, header.leastErrors),
        harm: startMixture(attribution/* attributionAlternatives */.g_, header.plannedTicks),
        safe: errorMargins.map(() => startMixture(1, header.plannedTicks))
    };
}
function judgeErrors(metric, arms, header) {
    const blue = (0,attribution/* learnBlueRate */.ll)(metric.blue, arms.blue);
    if (!metric.trained)
        return { ...metric, blue, trained: true };
    const rate = (0,attribution/* blueRate */.vu)(metric.blue);
    const logs = (0,attribution/* attributionLogs */.bb)(arms, (0,attribution/* toleratedRatio */.eP)(header.tolerance, rate));
    const safe = metric.safe.map((mixture, index) => bet(mixture, [nonInferiorityLog(arms, rate, errorMargins[index])], header.designEffect));
    return { trained: true, blue, harm: bet(metric.harm, logs, header.designEffect), safe };
}
function errorBound(metric, beta) {
    const proven = metric.safe.findIndex(mixture => wealthOf(mixture) >= 1 / beta);
    return errorMargins[proven] ?? 1;
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/exceedance.js

const steps = [0.1, 0.2, 0.4, 0.8, 1.6, 3.2];
const pseudoRequests = 20;
const exceedanceDecay = 0.9;
const exceedanceAlternatives = steps.length;
function startExceedance(share) {
    return { bad: share * pseudoRequests, requests: pseudoRequests };
}
function exceedanceLogs(arms, reference) {
    const pa = clamp(reference.bad / reference.requests);
    return steps.map(step => {
        const odds = (pa / (1 - pa)) * Math.exp(step);
        return twoSampleLog(arms, pa, odds / (1 + odds));
    });
}
function twoSampleLog({ blue, green }, pa, pb) {
    const p0 = (blue.requests * pa + green.requests * pb) / (blue.requests + green.requests);
    return ((0,arms/* logTerm */.x)(blue.bad, pa / p0) +
        (0,arms/* logTerm */.x)(blue.requests - blue.bad, (1 - pa) / (1 - p0)) +
        (0,arms/* logTerm */.x)(green.bad, pb / p0) +
        (0,arms/* logTerm */.x)(green.requests - green.bad, (1 - pb) / (1 - p0)));
}
function clamp(rate) {
    return Math.min(1 - 1e-12, Math.max(1e-12, rate));
}

// EXTERNAL MODULE: ./lib/src/domain/judge/latency-bins.js
var latency_bins = __webpack_require__(26156);
;// CONCATENATED MODULE: ./lib/src/domain/judge/latency-metric.js




function startLatencyMetric(quantile, header) {
    const start = startExceedance(exactly(1 - latency_bins/* quantiles */.tI[quantile]));
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
        blue: (0,arms/* learn */.n)(metric.blue, harmArms.blue, exceedanceDecay),
        green: (0,arms/* learn */.n)(metric.green, safeArms.blue, exceedanceDecay)
    };
}
function armsAt(threshold, blue, green) {
    const slowBlue = armAt(blue, threshold.blue);
    return {
        harmArms: { blue: slowBlue, green: armAt(green, threshold.green) },
        safeArms: { blue: armAt(green, threshold.margin), green: slowBlue }
    };
}
function armAt(counts, position) {
    return { requests: counts.requests, bad: (0,latency_bins/* slowerThan */.EZ)(counts.latency, position, counts.requests) };
}
function thresholdFrom(counts, quantile, header) {
    if ((0,latency_bins/* sum */.cz)(counts.latency) === 0)
        return undefined;
    const percents = { tolerance: header.tolerance.latency, margin: header.margin.latency };
    return (0,latency_bins/* latencyThreshold */.Qx)(header.boundsMs, counts.latency, latency_bins/* quantiles */.tI[quantile], percents) ?? null;
}
function exactly(share) {
    return Math.round(share * 100) / 100;
}

;// CONCATENATED MODULE: ./lib/src/domain/judge/harm.js



const metricWeights = { errors: 0.5, p50: 0.3, p90: 0.1, p99: 0.1 };
function startJudge(header) {
    const history = header.history?.requests ? errorArm(header.history) : undefined;
    const metrics = {
        errors: startErrorMetric(header, history),
        p50: startLatencyMetric('p50', header),
        p90: startLatencyMetric('p90', header),
        p99: startLatencyMetric('p99', header)
    };
    return summarize(header, 0, metrics, !header.latencyWatched);
}
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
    return summarize(header, state.ticks + 1, metrics, state.latencyProven);
}
function judgeTrace(header, lines) {
    let state = startJudge(header);
    for (const line of lines)
        state = judgeTick(state, line);
    return state;
}
function harmShown(state) {
    return state.wealth >= 1 / state.header.alpha;
}
function summarize(header, ticks, metrics, provenBefore) {
    const shares = {
        errors: metricWeights.errors * wealthOf(metrics.errors.harm),
        p50: metricWeights.p50 * wealthOf(metrics.p50.harm),
        p90: metricWeights.p90 * wealthOf(metrics.p90.harm),
        p99: metricWeights.p99 * wealthOf(metrics.p99.harm)
    };
    const wealth = shares.errors + shares.p50 + shares.p90 + shares.p99;
    const bound = errorBound(metrics.errors, header.beta);
    const latencySafe = (wealthOf(metrics.p50.safe) + wealthOf(metrics.p90.safe)) / 2;
    const latencyProven = provenBefore || latencySafe >= 1 / header.beta;
    return { header, ticks, ...metrics, wealth, shares, bound, latencyProven };
}
function errorArm(counts) {
    return { requests: counts.requests, bad: Math.min(counts.errors, counts.requests) };
}


/***/ }),

/***/ 65120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ harmedRequests)
/* harmony export */ });
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

/***/ 23102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ referenceDurationMs),
/* harmony export */   US: () => (/* binding */ scaleProfile),
/* harmony export */   UT: () => (/* binding */ weightAt),
/* harmony export */   f_: () => (/* binding */ profileEndMs),
/* harmony export */   pR: () => (/* binding */ namedProfile)
/* harmony export */ });
const minute = 60_000;
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
function namedProfile(name, durationMs = referenceDurationMs) {
    return scaleProfile(named[name], durationMs);
}
function scaleProfile(profile, durationMs) {
    return profile.map(({ atMs, weight }) => ({ atMs: (atMs * durationMs) / referenceDurationMs, weight }));
}
function weightAt(profile, elapsedMs) {
    return profile.findLast(step => step.atMs <= elapsedMs)?.weight ?? 0;
}
function profileEndMs(profile) {
    return profile.at(-1)?.atMs ?? 0;
}
function evenly(step) {
    const steps = Math.round(1 / step);
    const last = steps === 10 ? steps : steps - 1;
    return Array.from({ length: last }, (_, index) => ({
        atMs: index * 3 * minute,
        weight: Math.round((index + 1) * step * 100) / 100
    })).filter(({ weight }) => weight < 1);
}


/***/ }),

/***/ 87368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ replay),
  h: () => (/* binding */ replayRules)
});

// EXTERNAL MODULE: ./lib/src/domain/judge/windows.js
var windows = __webpack_require__(54302);
;// CONCATENATED MODULE: ./lib/src/domain/judge/argo.js

const windowSeconds = 60;
const errorMargin = 0.01;
const slowdown = 1.2;
function normalOf(header, quantile) {
    const history = header.history;
    if (!history?.requests)
        return { errorRate: 1, latencyMs: Number.POSITIVE_INFINITY };
    return { errorRate: (0,windows/* errorRate */.zi)(history), latencyMs: (0,windows/* quantileMs */.Mt)(history, header.boundsMs, quantile) };
}
function argoFails(header, lines, failureLimit = 3) {
    const normal = normalOf(header, 0.95);
    return failedMinutes(header, lines, green => isBad(green, normal, header.boundsMs, 0.95)) > failureLimit;
}
function isBad(green, normal, boundsMs, quantile) {
    if (green.requests === 0)
        return false;
    if ((0,windows/* errorRate */.zi)(green) > normal.errorRate + errorMargin)
        return true;
    return (0,windows/* quantileMs */.Mt)(green, boundsMs, quantile) > slowdown * normal.latencyMs;
}
function failedMinutes(header, lines, failed) {
    const perWindow = ticksPerMinute(header);
    let failures = 0;
    for (let end = perWindow; end <= lines.length; end += perWindow) {
        const window = (0,windows/* lastSeconds */.MY)(lines.slice(end - perWindow, end), windowSeconds);
        if (failed((0,windows/* sumOf */.XN)(window, 'green')))
            failures++;
    }
    return failures;
}
function ticksPerMinute({ tickSeconds }) {
    return Math.max(1, Math.round(windowSeconds / tickSeconds));
}

// EXTERNAL MODULE: ./lib/src/domain/judge/profile.js
var judge_profile = __webpack_require__(23102);
;// CONCATENATED MODULE: ./lib/src/domain/judge/continuation.js


function continuation(header, lines) {
    const last = lines.at(-1);
    const missing = header.plannedTicks - lines.length;
    if (last === undefined || missing <= 0)
        return [];
    const minute = (0,windows/* lastSeconds */.MY)(lines, 60);
    const blue = (0,windows/* sumOf */.XN)(minute, 'blue');
    const green = (0,windows/* sumOf */.XN)(minute, 'green');
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

// EXTERNAL MODULE: ./lib/src/domain/judge/decide.js + 1 modules
var decide = __webpack_require__(90382);
;// CONCATENATED MODULE: ./lib/src/domain/judge/flagger.js

const threshold = 5;
function flaggerFails(header, lines) {
    const normal = normalOf(header, 0.99);
    const before = lines.slice(0, Math.max(0, lines.length - ticksPerMinute(header)));
    return failedMinutes(header, before, green => isBad(green, normal, header.boundsMs, 0.99)) >= threshold;
}

// EXTERNAL MODULE: ./lib/src/domain/judge/harm.js + 5 modules
var harm = __webpack_require__(98648);
// EXTERNAL MODULE: ./lib/src/domain/judge/harmed.js
var harmed = __webpack_require__(65120);
;// CONCATENATED MODULE: ./lib/src/domain/judge/kayenta.js

const intervalSeconds = 600;
const sampleSeconds = 60;
const confidence = 2.3263;
const tolerance = 0.25;
function kayentaFails(header, lines) {
    const perInterval = Math.max(1, Math.round(intervalSeconds / header.tickSeconds));
    if (lines.length === 0 || lines.length % perInterval !== 0)
        return false;
    const interval = lines.slice(-perInterval);
    return (isHigher(interval, header, windows/* errorRate */.zi) ||
        isHigher(interval, header, minute => (0,windows/* quantileMs */.Mt)(minute, header.boundsMs, 0.95)));
}
function isHigher(lines, header, measure) {
    const green = samples(lines, header, 'green').map(measure);
    const blue = samples(lines, header, 'blue').map(measure);
    if (green.length === 0 || blue.length === 0)
        return false;
    const shifts = green.flatMap(one => blue.map(other => one - other)).sort((one, other) => one - other);
    const spread = Math.sqrt((shifts.length * (green.length + blue.length + 1)) / 12);
    const lowest = shifts[Math.round(shifts.length / 2 - confidence * spread)] ?? Number.NEGATIVE_INFINITY;
    return lowest > tolerance * Math.abs(middleOf(shifts));
}
function samples(lines, header, colour) {
    const perSample = Math.max(1, Math.round(sampleSeconds / header.tickSeconds));
    const starts = Array.from({ length: Math.ceil(lines.length / perSample) }, (_, index) => index * perSample);
    return starts.map(start => (0,windows/* sumOf */.XN)(lines.slice(start, start + perSample), colour)).filter(sum => sum.requests > 0);
}
function middleOf(shifts) {
    const half = Math.floor(shifts.length / 2);
    return ((shifts[half] ?? 0) + (shifts[shifts.length - half - 1] ?? 0)) / 2;
}

// EXTERNAL MODULE: ./lib/src/domain/judge/slowed.js
var slowed = __webpack_require__(57803);
// EXTERNAL MODULE: ./lib/src/domain/judge/thresholds.js
var thresholds = __webpack_require__(54311);
;// CONCATENATED MODULE: ./lib/src/domain/judge/replay.js









const replayRules = ['sequential', 'thresholds', 'argo', 'flagger', 'kayenta'];
const rules = {
    thresholds: thresholds/* thresholdsExceeded */.U,
    argo: argoFails,
    flagger: flaggerFails,
    kayenta: kayentaFails
};
function replay(header, lines, rule) {
    return rule === 'sequential' ? replaySequential(header, lines) : replayOther(header, lines, rules[rule]);
}
function replaySequential(header, lines) {
    let state = (0,harm/* startJudge */.Sl)(header);
    for (const line of lines) {
        state = (0,harm/* judgeTick */.p6)(state, line);
        if ((0,harm/* harmShown */.AF)(state))
            return end({ verdict: 'rollback', atTick: state.ticks, evidence: state.wealth }, header, lines);
    }
    const verdict = (0,decide/* marginProven */.j)(header, state) ? 'complete' : 'inconclusive';
    return end({ verdict, atTick: null, evidence: state.wealth }, header, lines);
}
function replayOther(header, recorded, fails) {
    const lines = [...recorded, ...continuation(header, recorded)];
    const index = lines.findIndex((_, position) => fails(header, lines.slice(0, position + 1)));
    const atTick = index < 0 ? null : index + 1;
    const replayed = end({ verdict: atTick === null ? 'complete' : 'rollback', atTick, evidence: null }, header, lines);
    return { ...replayed, estimated: (atTick ?? lines.length) > recorded.length };
}
function end(found, header, lines) {
    const played = lines.slice(0, found.atTick ?? lines.length);
    return { ...found, harmed: (0,harmed/* harmedRequests */._)(played), slowed: (0,slowed/* slowedRequests */.f)(header, played), estimated: false };
}


/***/ }),

/***/ 57803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ slowedRequests)
/* harmony export */ });
/* harmony import */ var _harm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98648);
/* harmony import */ var _latency_bins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26156);


const beyondChance = 4;
function slowedRequests(header, lines) {
    const state = (0,_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeTrace */ .T7)(header, lines);
    return _latency_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .quantileNames */ .oL.reduce((most, name) => {
        const { threshold } = state[name];
        return threshold ? Math.max(most, worstStretch(lines, threshold)) : most;
    }, 0);
}
const nothing = { excess: 0, variance: 0 };
function worstStretch(lines, threshold) {
    let current = nothing;
    let worst = nothing;
    for (const line of lines) {
        const excess = excessIn(line, threshold);
        const longer = { excess: current.excess + excess.excess, variance: current.variance + excess.variance };
        current = longer.excess > 0 ? longer : nothing;
        if (current.excess > worst.excess)
            worst = current;
    }
    return worst.excess > beyondChance * Math.sqrt(worst.variance) ? worst.excess : 0;
}
function excessIn({ blue, green }, threshold) {
    if (!blue?.requests || !green?.requests)
        return nothing;
    const share = slowShare(blue, threshold.blue);
    const excess = (0,_latency_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .slowerThan */ .EZ)(green.latency, threshold.green, green.requests) - green.requests * share;
    const likely = (share * blue.requests + 1) / (blue.requests + 2);
    return { excess, variance: green.requests * likely * (1 - likely) * (1 + green.requests / blue.requests) };
}
function slowShare(counts, position) {
    return (0,_latency_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .slowerThan */ .EZ)(counts.latency, position, counts.requests) / counts.requests;
}


/***/ }),

/***/ 54311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ thresholdsWereExceeded),
/* harmony export */   U: () => (/* binding */ thresholdsExceeded)
/* harmony export */ });
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54302);

function thresholdsExceeded(header, lines, windowSeconds = 60) {
    if ((lines.at(-1)?.t ?? 0) < windowSeconds)
        return false;
    const window = (0,_windows_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSeconds */ .MY)(lines, windowSeconds);
    const green = (0,_windows_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(window, 'green');
    const blue = (0,_windows_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(window, 'blue');
    if (green.requests === 0 || blue.requests === 0)
        return false;
    if ((0,_windows_js__WEBPACK_IMPORTED_MODULE_0__/* .errorRate */ .zi)(green) - (0,_windows_js__WEBPACK_IMPORTED_MODULE_0__/* .errorRate */ .zi)(blue) > header.margin['error-points'] / 100)
        return true;
    const slowdown = 1 + header.margin.latency / 100;
    return (0,_windows_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileMs */ .Mt)(green, header.boundsMs, 0.95) > slowdown * (0,_windows_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileMs */ .Mt)(blue, header.boundsMs, 0.95);
}
function thresholdsWereExceeded(header, lines, windowSeconds) {
    return lines.some((_, index) => thresholdsExceeded(header, lines.slice(0, index + 1), windowSeconds));
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

/***/ 54302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ lastSeconds),
/* harmony export */   Mt: () => (/* binding */ quantileMs),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   zi: () => (/* binding */ errorRate)
/* harmony export */ });
const nothing = { requests: 0, errors: 0, latency: [] };
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


/***/ }),

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy)
/* harmony export */ });
const minute = 60_000;
const hour = 60 * minute;
function defaultPolicy() {
    return {
        version: 1,
        artifact: {},
        trust: { workflow: [], issuer: 'https://token.actions.githubusercontent.com', parameters: {}, keys: [] },
        signing: { rekorVersion: 1, publicLog: false },
        environments: {},
        smoke: {
            identity: {
                version: '/api/version',
                level: 'claimed',
                confidence: 0.99,
                staleShare: 0.1,
                backends: [],
                content: {}
            }
        },
        triage: triage(),
        schedule: { trains: [], leadTime: 'counted' },
        notify: [],
        roles: {},
        ledger: { branch: 'sluice-ledger' },
        commands: { env: [] },
        dashboard: { business: {}, logs: {}, traces: {} },
        alerts: alerts(),
        incident: {
            acknowledge: 15 * minute,
            commander: 15 * minute,
            update: { P0: 30 * minute, P1: hour },
            postMortem: 48 * hour,
            documents: 'docs/post-mortems',
            people: false
        }
    };
}
function triage() {
    return {
        critical: 'merge',
        criticalMajor: 'label',
        mergeMethod: 'squash',
        age: 72 * hour,
        review: 24 * hour,
        escalate: [50, 100, 150],
        bots: [],
        npmRegistry: 'https://registry.npmjs.org',
        registries: {
            pip: 'https://pypi.org',
            cargo: 'https://crates.io',
            bundler: 'https://rubygems.org',
            composer: 'https://repo.packagist.org',
            nuget: 'https://api.nuget.org',
            maven: 'https://repo1.maven.org/maven2',
            mix: 'https://hex.pm',
            pub: 'https://pub.dev'
        },
        projects: [],
        licenses: { allow: [], deny: [], exceptions: {} }
    };
}
function alerts() {
    return {
        pack: 'sop',
        objective: { target: 99.9, window: 30 * 24 * hour },
        minimumErrors: 3,
        pageAfter: 15 * minute,
        signals: {
            requests: {},
            latency: { quantile: 0.95 },
            health: { metric: 'probe_success', match: {} },
            capacity: { metric: 'capacity_used_ratio', match: {} },
            integrity: { metric: 'data_integrity_problems', match: {} },
            dependencies: { metric: 'dependency_up', match: {} },
            own: {}
        },
        rules: [],
        runbooks: 'docs/operations/runbooks',
        secrets: '/etc/alertmanager/secrets'
    };
}


/***/ }),

/***/ 81624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
function door(operation, wire) {
    return { operation, wire };
}


/***/ })

};
