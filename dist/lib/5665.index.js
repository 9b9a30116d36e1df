export const id = 5665;
export const ids = [5665];
export const modules = {

/***/ 55665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSchema: () => (/* binding */ jsonSchema)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52210);
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2856);


/** JSON Schema 2020-12 by ajv; a schema is compiled once. */
function jsonSchema() {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__.Ajv2020({ strict: false, validateFormats: false, logger: false, code: { regExp } });
    return (schema, value) => {
        const validate = ajv.compile(schema);
        return validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: '$' });
    };
}
/** Ajv's hook for another engine. Ajv tells patterns apart by `toString`; `code` only matters for generated source, which we never write. */
const regExp = Object.assign((pattern) => {
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_1__.RE2JS.compile(pattern);
    return { test: (text) => compiled.matcher(text).find(), toString: () => pattern };
}, { code: 'undefined' });


/***/ })

};
