export const id = 3609;
export const ids = [3609];
export const modules = {

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRepositoryFacts: () => (/* binding */ createRepositoryFacts)
/* harmony export */ });
const base = 'GET /repos/{owner}/{repo}';
function createRepositoryFacts(connection) {
    return {
        async repository() {
            const found = await connection.read(base);
            return { fullName: found.full_name, defaultBranch: found.default_branch, isPrivate: found.private };
        },
        async environments() {
            const found = await connection.readAll(`${base}/environments`, {}, 'environments');
            return found.map(({ name, protection_rules: rules = [] }) => ({
                name,
                reviewers: rules.flatMap(({ type, reviewers = [] }) => (type === 'required_reviewers' ? reviewers : [])).length
            }));
        },
        async branchRules(branch) {
            const rules = await connection.readAll(`${base}/rules/branches/{branch}`, { branch });
            return [...new Set(rules.map(({ type }) => type))];
        },
        async workflows() {
            const found = await connection.readAll(`${base}/actions/workflows`, {}, 'workflows');
            return found.map(({ path, state }) => ({ path, state }));
        }
    };
}


/***/ })

};
