export const id = 9824;
export const ids = [9824];
export const modules = {

/***/ 9824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _src_hosts_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1816);
/* harmony import */ var _src_operations_promote_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2561);


/** Moves one digest to the next environment, or says exactly why not. */
async function main() {
    await (0,_src_hosts_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)({
        Inputs: _src_operations_promote_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .PromoteInputs */ .S,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9134), __webpack_require__.e(1074), __webpack_require__.e(6118), __webpack_require__.e(7599), __webpack_require__.e(3383), __webpack_require__.e(2477), __webpack_require__.e(7578), __webpack_require__.e(7965), __webpack_require__.e(2595), __webpack_require__.e(3708), __webpack_require__.e(9527)]).then(__webpack_require__.bind(__webpack_require__, 552))).promoteDoor
    });
}


/***/ }),

/***/ 2561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ PromoteInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1911);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5777);



/** What promote is asked: which digest, where to, and how. */
const PromoteInputs = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .dO,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceInputs */ .jN,
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .default('latest')
        .describe('The artifact; latest means the newest that the previous environment runs.'),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('Environment of the policy to promote into.'),
    mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['promote', 'plan'])
        .default('promote')
        .describe('promote moves the digest; plan only answers, the same as dry-run.'),
    wait: _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.prefault('0s').describe('How long to hold for gates that only time opens.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000).optional().describe('Why, for the record.')
});


/***/ })

};
