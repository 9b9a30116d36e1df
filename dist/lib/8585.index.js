export const id = 8585;
export const ids = [8585];
export const modules = {

/***/ 68585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonPath: () => (/* binding */ jsonPath)
/* harmony export */ });
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50393);

/**
 * JSONPath as RFC 9535 says, with linear-time patterns: json-p3's own backtrack, and 29 characters hold them for
 * seconds. The pattern engine is heavy, and loaded only for a path that asks for it.
 */
function jsonPath() {
    const paths = new json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathEnvironment */ .Dd();
    let patterns;
    return async (path, value) => {
        if (/\b(match|search)\s*\(/.test(path)) {
            patterns ??= registerPatterns(paths);
            await patterns;
        }
        return paths.query(path, value).values();
    };
}
async function registerPatterns(paths) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const patternFunction = (method) => ({
        argTypes: [json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.ValueType, json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.ValueType],
        returnType: json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.LogicalType,
        call(text, pattern) {
            if (typeof text !== 'string' || typeof pattern !== 'string')
                return false;
            try {
                return RE2JS.compile(pattern).matcher(text)[method]();
            }
            catch {
                return false;
            }
        }
    });
    paths.functionRegister.set('match', patternFunction('matches'));
    paths.functionRegister.set('search', patternFunction('find'));
}


/***/ })

};
