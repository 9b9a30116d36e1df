export const id = 5370;
export const ids = [5370];
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


/***/ })

};
