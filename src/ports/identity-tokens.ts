/** Is responsible for the workflow's own OIDC tokens. */
export interface IdentityTokens {
  /** Throws `unavailable` (`smoke-no-token`) outside a workflow with `id-token: write`. */
  token(audience: string): Promise<string>
}
