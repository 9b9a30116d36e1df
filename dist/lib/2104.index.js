export const id = 2104;
export const ids = [2104];
export const modules = {

/***/ 22104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   haproxySocket: () => (/* binding */ haproxySocket)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68013);


const timeoutMs = 5000;
const mostCharacters = 8 * 1024 * 1024;
function haproxySocket(place) {
    return command => new Promise((resolve, reject) => {
        const socket = open(place);
        let text = '';
        const fail = (why, cause) => {
            socket.destroy();
            reject((0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .hU)('metrics-unavailable', `HAProxy at ${place} ${why}`, cause));
        };
        socket.setEncoding('utf8');
        socket.setTimeout(timeoutMs, () => fail('does not answer'));
        socket.on('error', cause => fail('cannot be asked', cause));
        socket.on('data', (chunk) => {
            text += chunk;
            if (text.length > mostCharacters)
                fail('answers without end');
        });
        socket.on('end', () => resolve(text));
        socket.end(`${command}\n`);
    });
}
function open(place) {
    const [, host, port] = /^([^/]+):(\d+)$/.exec(place) ?? [];
    return host === undefined ? (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(place) : (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(Number(port), host);
}


/***/ })

};
