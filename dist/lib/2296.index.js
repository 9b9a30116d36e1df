export const id = 2296;
export const ids = [2296];
export const modules = {

/***/ 44357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 82296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createExploitFeeds: () => (/* binding */ createExploitFeeds),
/* harmony export */   publicFeeds: () => (/* binding */ publicFeeds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49567);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44357);



const timeoutMilliseconds = 20_000;
const maximumBytes = 16 * 1024 * 1024;
const cvesPerRequest = 100;
const publicFeeds = {
    epss: 'https://api.first.org/data/v1/epss',
    kev: 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json'
};
const EpssAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ cve: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100), epss: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai().min(0).max(1) }))
});
const Catalogue = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ vulnerabilities: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ cveID: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100) })) });
class ExploitFeeds {
    #feeds;
    #catalogue;
    constructor(feeds) {
        this.#feeds = feeds;
    }
    async likelihood(cves) {
        const wanted = cves.filter(isCve);
        const found = {};
        for (let start = 0; start < wanted.length; start += cvesPerRequest) {
            const part = wanted.slice(start, start + cvesPerRequest);
            const { data } = await this.#read(`${this.#feeds.epss}?cve=${part.join(',')}`, EpssAnswer);
            for (const { cve, epss } of data)
                if (part.includes(cve))
                    found[cve] = epss;
        }
        return found;
    }
    async exploited(cves) {
        this.#catalogue ??= this.#readCatalogue();
        const known = await this.#catalogue.catch(thrown => {
            this.#catalogue = undefined;
            throw thrown;
        });
        return cves.filter(cve => known.has(cve));
    }
    async #readCatalogue() {
        const { vulnerabilities } = await this.#read(this.#feeds.kev, Catalogue);
        return new Set(vulnerabilities.map(({ cveID }) => cveID));
    }
    async #read(url, shape) {
        const headers = { accept: 'application/json', 'accept-encoding': 'gzip', 'user-agent': 'sluice' };
        const request = { method: 'GET', url, headers, timeoutMilliseconds, maximumBytes, freshConnection: false };
        const { status, body } = await this.#feeds.http.request(request).catch((cause) => {
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('triage-unknown', `${url} does not answer`, cause);
        });
        if (status !== 200)
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('triage-unknown', `${url} answers ${status}`);
        const read = shape.safeParse((0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o)(body));
        if (read.success)
            return read.data;
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('triage-unknown', `the answer of ${url} cannot be read`);
    }
}
function isCve(text) {
    return /^CVE-\d{4}-\d{4,19}$/.test(text);
}
function createExploitFeeds(feeds) {
    return new ExploitFeeds(feeds);
}


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
