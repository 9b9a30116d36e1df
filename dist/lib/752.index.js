export const id = 752;
export const ids = [752];
export const modules = {

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

/***/ 70752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createHaproxyMetrics: () => (/* binding */ createHaproxyMetrics)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _count_bins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77981);
/* harmony import */ var _steady_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72763);



function createHaproxyMetrics(ask, { slots }, now) {
    const steady = new _steady_js__WEBPACK_IMPORTED_MODULE_1__/* .SteadyCounts */ .V();
    return {
        capabilities: () => ({
            kind: 'haproxy',
            boundsMs: _count_bins_js__WEBPACK_IMPORTED_MODULE_2__/* .unboundMs */ .ul,
            lagMs: 0,
            seesInFlight: false,
            seesLatency: false
        }),
        async read() {
            const rows = statistics(await ask('show stat'));
            const time = now();
            return { time, slots: steady.follow({ a: countsOf(rows, slots.a), b: countsOf(rows, slots.b) }) };
        },
        history: async () => null
    };
}
function statistics(text) {
    const [heading = '', ...lines] = text.trim().split('\n');
    if (!heading.startsWith('# pxname,svname,')) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('metrics-unavailable', `HAProxy answered no statistics: ${heading.slice(0, 100)}`);
    }
    const names = heading.slice(2).split(',');
    return lines.map(line => new Map(line.split(',').map((value, column) => [names[column] ?? '', value])));
}
function countsOf(rows, place) {
    const row = rows.find(one => `${one.get('pxname')}/${one.get('svname')}` === place);
    if (row === undefined)
        return null;
    const count = (name) => Number(row.get(name)) || 0;
    const answered = ['1xx', '2xx', '3xx', '4xx', '5xx', 'other'].map(kind => count(`hrsp_${kind}`));
    const unanswered = count('econ') + count('eresp');
    const requests = answered.reduce((total, one) => total + one, 0) + unanswered;
    return { requests, errors: count('hrsp_5xx') + unanswered, latency: [0, requests] };
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


/***/ })

};
