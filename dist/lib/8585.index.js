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
/* harmony import */ var _domain_smoke_json_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52976);


function jsonPath() {
    const paths = new json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathEnvironment */ .Dd({ maxRecursionDepth: _domain_smoke_json_body_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestJson */ .DK + 2 });
    const compiled = new Map();
    let patterns;
    const queryOf = async (path) => {
        if (/\b(match|search)\s*\(/.test(path)) {
            patterns ??= registerPatterns(paths);
            await patterns;
        }
        const query = compiled.get(path) ?? paths.compile(path);
        compiled.set(path, query);
        return query;
    };
    return {
        select: async (path, value) => (await queryOf(path)).query(value).values(),
        selectsOne: async (path) => (await queryOf(path)).singularQuery()
    };
}
async function registerPatterns(paths) {
    const { interoperablePattern } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(4941)]).then(__webpack_require__.bind(__webpack_require__, 24941));
    const patternFunction = (method) => ({
        argTypes: [json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.ValueType, json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.ValueType],
        returnType: json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.LogicalType,
        call(text, pattern) {
            if (typeof text !== 'string' || typeof pattern !== 'string')
                return false;
            try {
                return interoperablePattern(pattern).matcher(text)[method]();
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
