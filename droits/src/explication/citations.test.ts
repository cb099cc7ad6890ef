import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { CONSTANTES, TABLES } from "../baremes/table.ts";
import { expliquer } from "../expliquer.ts";
import { CLES_REFERENCES, reference } from "../references.ts";
import { REFERENCES_PRESTATION } from "../references-prestation.ts";
import { calculer, PRESTATIONS } from "../resultat.ts";
import { FOYERS } from "./foyers.fixture.ts";
import { montantsLegaux } from "./sources.ts";

interface Verifiee {
	cle: string;
	article: string;
	objet: string;
	lien?: string;
}

const VERIFIEES = new Map(
	(
		JSON.parse(
			readFileSync(join(import.meta.dirname, "../../../docs/droit/references.json"), "utf8"),
		) as { references: Verifiee[] }
	).references.map((r) => [r.cle, r]),
);

const JOUR = /^\d{4}-\d{2}-\d{2}$/;

describe("Rien n'est dit sans texte", () => {
	it("chaque référence est l'une de celles qui ont été vérifiées, mot pour mot", () => {
		for (const cle of CLES_REFERENCES) {
			const { article, objet, lien } = VERIFIEES.get(cle) ?? {};
			assert.deepEqual(reference(cle), { cle, article, objet, ...(lien && { lien }) });
		}
	});

	it("une clé inconnue ne compile pas", () => {
		// @ts-expect-error : cette clé n'est pas au catalogue
		assert.throws(() => reference("prestation.inventee"));
	});

	it("chaque prestation a ses articles, que le résultat donne aussi", () => {
		const { references } = calculer(FOYERS[0]);
		for (const code of PRESTATIONS) {
			assert.ok(REFERENCES_PRESTATION[code].length > 0, code);
			assert.equal(references[code], REFERENCES_PRESTATION[code]);
		}
	});

	it("chaque montant daté a son article, sa source et sa date d'effet", () => {
		assert.ok(TABLES.length > 20);
		for (const t of TABLES) {
			assert.ok(t.article !== "" && t.libelle !== "" && JOUR.test(t.verifie), t.cle);
			for (const [depuis, , source] of t.lignes) {
				assert.match(depuis, JOUR, t.cle);
				assert.notEqual(source.trim(), "", `${t.cle}, ${depuis}`);
			}
		}
	});

	it("chaque taux constant a sa source et sa date d'effet", () => {
		assert.ok(CONSTANTES.length > 10);
		for (const c of CONSTANTES)
			for (const [nom, constante] of Object.entries(c.valeurs)) {
				assert.match(constante.depuis, JOUR, `${c.cle}.${nom}`);
				assert.notEqual(constante.source.trim(), "", `${c.cle}.${nom}`);
				assert.match(constante.lien, /^https?:/, `${c.cle}.${nom}`);
			}
	});

	it("chaque montant que la loi fixe est imprimé avec le texte en vigueur ce mois-là", () => {
		for (const f of FOYERS)
			for (const p of expliquer(f).prestations)
				for (const e of p.etapes)
					for (const m of montantsLegaux(e)) {
						assert.ok(m.source !== "" && m.article !== "" && m.libelle !== "", e.cle);
						assert.ok(m.depuis <= `${Number(f.mois.slice(0, 4))}-12-01`, `${e.cle}, ${m.depuis}`);
					}
	});
});
