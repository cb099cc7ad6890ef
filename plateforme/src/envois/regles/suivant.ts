import type { Canal, Replis } from "../index.ts";

/** What is written on the next channel: SMS only with a text of its own, letters with the e-mail's. */
export interface Suite {
	canal: Canal;
	sujet?: string;
	corps: string;
	/** Where, when no file tells. */
	a?: string;
}

interface Envoye {
	canal: Canal;
	sujet: string | null;
	corps: string;
	replis: Replis | null;
}

/** courriel → SMS → courrier, or SMS first; nothing after a letter, nor when nothing was written for it. */
export function suitesDe({ canal, sujet, corps, replis }: Envoye): Suite[] {
	const suites: Suite[] = [];
	if (canal === "courriel" && replis?.sms) suites.push({ canal: "sms", corps: replis.sms.corps });
	if (canal === "sms" && replis?.courriel) suites.push({ canal: "courriel", ...replis.courriel });
	const lettre =
		replis?.courrier ?? (canal === "courriel" ? { sujet: sujet ?? undefined, corps } : undefined);
	if (canal !== "courrier" && lettre) suites.push({ canal: "courrier", ...lettre });
	return suites;
}
