export const id = 4330;
export const ids = [4330];
export const modules = {

/***/ 24330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createNoMetrics: () => (/* binding */ createNoMetrics)
/* harmony export */ });
function createNoMetrics(now) {
    return {
        capabilities: () => ({
            kind: 'none',
            boundsMs: [1000],
            seesLatency: false,
            lagMs: 0,
            seesInFlight: false,
            seesNothing: true
        }),
        read: async () => ({ time: now(), slots: { a: null, b: null } }),
        history: async () => null
    };
}


/***/ })

};
