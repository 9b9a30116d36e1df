export const id = 668;
export const ids = [668];
export const modules = {

/***/ 668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   greetTls: () => (/* binding */ greetTls),
/* harmony export */   talkTcp: () => (/* binding */ talkTcp)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88199);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25401);





/** Connects, sends, and waits for as many bytes as asked, or for the end. */
async function talkTcp(talk, limit) {
    const socket = node_net__WEBPACK_IMPORTED_MODULE_0__.connect({ ...(0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .readTarget */ ._E)(talk.connectTo ?? talk.address, 0), lookup: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .lookupWithin */ .Q)(limit) });
    limit.onEnd(() => socket.destroy());
    await connected(socket, 'connect');
    const connect = limit.elapsed();
    const received = receive(socket, talk);
    if (talk.send !== undefined)
        socket.write(talk.send);
    const bytes = await received;
    const total = limit.elapsed();
    const body = bytes.toString('utf8');
    return { status: 0, headers: {}, body, bytes: bytes.length, phases: { connect, firstByte: total, total } };
}
function receive(socket, talk) {
    const chunks = [];
    let size = 0;
    return new Promise((resolve, reject) => {
        if (talk.receive === 0)
            resolve(Buffer.alloc(0));
        socket.on('data', (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size > talk.maximumBytes)
                reject((0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('smoke-oversize', `more than ${talk.maximumBytes} bytes`));
            if (size >= talk.receive)
                resolve(Buffer.concat(chunks));
        });
        socket.once('end', () => resolve(Buffer.concat(chunks)));
        socket.once('error', reject);
    });
}
/** Greets a TLS server and looks at what it shows, trusted or not. */
async function greetTls(greeting, limit) {
    const url = new URL(`https://${node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6(greeting.serverName) ? `[${greeting.serverName}]` : greeting.serverName}`);
    const connectTo = greeting.connectTo ?? greeting.address;
    const options = (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .tlsOptions */ .YF)({ url, strict: false });
    const socket = node_tls__WEBPACK_IMPORTED_MODULE_1__.connect({ ...(0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .readTarget */ ._E)(connectTo, 443), lookup: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .lookupWithin */ .Q)(limit), ...options });
    limit.onEnd(() => socket.destroy());
    await connected(socket, 'secureConnect');
    const total = limit.elapsed();
    const certificate = (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateOf */ .tq)(socket);
    return { status: 0, headers: {}, body: '', certificate, phases: { tls: total, firstByte: total, total } };
}
function connected(socket, event) {
    return new Promise((resolve, reject) => {
        socket.once(event, () => resolve());
        socket.once('error', reject);
    });
}


/***/ })

};
