export const id = 450;
export const ids = [450];
export const modules = {

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
