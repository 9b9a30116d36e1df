export const id = 7256;
export const ids = [7256];
export const modules = {

/***/ 97256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchangeHttp2: () => (/* binding */ exchangeHttp2),
/* harmony export */   f: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var node_http2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32467);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29723);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88199);



/** Speaks HTTP/2 over a connection of its own; without TLS by prior knowledge. */
async function exchangeHttp2(request, limit) {
    const url = new URL(request.url);
    const session = openSession(request, url, limit);
    limit.onEnd(() => session.destroy());
    const stream = session.request(headersOf(request, url), { endStream: request.body === undefined });
    const headers = await new Promise((resolve, reject) => {
        session.once('error', reject);
        // The session says why; its streams only say that it ended, and say so first.
        stream.once('error', error => setImmediate(reject, error));
        stream.once('response', resolve);
        if (request.body !== undefined)
            stream.end(request.body);
    });
    const firstByte = limit.elapsed();
    const { text, bytes, sha256 } = await (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x)(stream, headers['content-encoding']?.toString(), request.maximumBytes);
    const plain = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
    return {
        status: Number(headers[':status'] ?? 0),
        headers: Object.fromEntries(plain.map(([name, value]) => [name, [value].flat().join(', ')])),
        setCookies: headers['set-cookie'] ?? [],
        body: text,
        bytes,
        sha256,
        httpVersion: '2',
        certificate: (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateOf */ .tq)(session.socket),
        phases: { firstByte, total: limit.elapsed() }
    };
}
function openSession({ connectTo, clientCertificate }, url, limit) {
    const connecting = { url, connectTo, clientCertificate, protocols: ['h2'], limit };
    const session = node_http2__WEBPACK_IMPORTED_MODULE_0__.connect(url.origin, { createConnection: () => (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .connectSocket */ .cH)(connecting) });
    // The request's own listener tells the error; without one here, a late error would end the process.
    session.on('error', () => undefined);
    return session;
}
const connectionHeaders = new Set(['connection', 'host', 'keep-alive', 'transfer-encoding']);
function headersOf(request, url) {
    const given = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]);
    const host = given.find(([name]) => name === 'host')?.[1];
    return {
        ':method': request.method,
        ':path': `${url.pathname}${url.search}`,
        ':scheme': (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecure */ .Ut)(url) ? 'https' : 'http',
        ':authority': host ?? url.host,
        'accept-encoding': 'identity',
        ...Object.fromEntries(given.filter(([name]) => !connectionHeaders.has(name)))
    };
}


/***/ })

};
