/** A standing service of the process of jobs: what must be there all the time, and not once in a while. */
export interface Veille {
	ouvrir(): Promise<{ arreter(): Promise<void> }>;
}
