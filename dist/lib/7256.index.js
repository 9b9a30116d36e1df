export const id = 7256;
export const ids = [7256,450];
export const modules = {

/***/ 97256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchangeHttp2: () => (/* binding */ exchangeHttp2),
/* harmony export */   f: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var node_http2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32467);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29723);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88199);
/* harmony import */ var _secure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(450);




async function exchangeHttp2(request, limit) {
    const url = new URL(request.url);
    const session = openSession(request, url, limit);
    limit.onEnd(() => session.destroy());
    const stream = session.request(headersOf(request, url), { endStream: request.body === undefined });
    const headers = await new Promise((resolve, reject) => {
        session.once('error', reject);
        stream.once('error', error => setImmediate(reject, error));
        stream.once('response', resolve);
        if (request.body !== undefined)
            stream.end(request.body);
    });
    const firstByte = limit.elapsed();
    const encoding = headers['content-encoding']?.toString();
    const { text, ...measured } = await (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x)(stream, { ...request, encoding });
    const plain = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
    return {
        status: Number(headers[':status'] ?? 0),
        headers: Object.fromEntries(plain.map(([name, value]) => [name, [value].flat().join(', ')])),
        setCookies: headers['set-cookie'] ?? [],
        body: text,
        ...measured,
        httpVersion: '2',
        certificate: (0,_secure_js__WEBPACK_IMPORTED_MODULE_2__.certificateOf)(session.socket),
        phases: { firstByte, total: limit.elapsed() }
    };
}
function openSession({ connectTo, clientCertificate }, url, limit) {
    const connecting = { url, connectTo, clientCertificate, protocols: ['h2'], limit };
    const session = node_http2__WEBPACK_IMPORTED_MODULE_0__.connect(url.origin, { createConnection: () => (0,_secure_js__WEBPACK_IMPORTED_MODULE_2__.connectSocket)(connecting) });
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
        ':scheme': (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecure */ .Ut)(url) ? 'https' : 'http',
        ':authority': host ?? url.host,
        'accept-encoding': 'identity',
        ...Object.fromEntries(given.filter(([name]) => !connectionHeaders.has(name)))
    };
}


/***/ }),

/***/ 450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   certificateOf: () => (/* binding */ certificateOf),
/* harmony export */   connectSocket: () => (/* binding */ connectSocket),
/* harmony export */   openSecurely: () => (/* binding */ openSecurely),
/* harmony export */   tlsOptions: () => (/* binding */ tlsOptions)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88199);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25401);






function openSecurely(request, { url, settings, agents, limit }) {
    const { connectTo, clientCertificate } = request;
    const connecting = { url, connectTo, clientCertificate, limit };
    if (connectTo !== undefined || clientCertificate !== undefined) {
        const { request: begin } = (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .isSecure */ .Ut)(url) ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
        return begin({ ...settings, createConnection: () => connectSocket(connecting) });
    }
    agents.secure ??= new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true });
    if (!request.freshConnection)
        return node_https__WEBPACK_IMPORTED_MODULE_1__.request({ ...settings, agent: agents.secure });
    return node_https__WEBPACK_IMPORTED_MODULE_1__.request({ ...settings, agent: false, ...tlsOptions(connecting), ...{ session: undefined } });
}
function connectSocket(connecting) {
    const target = { ...(0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .targetOf */ .$r)(connecting), lookup: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .lookupWithin */ .Q)(connecting.limit) };
    return (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .isSecure */ .Ut)(connecting.url) ? node_tls__WEBPACK_IMPORTED_MODULE_3__.connect({ ...target, ...tlsOptions(connecting) }) : node_net__WEBPACK_IMPORTED_MODULE_2__.connect(target);
}
function tlsOptions({ url, clientCertificate, protocols, strict = true }) {
    const name = url.hostname.replace(/^\[|\]$/g, '');
    return {
        rejectUnauthorized: strict,
        ...(node_net__WEBPACK_IMPORTED_MODULE_2__.isIP(name) === 0 && { servername: name }),
        ...(clientCertificate && { cert: clientCertificate.cert, key: clientCertificate.key }),
        ...(clientCertificate?.authority && { ca: clientCertificate.authority }),
        ...(protocols && { ALPNProtocols: protocols }),
        checkServerIdentity: (_, certificate) => node_tls__WEBPACK_IMPORTED_MODULE_3__.checkServerIdentity(name, certificate)
    };
}
function certificateOf(socket) {
    if (!(socket instanceof node_tls__WEBPACK_IMPORTED_MODULE_3__.TLSSocket))
        return undefined;
    const shown = socket.getPeerCertificate(false);
    if (shown.valid_to === undefined)
        return undefined;
    const { O: organisation, CN: common } = shown.issuer;
    return {
        validTo: new Date(shown.valid_to).toISOString(),
        names: namesOf(shown),
        issuer: [common, organisation].flat().filter(Boolean).join(', '),
        untrusted: socket.authorized ? undefined : String(socket.authorizationError),
        protocol: socket.getProtocol() ?? ''
    };
}
function namesOf(certificate) {
    const alternative = (certificate.subjectaltname ?? '').split(', ').flatMap(entry => {
        const [kind, name] = entry.split(/:(.*)/s);
        return (kind === 'DNS' || kind === 'IP Address') && name ? [name] : [];
    });
    return alternative.length > 0 ? alternative : [certificate.subject?.CN ?? ''].flat();
}


/***/ })

};
