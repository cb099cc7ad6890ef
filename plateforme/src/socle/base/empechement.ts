/** What keeps a command from going on, in a sentence for the operator: printed without a stack. */
export class Empechement extends Error {}
