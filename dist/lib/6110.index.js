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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _embedded_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96117);




const Line = zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()]).rest(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['unknown', 'begun', 'told']));
function fileDeliveries(path) {
    return {
        async stateOf(notifier, dedupKey) {
            const lines = (await read(path)).split('\n').flatMap(parsed);
            const found = lines.findLast(([name, key]) => name === notifier && key === dedupKey);
            return found === undefined ? 'unknown' : (found[2] ?? 'told');
        },
        async keep(notifier, dedupKey, state) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            const text = await read(path);
            const before = text === '' || text.endsWith('\n') ? '' : '\n';
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${before}${JSON.stringify([notifier, dedupKey, state])}\n`);
        }
    };
}
async function read(path) {
    return (await (0,_embedded_files_js__WEBPACK_IMPORTED_MODULE_2__.readTextIfThere)(path)) ?? '';
}
function parsed(line) {
    try {
        return [Line.parse(JSON.parse(line))];
    }
    catch {
        return [];
    }
}


/***/ })

};
