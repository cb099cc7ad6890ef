import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, heureDe, jourAbrege, jourDe } from "../../socle/index.ts";
import { lireCadre } from "../../sollicitations/index.server.ts";
import { canalOuvert } from "../../sollicitations/index.ts";
import { boitesDeCourriels } from "../tables.ts";

export interface BoiteVue {
	etat: "absente" | "branchee" | "en-panne";
	adresse: string | null;
	detail: string | null;
	/** « 15/07/2020 10 h 04 » */
	depuis?: string;
	releveLe?: string;
	confiance: string | null;
	/** Whether the office takes e-mails today. */
	ouvert: boolean;
}

export async function lireBoite(tx: Transaction, { organisme, quand }: Acteur): Promise<BoiteVue> {
	const aujourdhui = jourDe(quand);
	const [lue] = await tx.select().from(boitesDeCourriels);
	const { ouvertures } = await lireCadre(tx, organisme, aujourdhui);
	const dire = (instant: Date | null | undefined) =>
		instant ? `${jourAbrege(jourDe(instant))} ${heureDe(instant)}` : undefined;
	return {
		etat: lue?.etat ?? "absente",
		adresse: lue?.adresse ?? null,
		detail: lue?.detail ?? null,
		depuis: dire(lue?.depuis),
		releveLe: dire(lue?.releveLe),
		confiance: lue?.confiance ?? null,
		ouvert: canalOuvert(ouvertures, "courriel", aujourdhui),
	};
}
