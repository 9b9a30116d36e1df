export const id = 9925;
export const ids = [9925];
export const modules = {

/***/ 59925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spaced: () => (/* binding */ spaced)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

function spaced(registry, milliseconds) {
    let last = Promise.resolve();
    let isFirst = true;
    return {
        about(asked) {
            const pause = isFirst ? 0 : milliseconds;
            isFirst = false;
            const answer = last.then(() => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause)).then(() => registry.about(asked));
            last = answer.catch(() => undefined);
            return answer;
        }
    };
}


/***/ })

};
