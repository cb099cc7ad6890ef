/** Rows of a file: more would hold up the pages while it is made. A month of any figure is less. */
export const MAXIMUM_EXPORT = 100_000;
