export const id = 72;
export const ids = [72];
export const modules = {

/***/ 1072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matchers: () => (/* binding */ matchers)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2210);
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(393);
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2856);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8013);




/** JSONPath by json-p3, JSON Schema by ajv, and every pattern in both by RE2, because bodies are hostile. */
function matchers() {
    const paths = jsonPaths();
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__.Ajv2020({ strict: false, code: { regExp } });
    return {
        select: (path, value) => sound(path, 'a JSONPath', () => paths.query(path, value).values()),
        finds: (pattern, text) => sound(pattern, 'an RE2 pattern', () => re2js__WEBPACK_IMPORTED_MODULE_3__/* .RE2JS */ .L3.compile(pattern).matcher(text).find()),
        violation(schema, value) {
            const validate = sound('schema', 'a JSON Schema', () => ajv.compile(schema));
            return validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: '$' });
        }
    };
}
function sound(found, expected, work) {
    try {
        return work();
    }
    catch (cause) {
        throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('bad-suite', { input: 'suite', found, expected, cause });
    }
}
/** json-p3's own `match` and `search` backtrack: 29 characters can hold them for seconds. */
function jsonPaths() {
    const paths = new json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathEnvironment */ .Dd();
    paths.functionRegister.set('match', patternFunction('matches'));
    paths.functionRegister.set('search', patternFunction('find'));
    return paths;
}
function patternFunction(method) {
    return {
        argTypes: [json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.ValueType, json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.ValueType],
        returnType: json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.LogicalType,
        call(text, pattern) {
            if (typeof text !== 'string' || typeof pattern !== 'string')
                return false;
            try {
                return re2js__WEBPACK_IMPORTED_MODULE_3__/* .RE2JS */ .L3.compile(pattern).matcher(text)[method]();
            }
            catch {
                return false;
            }
        }
    };
}
/** Ajv's hook for another engine. Ajv tells patterns apart by `toString`; `code` only matters for generated source, which we never write. */
const regExp = Object.assign((pattern) => {
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_3__/* .RE2JS */ .L3.compile(pattern);
    return { test: (text) => compiled.matcher(text).find(), toString: () => pattern };
}, { code: 'undefined' });


/***/ })

};
