export const id = 7030;
export const ids = [7030,7256];
export const modules = {

/***/ 24649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askGrpcHealth: () => (/* binding */ askGrpcHealth)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88199);
/* harmony import */ var _node_http2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97256);



const servingStatuses = ['UNKNOWN', 'SERVING', 'NOT_SERVING', 'SERVICE_UNKNOWN'];
/** Asks the standard health service (`grpc.health.v1.Health/Check`). */
async function askGrpcHealth(health, limit) {
    const session = (0,_node_http2_js__WEBPACK_IMPORTED_MODULE_2__/* .openSession */ .f)(health, new URL(health.url), limit);
    limit.onEnd(() => session.destroy());
    const stream = session.request({
        ':method': 'POST',
        ':path': '/grpc.health.v1.Health/Check',
        'content-type': 'application/grpc',
        te: 'trailers'
    });
    const { headers, trailers, bytes } = await call(session, stream, requestFrame(health.service), health.maximumBytes);
    const elapsed = limit.elapsed();
    return {
        status: Number(trailers['grpc-status'] ?? headers['grpc-status'] ?? 2),
        headers: textHeaders({ ...headers, ...trailers }),
        body: JSON.stringify({ status: servingStatuses[readStatus(bytes)] ?? 'UNKNOWN' }),
        httpVersion: '2',
        certificate: (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateOf */ .tq)(session.socket),
        phases: { firstByte: elapsed, total: elapsed }
    };
}
function call(session, stream, frame, maximumBytes) {
    return new Promise((resolve, reject) => {
        let headers = {};
        let trailers = {};
        const chunks = [];
        let size = 0;
        session.once('error', reject);
        stream.once('error', error => setImmediate(reject, error));
        stream.once('response', received => {
            headers = received;
        });
        stream.once('trailers', received => {
            trailers = received;
        });
        stream.on('data', (chunk) => {
            size += chunk.length;
            if (size > maximumBytes)
                reject((0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('smoke-oversize', `more than ${maximumBytes} bytes`));
            else
                chunks.push(chunk);
        });
        stream.once('end', () => resolve({ headers, trailers, bytes: Buffer.concat(chunks) }));
        stream.end(frame);
    });
}
/** One gRPC frame (no compression, length) around `HealthCheckRequest { service = 1 }`. */
function requestFrame(service) {
    const name = Buffer.from(service);
    const message = name.length === 0 ? name : Buffer.concat([Buffer.from([0x0a]), varint(name.length), name]);
    const head = Buffer.alloc(5);
    head.writeUInt32BE(message.length, 1);
    return Buffer.concat([head, message]);
}
function varint(value) {
    const bytes = [];
    for (let left = value;; left >>>= 7) {
        if (left < 0x80)
            return Buffer.from([...bytes, left]);
        bytes.push((left & 0x7f) | 0x80);
    }
}
/** Field 1 of `HealthCheckResponse`, an enumeration; an absent field is 0. */
function readStatus(bytes) {
    const message = bytes.subarray(5);
    return message[0] === 0x08 ? (message[1] ?? 0) : 0;
}
function textHeaders(headers) {
    const plain = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
    return Object.fromEntries(plain.map(([name, value]) => [name, [value].flat().join(', ')]));
}


/***/ }),

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
