import type { Contact } from "../../dossiers/contacts.ts";

export type CanalDeContact = "courriel" | "sms" | "telephone" | "courrier";

const MOYENS: Record<CanalDeContact, readonly Contact["nature"][]> = {
	courriel: ["courriel"],
	sms: ["mobile"],
	telephone: ["mobile", "fixe"],
	courrier: [],
};

export const joignable = (contacts: readonly Contact[], canal: CanalDeContact): boolean =>
	contacts.some(({ nature, etat }) => etat !== "injoignable" && MOYENS[canal].includes(nature));
