export const id = 743;
export const ids = [743];
export const modules = {

/***/ 743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _src_hosts_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1816);
/* harmony import */ var _src_operations_bluegreen_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3152);


/** Shifts traffic step by step, judges, and goes back at once when green is worse. */
async function main() {
    await (0,_src_hosts_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)({
        Inputs: _src_operations_bluegreen_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .BluegreenInputs */ .t,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9134), __webpack_require__.e(1074), __webpack_require__.e(6118), __webpack_require__.e(3383), __webpack_require__.e(2477), __webpack_require__.e(7578), __webpack_require__.e(6020), __webpack_require__.e(6080)]).then(__webpack_require__.bind(__webpack_require__, 6020))).bluegreenDoor
    });
}


/***/ }),

/***/ 3152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ BluegreenInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1911);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5777);



/** What bluegreen is asked: which staged digest goes live where, and how carefully. */
const BluegreenInputs = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .dO,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceInputs */ .jN,
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('Environment of the policy whose traffic is shifted.'),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('What goes live; default: the digest that is staged there.'),
    mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['run', 'rollback']).default('run').describe('run shifts and judges; rollback goes to blue now.'),
    profile: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['standard', 'linear', 'gentle']).optional().describe("Steps of the weight; default the policy's."),
    duration: _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .d.optional().describe('Scales every time of the judge and the profile by duration / 30 min.')
});


/***/ })

};
