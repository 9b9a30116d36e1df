export const id = 7663;
export const ids = [7663];
export const modules = {

/***/ 27663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createIssueNotifier: () => (/* binding */ createIssueNotifier)
/* harmony export */ });
function createIssueNotifier(issues, assignees = []) {
    return {
        name: 'github-issues',
        async notify({ dedupKey, about = dedupKey, severity, title, text, link }) {
            const body = link === undefined ? text : `${text}\n\n${link}`;
            const labels = ['sluice', `sluice:${severity}`];
            const { number } = await issues.open({ key: about, title, body, labels, assignees });
            if (about !== dedupKey)
                await issues.comment(number, { key: dedupKey, body });
        }
    };
}


/***/ })

};
