export const id = 5260;
export const ids = [5260];
export const modules = {

/***/ 75260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   talkWebSocket: () => (/* binding */ talkWebSocket)
/* harmony export */ });
/* harmony import */ var ws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52977);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88199);



/** Opens a WebSocket, sends, and waits for as many messages as asked. A refusal is an answer with its status. */
async function talkWebSocket(talk, limit) {
    const url = new URL(talk.url);
    const { connectTo, clientCertificate } = talk;
    const connect = { url, connectTo, clientCertificate, limit };
    const socket = new ws__WEBPACK_IMPORTED_MODULE_0__/* .WebSocket */ .kb(url, {
        headers: talk.headers,
        maxPayload: talk.maximumBytes,
        createConnection: () => (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .connectSocket */ .cH)(connect)
    });
    limit.onEnd(() => {
        // A socket that is still connecting reports its end as an error, which nobody waits for any more.
        socket.on('error', () => undefined);
        socket.terminate();
    });
    const { refused, connection } = await opened(socket);
    if (refused !== undefined)
        return answer(refused, [], limit);
    const messages = receive(socket, talk);
    for (const text of talk.send)
        socket.send(text);
    const received = await messages;
    return { ...answer(101, received, limit), certificate: (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateOf */ .tq)(connection) };
}
function opened(socket) {
    return new Promise((resolve, reject) => {
        let connection;
        socket.once('upgrade', response => {
            connection = response.socket;
        });
        socket.once('open', () => resolve(connection === undefined ? {} : { connection }));
        socket.once('unexpected-response', (_, response) => resolve({ refused: response.statusCode ?? 0 }));
        socket.once('error', reject);
    });
}
function receive(socket, talk) {
    const messages = [];
    let bytes = 0;
    return new Promise((resolve, reject) => {
        if (talk.receive === 0)
            resolve(messages);
        socket.on('message', data => {
            const text = data.toString();
            bytes += Buffer.byteLength(text);
            if (bytes > talk.maximumBytes)
                reject((0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('smoke-oversize', `more than ${talk.maximumBytes} bytes`));
            if (messages.push(text) >= talk.receive)
                resolve(messages);
        });
        socket.once('close', () => resolve(messages));
        socket.once('error', reject);
    });
}
function answer(status, messages, limit) {
    const elapsed = limit.elapsed();
    const body = JSON.stringify(messages.map(parsed));
    return { status, headers: {}, body, phases: { firstByte: elapsed, total: elapsed } };
}
/** A message that is JSON is shown as such, so that a path can look into it. */
function parsed(message) {
    try {
        return JSON.parse(message);
    }
    catch {
        return message;
    }
}


/***/ })

};
