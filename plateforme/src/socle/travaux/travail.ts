/** What a job carries: identifiers, never what they designate. The database refuses anything else. */
export type Donnees = Record<string, string | number | boolean>;

export interface EnTravail<D extends Donnees> {
	organisme: string;
	donnees: D;
	/** The office's time when it begins. */
	quand: Date;
	/** Aborted when the platform stops, or when the job has lasted too long. */
	signal: AbortSignal;
}

/**
 * A kind of job. It may be done twice (the process may die between its last act and its receipt), so
 * what it does must bear it.
 */
export interface Travail<D extends Donnees = Donnees> {
	/** « journal.sceller » */
	file: string;
	/** Five cron fields, in French time, for every office. */
	cron?: string;
	/** Retries after a failure, spaced more and more; 5 unless told. */
	reprises?: number;
	/** Seconds after which it is taken for lost; 900 unless told. */
	dureeMax?: number;
	faire(travail: EnTravail<D>): Promise<unknown>;
}

/** Each domain's list, kept with its own types. */
export const travail = <D extends Donnees = Donnees>(t: Travail<D>): Travail => t as Travail;
