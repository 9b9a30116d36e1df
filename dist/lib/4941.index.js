export const id = 4941;
export const ids = [4941];
export const modules = {

/***/ 24941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   firstGroup: () => (/* binding */ firstGroup)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** What a pattern finds: its first group, or all of it when it has none. */
function firstGroup(pattern, text) {
    const matcher = re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.compile(pattern).matcher(text);
    if (!matcher.find())
        return undefined;
    return (matcher.groupCount() > 0 ? matcher.group(1) : matcher.group()) ?? '';
}


/***/ })

};
