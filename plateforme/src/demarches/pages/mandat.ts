import { data } from "react-router";
import { textesPages } from "../textes/pages.ts";

/** A number of an address; 0, which nothing has, when it is none. */
export const entierDe = (saisie: string): number =>
	/^[1-9]\d{0,14}$/.test(saisie) ? Number(saisie) : 0;

/** Taken back, over, another's or too narrow: the same page, which says none of it. */
export const pageDuMandat = () => data(textesPages.aidant.introuvable, { status: 404 });
