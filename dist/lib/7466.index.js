export const id = 7466;
export const ids = [7466,5370];
export const modules = {

/***/ 25370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchange: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);



const timeoutMs = 10_000;
const longestAnswer = 4 * 1024 * 1024;
const exchange = ({ method, url, headers, body, authority }) => {
    const place = new URL(url);
    const about = `${method} ${place.origin}${place.pathname}`;
    const request = place.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const signal = AbortSignal.timeout(timeoutMs);
    return new Promise((resolve, reject) => {
        const fail = (cause) => reject((0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('router-refused', `${about} was not answered`, cause));
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        const trusted = authority === undefined ? {} : { ca: authority };
        const outgoing = request(place, { method, headers: { ...headers, ...length }, signal, ...trusted }, incoming => {
            let text = '';
            incoming.setEncoding('utf8');
            incoming.on('data', (chunk) => {
                text += chunk;
                if (text.length > longestAnswer)
                    outgoing.destroy(new Error('the answer is too long'));
            });
            incoming.on('error', fail);
            incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, text }));
        });
        outgoing.on('error', fail);
        outgoing.end(body);
    });
};


/***/ }),

/***/ 7466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloudRunRouter: () => (/* binding */ cloudRunRouter),
/* harmony export */   envoyRouter: () => (/* binding */ envoyRouter),
/* harmony export */   traefikRouter: () => (/* binding */ traefikRouter)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_routers_api_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25370);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89040);



async function cloudRunRouter(settings, host) {
    const { createCloudRunRouter } = await __webpack_require__.e(/* import() */ 2013).then(__webpack_require__.bind(__webpack_require__, 62013));
    const { service, tags, tokenEnv, endpoint, settle } = settings;
    const token = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretOf */ .O)(host, tokenEnv);
    return createCloudRunRouter({
        exchange: _adapters_routers_api_exchange_js__WEBPACK_IMPORTED_MODULE_1__.exchange,
        endpoint: endpoint.replace(/\/+$/, ''),
        token: async () => token,
        service,
        tags,
        settleMs: settle
    });
}
async function traefikRouter(settings, { run }) {
    const { createTraefikRouter } = await __webpack_require__.e(/* import() */ 6680).then(__webpack_require__.bind(__webpack_require__, 56680));
    const { file, service, backends, api, settle } = settings;
    return createTraefikRouter({
        exchange: _adapters_routers_api_exchange_js__WEBPACK_IMPORTED_MODULE_1__.exchange,
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(run.workingDirectory, file),
        service,
        backends,
        api,
        settleMs: settle
    });
}
async function envoyRouter(settings, { run }) {
    const { createEnvoyRouter } = await __webpack_require__.e(/* import() */ 6703).then(__webpack_require__.bind(__webpack_require__, 46703));
    const { admin, directory, key, settle } = settings;
    return createEnvoyRouter({
        exchange: _adapters_routers_api_exchange_js__WEBPACK_IMPORTED_MODULE_1__.exchange,
        admin,
        directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(run.workingDirectory, directory),
        key,
        settleMs: settle
    });
}


/***/ })

};
