export const id = 2537;
export const ids = [2537];
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

/***/ 12537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createJsonMetrics: () => (/* binding */ createJsonMetrics)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67996);
/* harmony import */ var _count_bins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77981);
/* harmony import */ var _steady_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72763);





const Count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const Time = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(1e12, { error: 'expected milliseconds since 1970' }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }).transform(text => Date.parse(text))
]);
function createJsonMetrics(settings, { select, token, now }) {
    const steady = new _steady_js__WEBPACK_IMPORTED_MODULE_4__/* .SteadyCounts */ .V();
    const { url, latency } = settings;
    const boundsMs = latency === undefined ? _count_bins_js__WEBPACK_IMPORTED_MODULE_5__/* .unboundMs */ .ul : settings.boundsMs;
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    async function found(schema, path, answer) {
        const [first] = await select(path, answer);
        if (first === undefined || first === null)
            return null;
        const read = schema.safeParse(first);
        if (read.success)
            return read.data;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('metrics-unavailable', `${path} of ${url}: ${read.error.issues[0]?.message}`);
    }
    async function countsOf(slot, answer) {
        const at = (path) => path.replaceAll('{slot}', slot);
        const requests = await found(Count, at(settings.requests), answer);
        const errors = await found(Count, at(settings.errors), answer);
        if (requests === null || errors === null)
            return null;
        if (latency === undefined)
            return { requests, errors, latency: [0, requests] };
        const listed = await found(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Count).length(boundsMs.length + 1), at(latency), answer);
        if (listed === null)
            return null;
        return { requests, errors, latency: settings.cumulative ? (0,_count_bins_js__WEBPACK_IMPORTED_MODULE_5__/* .differences */ .tX)(listed) : listed };
    }
    return {
        capabilities: () => ({
            kind: 'json',
            boundsMs,
            lagMs: settings.lag,
            seesInFlight: settings.seesInFlight,
            seesLatency: latency !== undefined
        }),
        async read() {
            const answer = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .askJson */ .e)(url, { headers });
            const time = settings.time === undefined ? now() : await found(Time, settings.time, answer);
            if (time === null)
                throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('metrics-unavailable', `${settings.time} of ${url} leads nowhere`);
            const slots = { a: await countsOf('a', answer), b: await countsOf('b', answer) };
            return { time, slots: steady.follow(slots) };
        },
        history: async () => null
    };
}


/***/ }),

/***/ 72763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SteadyCounts)
/* harmony export */ });
/* harmony import */ var _count_bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77981);

class SteadyCounts {
    #last = {};
    #before = {};
    follow(reading) {
        return { a: this.#slot('a', reading.a), b: this.#slot('b', reading.b) };
    }
    #slot(slot, now) {
        if (now === null)
            return null;
        const last = this.#last[slot];
        const before = this.#before[slot];
        if (last !== undefined && hasFallen(now, last))
            this.#before[slot] = before ? (0,_count_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .plus */ .tY)(before, last) : last;
        this.#last[slot] = now;
        const carried = this.#before[slot];
        return carried === undefined ? now : (0,_count_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .plus */ .tY)(carried, now);
    }
}
function hasFallen(now, last) {
    return now.requests < last.requests || now.errors < last.errors;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
