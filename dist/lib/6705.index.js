export const id = 6705;
export const ids = [6705];
export const modules = {

/***/ 16705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectHtml: () => (/* binding */ selectHtml)
/* harmony export */ });
/* harmony import */ var css_select__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6305);
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81600);
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64728);


const deepestElements = 1000;
function selectHtml(selector, html) {
    const handler = new ShallowHandler();
    try {
        new htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .i(handler).end(html);
    }
    catch (thrown) {
        if (!(thrown instanceof TooDeep))
            throw thrown;
    }
    return (0,css_select__WEBPACK_IMPORTED_MODULE_1__/* .selectAll */ .Ub)(selector, handler.dom).map(element => textOf(element).replace(/\s+/g, ' ').trim());
}
class TooDeep extends Error {
}
class ShallowHandler extends htmlparser2__WEBPACK_IMPORTED_MODULE_2__/* .DomHandler */ .DV {
    onopentag(name, attributes) {
        if (this.tagStack.length > deepestElements)
            throw new TooDeep();
        super.onopentag(name, attributes);
    }
}
function textOf(root) {
    const texts = [];
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node.type === 'text')
            texts.push(node.data ?? '');
        waiting.push(...(node.children ?? []).toReversed());
    }
    return texts.join('');
}


/***/ })

};
