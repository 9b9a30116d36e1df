export const id = 6297;
export const ids = [6297];
export const modules = {

/***/ 86297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ DependencyTriageInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35777);


const NameList = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .default('')
    .transform(text => [
    ...new Set(text
        .split(/[\n,]/)
        .map(name => name.trim())
        .filter(name => name !== ''))
]);
const DependencyTriageInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO,
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['event', 'sweep', 'report'])
        .default('event')
        .describe('event decides this pull request, sweep all open ones, report only tells.'),
    number: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .WholeNumber */ .$x.optional().describe("The pull request; default the event's own."),
    mergeMethod: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['squash', 'merge', 'rebase'])
        .optional()
        .describe("How GitHub merges: squash, merge or rebase. Default: the policy's."),
    requiredChecks: NameList.describe('Checks that must be green beside those that the repository requires, one per line.'),
    reviewTeams: NameList.describe('Teams that are asked to review, one per line.'),
    assignees: NameList.describe('People who are assigned, one per line.'),
    critical: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['merge', 'label'])
        .optional()
        .describe("What a proven critical security update does when checks are green: merge or label. Default: the policy's."),
    criticalMajor: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['merge', 'label'])
        .optional()
        .describe("The same for a major step: label or merge. Default: the policy's."),
    from: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('Path of an evidence file to decide offline, changing nothing.')
});


/***/ })

};
