export const id = 759;
export const ids = [759];
export const modules = {

/***/ 80759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubPermissions: () => (/* binding */ createGitHubPermissions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68013);


const Answer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ permission: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['admin', 'write', 'read', 'none']) });
function createGitHubPermissions(connection) {
    return {
        async of(login) {
            const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
            const read = Answer.safeParse(await connection.read(route, { username: login }));
            if (read.success)
                return read.data.permission;
            throw (0,_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)('github-unavailable', `no permission of ${login}`);
        }
    };
}


/***/ })

};
