export const id = 6110;
export const ids = [6110];
export const modules = {

/***/ 76110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileDeliveries: () => (/* binding */ fileDeliveries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Keeps who took which message in a file, one line each. */
function fileDeliveries(path) {
    const lineOf = (notifier, dedupKey) => JSON.stringify([notifier, dedupKey]);
    return {
        async has(notifier, dedupKey) {
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '');
            return text.split('\n').includes(lineOf(notifier, dedupKey));
        },
        async add(notifier, dedupKey) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${lineOf(notifier, dedupKey)}\n`);
        }
    };
}


/***/ })

};
