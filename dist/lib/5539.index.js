export const id = 5539;
export const ids = [5539];
export const modules = {

/***/ 55539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ensureGuard: () => (/* binding */ ensureGuard),
/* harmony export */   ownGuardEntry: () => (/* binding */ ownGuardEntry)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68013);
/* harmony import */ var _embedded_process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83698);
/* harmony import */ var _embedded_proxy_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58666);






function ownGuardEntry() {
    return { command: process.execPath, args: [process.argv[1] ?? '', 'internal-guard'] };
}
const Running = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ pid: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1), startTime: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
const startTimeoutMs = 10_000;
async function ensureGuard(directory, { command, args }) {
    if (runs(directory))
        return;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args, directory], {
        detached: true,
        stdio: 'ignore',
        env: {}
    });
    child.on('error', () => undefined);
    child.unref();
    const deadline = performance.now() + startTimeoutMs;
    while (performance.now() < deadline) {
        if (runs(directory))
            return;
        await new Promise(later => setTimeout(later, 20));
    }
    throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .hU)('router-refused', `nothing watches over the lease of ${directory}: its guard did not start`);
}
function runs(directory) {
    const found = (0,_embedded_proxy_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'guard.json'), Running);
    return found !== undefined && (0,_embedded_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(found);
}


/***/ })

};
