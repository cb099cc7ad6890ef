import type { Ton } from "../../interface/index.ts";
import type { ImportVu } from "../lectures/imports.ts";

const TONS: Record<ImportVu["etat"], Ton> = {
	"a-expliquer": "action",
	apercu: "attente",
	vu: "action",
	"en-cours": "attente",
	fini: "fait",
	echoue: "attention",
	interrompu: "retard",
};

export const tonDe = (etat: ImportVu["etat"]): Ton => TONS[etat];
