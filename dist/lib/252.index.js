export const id = 252;
export const ids = [252];
export const modules = {

/***/ 20252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askDns: () => (/* binding */ askDns)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);

const noRecord = new Set(['ENODATA', 'ENOTFOUND']);
async function askDns(question, limit) {
    const resolver = new node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.Resolver({ timeout: Math.max(1, Math.ceil(question.timeoutMilliseconds)), tries: 1 });
    limit.onEnd(() => resolver.cancel());
    if (question.server !== undefined)
        resolver.setServers([question.server]);
    const answers = await resolver.resolve(question.name, question.type).catch((error) => {
        if (noRecord.has(error.code ?? ''))
            return [];
        throw error;
    });
    const elapsed = limit.elapsed();
    const body = JSON.stringify({ answers });
    return { status: 0, headers: {}, body, phases: { firstByte: elapsed, total: elapsed } };
}


/***/ })

};
