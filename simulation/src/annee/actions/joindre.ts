import type { LignePortee } from "../../dossiers/etendre.ts";

export type CanalDeContact = "courriel" | "sms" | "telephone" | "courrier";
export type Contacts = LignePortee["contacts"];

const MOYENS: Record<CanalDeContact, readonly Contacts[number]["nature"][]> = {
	courriel: ["courriel"],
	sms: ["mobile"],
	telephone: ["mobile", "fixe"],
	courrier: [],
};

const joignable = (contacts: Contacts, canal: CanalDeContact): boolean =>
	contacts.some(({ nature, etat }) => etat !== "injoignable" && MOYENS[canal].includes(nature));

/** Par où une action peut joindre ce dossier : nulle part s'il s'y est opposé, fût-ce après. */
export function canauxPossibles({
	contacts,
	oppositions,
}: Pick<LignePortee, "contacts" | "oppositions">): CanalDeContact[] {
	if (oppositions.some(({ objet }) => objet === "campagnes")) return [];
	return (["courriel", "sms", "telephone"] as const).filter((canal) => joignable(contacts, canal));
}
