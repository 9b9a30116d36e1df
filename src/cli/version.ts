/** The version of package.json, which does not ship with the bundle; a test keeps them equal. */
export const version = '0.1.0'
