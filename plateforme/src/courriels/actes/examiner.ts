import { createHash } from "node:crypto";
import { and, eq, inArray, sql } from "drizzle-orm";
import { releverMessage } from "../../envois/index.server.ts";
import { type Preparee, preparerPiece } from "../../pieces/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { type Authentification, authentifier } from "../lecture/authentification.ts";
import { type Genre, genreDe } from "../lecture/genre.ts";
import { type CourrielLu, type Jointe, lireCourriel, sansLire } from "../lecture/lire.ts";
import { deNous } from "../lectures/indices.ts";
import { ecartDe } from "../regles/jointes.ts";
import { jointes } from "../tables.ts";

/** What is known of the mailbox that a message came by. */
export interface Bureau {
	/** Its addresses, in lower case. */
	nous: readonly string[];
	/** The one server whose word on who wrote is believed. */
	confiance?: string;
}

export interface JointeVue {
	jointe: Jointe;
	empreinte: Buffer;
	ecart?: "signature" | "vide";
	/** Checked and kept, when it may become a document. */
	preparee?: Preparee;
}

export interface Examen {
	lu: CourrielLu;
	genre: Genre;
	authentification: Authentification;
	vues: JointeVue[];
}

interface ALire {
	brut: Buffer;
	entier?: number;
	illisible?: boolean;
}

/** All that takes time, before any transaction is open: reading, checking and keeping each file. */
export async function examiner(
	acteur: Acteur,
	{ nous, confiance }: Bureau,
	{ brut, entier, illisible }: ALire,
): Promise<Examen> {
	const lu = await lireEntier({ brut, entier, illisible });
	const adresse = lu.de?.adresse;
	const vues = await regarder(acteur, lu.jointes);
	const retours = await releverMessage(acteur, brut);
	const genre = retours.some((retour) => retour !== "etranger")
		? "rebond"
		: genreDe({
				entetes: lu.entetes,
				sujet: lu.sujet,
				adresse,
				apporte: vues.some(({ ecart }) => ecart === undefined),
				nous,
				identifiantDeNous: deNous(acteur.organisme, lu.messageId),
			});
	if (genre === "message")
		for (const vue of vues)
			if (!vue.ecart) vue.preparee = await preparerPiece(acteur, aPreparer(vue.jointe));
	return { lu, genre, authentification: authentifier(lu.entetes, adresse, confiance), vues };
}

export const aPreparer = ({ nom, type, contenu }: Jointe) => ({ nom, annonce: type, contenu });

/** Of the beginning of a message that is too large, no file is whole. */
async function lireEntier({ brut, entier, illisible }: ALire): Promise<CourrielLu> {
	if (illisible) return sansLire(brut);
	const lu = await lireCourriel(brut);
	return entier === undefined ? lu : { ...lu, jointes: [], defauts: ["trop-lourd"] };
}

/** What is no document, by what it is and by how often the office has seen the same bytes. */
async function regarder({ organisme }: Acteur, lues: readonly Jointe[]): Promise<JointeVue[]> {
	const hachees = lues.map((jointe) => ({
		jointe,
		empreinte: createHash("sha256").update(jointe.contenu).digest(),
	}));
	const images = hachees
		.filter(({ jointe }) => jointe.incorporee)
		.map(({ empreinte }) => empreinte);
	const dejaVues = new Map<string, number>();
	if (images.length > 0) {
		const connues = await pourOrganisme(organisme, (tx) =>
			tx
				.select({
					empreinte: jointes.empreinte,
					fois: sql<number>`count(DISTINCT ${jointes.courriel})::int`,
				})
				.from(jointes)
				.where(and(eq(jointes.organisme, organisme), inArray(jointes.empreinte, images)))
				.groupBy(jointes.empreinte),
		);
		for (const { empreinte, fois } of connues) dejaVues.set(empreinte.toString("hex"), fois);
	}
	return hachees.map(({ jointe, empreinte }) => ({
		jointe,
		empreinte,
		ecart: ecartDe(jointe, dejaVues.get(empreinte.toString("hex")) ?? 0),
	}));
}
