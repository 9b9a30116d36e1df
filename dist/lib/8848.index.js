export const id = 8848;
export const ids = [8848];
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
