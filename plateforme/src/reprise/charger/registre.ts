import type pg from "pg";
import { actions, consultations, destinataires } from "../../actions/index.server.ts";
import { appels } from "../../appels/index.server.ts";
import { rendezVous } from "../../rendez-vous/index.server.ts";
import { avis } from "../../satisfaction/index.server.ts";
import { auteurDe, journal } from "../../socle/index.server.ts";
import { type Acteur, type Faits, motifDe } from "../../socle/index.ts";
import { affaires, evenements, pauses, sollicitations } from "../../sollicitations/index.server.ts";
import { Copie } from "./copies.ts";

/** What only facts fill, hence empty before them. */
export const TABLES_DES_FAITS = [
	"affaires",
	"sollicitations",
	"pauses",
	"evenements",
	"appels",
	"rendez_vous",
	"avis",
	"actions",
	"destinataires",
	"consultations",
] as const;

/** Rows that wait, by table, in the order in which they are written. */
export class Registre {
	readonly affaires = new Copie(affaires, [], true);
	readonly sollicitations = new Copie(sollicitations, ["rang", "dateUtile"], true);
	readonly pauses = new Copie(pauses, [], true);
	readonly evenements = new Copie(evenements, ["evenement"], true);
	readonly appels = new Copie(appels, [], true);
	readonly rendezVous = new Copie(rendezVous, [], true);
	readonly avis = new Copie(avis, [], true);
	readonly actions = new Copie(actions, [], true);
	readonly destinataires = new Copie(destinataires, [], true);
	readonly consultations = new Copie(consultations, [], true);
	readonly journal = new Copie(journal, ["numero", "transaction"], false);
	/** Numbers given so far: the database numbers the rest. */
	affaire = 0;
	sollicitation = 0;
	action = 0;

	get #copies() {
		return [
			this.affaires,
			this.sollicitations,
			this.pauses,
			this.evenements,
			this.appels,
			this.rendezVous,
			this.avis,
			this.actions,
			this.destinataires,
			this.consultations,
			this.journal,
		];
	}

	tracer(acteur: Acteur, objet: string, { acte, faits }: { acte: string; faits: Faits }): void {
		this.journal.ajouter({
			organisme: acteur.organisme,
			quand: acteur.quand,
			auteur: auteurDe(acteur),
			acte,
			objet,
			motif: motifDe(faits) ?? null,
		});
	}

	/** Characters that wait. */
	get taille(): number {
		return this.#copies.reduce((somme, { taille }) => somme + taille, 0);
	}

	/** Hands over what waits, to be written while more comes in; the number of rows. */
	emporter(): (client: pg.ClientBase) => Promise<number> {
		const emportees = this.#copies.map((copie) => copie.emporter());
		return async (client) => {
			let lignes = 0;
			for (const verser of emportees) lignes += await verser(client);
			return lignes;
		};
	}
}
