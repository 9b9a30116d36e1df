export const id = 304;
export const ids = [304];
export const modules = {

/***/ 60304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WritePace: () => (/* binding */ WritePace),
/* harmony export */   pacedFetch: () => (/* binding */ pacedFetch),
/* harmony export */   unlimited: () => (/* binding */ unlimited)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const burst = 30;
const writesPerMinute = 50;
const processTime = { now: () => performance.now(), sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout };
class WritePace {
    #millisecondsPerWrite;
    #time;
    #free = burst;
    #refilledAt;
    constructor(secondMilliseconds, time = processTime) {
        this.#millisecondsPerWrite = (60 * secondMilliseconds) / writesPerMinute;
        this.#time = time;
        this.#refilledAt = time.now();
    }
    async turn() {
        const now = this.#time.now();
        this.#free = Math.min(burst, this.#free + (now - this.#refilledAt) / this.#millisecondsPerWrite);
        this.#refilledAt = now;
        this.#free -= 1;
        if (this.#free < 0)
            await this.#time.sleep(Math.ceil(-this.#free * this.#millisecondsPerWrite));
    }
}
function pacedFetch(fetch, pace) {
    return async (address, init) => {
        if (isWrite(init))
            await pace.turn();
        return fetch(address, init);
    };
}
function isWrite({ method = 'GET', body } = {}) {
    if (method === 'GET' || method === 'HEAD')
        return false;
    return typeof body !== 'string' || !/^\{"query":"(?:\\n|\s)*(?:query\b|\{)/.test(body);
}
const unlimited = {
    key: () => unlimited,
    schedule: async (_options, work, ...values) => work(...values)
};


/***/ })

};
