import { Etiquette } from "../../interface/index.ts";
import { type Jour, jourAbrege, joursEntre } from "../../socle/index.ts";
import { textesNatures } from "../../sollicitations/index.ts";
import type { SollicitationVue } from "../lectures/sollicitations.ts";
import { textesDossier } from "../textes/dossier.ts";
import { nomCourt, parCanal } from "../textes/mots.ts";

const { attendu: textes } = textesDossier;
const { natures, enjeux } = textesNatures;
const MONTREES = 4;

interface Proprietes {
	sollicitations: SollicitationVue[];
	aujourdhui: Jour;
}

/** What the person awaits from us, and by when. */
export function DeNous({ sollicitations, aujourdhui }: Proprietes) {
	const ouvertes = sollicitations
		.filter(({ etat }) => etat === "a-traiter")
		.sort((a, b) => ((a.promesse ?? "9") < (b.promesse ?? "9") ? -1 : 1));
	return (
		<section className="carte" aria-labelledby="de-nous">
			<h2 id="de-nous">{textes.deNous}</h2>
			{ouvertes.length === 0 && <p className="indication">{textes.rienDeNous}</p>}
			<ul className="attendus">
				{ouvertes.map((s) => (
					<li key={s.sollicitation} data-rangee>
						<p className="attendu-tete">
							<a href={`/sollicitations/${s.sollicitation}`}>{s.objet}</a>
							<Promesse promesse={s.promesse} aujourdhui={aujourdhui} />
						</p>
						<p className="part">
							{[
								natures[s.nature],
								s.prestation && nomCourt(s.prestation),
								textes.arrivee(s.arrivee, parCanal(s.canal)),
								s.enMain && textes.enMain(s.enMain),
							]
								.filter(Boolean)
								.join(" · ")}{" "}
							{s.enjeu !== "aucun" && <Etiquette ton="retard">{enjeux[s.enjeu]}</Etiquette>}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}

function Promesse({ promesse, aujourdhui }: { promesse: Jour | null; aujourdhui: Jour }) {
	if (!promesse) return <Etiquette ton="neutre">{textes.sansPromesse}</Etiquette>;
	const retard = joursEntre(promesse, aujourdhui);
	return retard > 0 ? (
		<Etiquette ton="retard">{textes.retard(retard)}</Etiquette>
	) : (
		<Etiquette ton="attente">{textes.promis(promesse)}</Etiquette>
	);
}

/** What we await from the person: the documents listed, and the deadline given. */
export function DeLui({ sollicitations, aujourdhui }: Proprietes) {
	const enPause = sollicitations.filter(({ etat, manque }) => etat === "en-pause" && manque);
	return (
		<section className="carte" aria-labelledby="de-lui">
			<h2 id="de-lui">{textes.delui}</h2>
			{enPause.length === 0 && <p className="indication">{textes.rienDeLui}</p>}
			<ul className="attendus">
				{enPause.map(({ sollicitation, objet, manque, echeance }) => (
					<li key={sollicitation} data-rangee>
						<p className="attendu-tete">
							<strong>{manque?.join(", ")}</strong>
							{echeance &&
								(echeance < aujourdhui ? (
									<Etiquette ton="retard">{textes.passe(echeance)}</Etiquette>
								) : (
									<Etiquette ton="attente">{textes.avant(echeance)}</Etiquette>
								))}
						</p>
						<p className="part">
							<a href={`/sollicitations/${sollicitation}`}>{objet}</a>
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}

export function DerniersContacts({ sollicitations }: { sollicitations: SollicitationVue[] }) {
	const derniers = sollicitations
		.toSorted((a, b) => (a.arrivee < b.arrivee ? 1 : -1))
		.slice(0, MONTREES);
	return (
		<section className="carte" aria-labelledby="derniers">
			<h2 id="derniers">{textes.derniers}</h2>
			{derniers.length === 0 && <p className="indication">{textes.aucunContact}</p>}
			<ul className="lignes">
				{derniers.map(({ sollicitation, arrivee, canal, objet, etat }) => (
					<li key={sollicitation}>
						<span>
							<span className="jour">{jourAbrege(arrivee)}</span>{" "}
							<a href={`/sollicitations/${sollicitation}`}>{objet}</a>{" "}
							<span className="part">{parCanal(canal)}</span>
						</span>
						<span className="part nombre">
							{etat === "traitee" ? textes.traitee : textes.ouverte}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
