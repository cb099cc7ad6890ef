import type { Lieu } from "../../socle/index.server.ts";
import { heureDeLOffice } from "../sessions/session.ts";
import { organismesPresents } from "./organismes.ts";

/** An office that a public page speaks for, and the instant it is there. */
export type LieuPublic = Required<Lieu>;

/** Every office of this platform: what it is called is no secret. */
export async function lieuxPublics(): Promise<LieuPublic[]> {
	return (await organismesPresents()).map(({ decalageJours, ...organisme }) => ({
		organisme,
		quand: heureDeLOffice(decalageJours),
	}));
}

export const lieuPublic = async (id: string): Promise<LieuPublic | undefined> =>
	(await lieuxPublics()).find(({ organisme }) => organisme.organisme === id);
