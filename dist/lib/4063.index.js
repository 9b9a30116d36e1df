export const id = 4063;
export const ids = [4063];
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

/***/ 64063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPrometheusSamples: () => (/* binding */ createPrometheusSamples)
/* harmony export */ });
/* harmony import */ var _domain_alerts_recorded_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67685);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67996);


function createPrometheusSamples({ url, token, sources, overMs, now }) {
    return {
        async take() {
            const end = Math.floor(now() / 1000);
            const start = end - Math.ceil(overMs / 1000) - 300;
            const asked = { query: (0,_domain_alerts_recorded_series_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedQuery */ .T2)(sources), start: `${start}`, end: `${end}`, step: '60' };
            const answer = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .askJson */ .e)(`${url}/api/v1/query_range`, {
                method: 'POST',
                headers: {
                    'content-type': 'application/x-www-form-urlencoded',
                    ...(token !== undefined && { authorization: `Bearer ${token}` })
                },
                body: new URLSearchParams(asked).toString()
            });
            return (0,_domain_alerts_recorded_series_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOfRange */ .we)(answer, sources, url);
        }
    };
}


/***/ })

};
