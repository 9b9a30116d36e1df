export const id = 2967;
export const ids = [2967];
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

/***/ 32967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPeriodSource: () => (/* binding */ createPeriodSource)
/* harmony export */ });
/* harmony import */ var _count_bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77981);

const presenceMs = 10 * 60_000;
function createPeriodSource(service, now) {
    const { kind, boundsMs, seesLatency, periodMs, delayMs } = service;
    const capabilities = {
        kind,
        boundsMs,
        seesLatency,
        lagMs: delayMs + periodMs,
        seesInFlight: false
    };
    let last;
    const edge = (time) => Math.floor(time / periodMs) * periodMs;
    async function fresh(until, base) {
        const alive = await service.counts(edge(until - presenceMs), until);
        const start = base ?? { time: until, slots: zeros(alive, boundsMs.length + 1) };
        if (start.time >= until)
            return { ...start, slots: present(start.slots, alive) };
        const since = await service.counts(edge(start.time), until);
        const sum = (slot) => {
            const before = start.slots[slot] ?? (0,_count_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .noCounts */ .Yi)(boundsMs.length + 1);
            return (0,_count_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .plus */ .tY)(before, since[slot] ?? (0,_count_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .noCounts */ .Yi)(boundsMs.length + 1));
        };
        return { time: until, slots: present({ a: sum('a'), b: sum('b') }, alive) };
    }
    return {
        capabilities: () => capabilities,
        async read(base) {
            const until = edge(now() - delayMs);
            const key = JSON.stringify([until, base]);
            if (last?.key === key)
                return last.sample;
            const sample = await fresh(until, base);
            last = { key, sample };
            return sample;
        },
        async history(slot, milliseconds) {
            const until = edge(now() - delayMs);
            return (await service.counts(edge(until - Math.max(periodMs, milliseconds)), until))[slot];
        }
    };
}
function zeros(alive, bins) {
    return { a: alive.a && (0,_count_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .noCounts */ .Yi)(bins), b: alive.b && (0,_count_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .noCounts */ .Yi)(bins) };
}
function present(counts, alive) {
    return { a: alive.a && counts.a, b: alive.b && counts.b };
}


/***/ })

};
