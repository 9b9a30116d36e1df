export const id = 7663;
export const ids = [7663];
export const modules = {

/***/ 27663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createIssueNotifier: () => (/* binding */ createIssueNotifier)
/* harmony export */ });
/** Tells people by an issue: one per incident, with the severity as a label. */
function createIssueNotifier(issues, assignees = []) {
    return {
        name: 'github-issues',
        async notify({ dedupKey, severity, title, text, link }) {
            const body = link === undefined ? text : `${text}\n\n${link}`;
            await issues.open({ key: dedupKey, title, body, labels: ['sluice', `sluice:${severity}`], assignees });
        }
    };
}


/***/ })

};
