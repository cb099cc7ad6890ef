import type { Plafond } from "../../envois/index.ts";
import { Console, Etiquette, type Ton } from "../../interface/index.ts";
import { moisEnToutesLettres, nombre } from "../../socle/index.ts";
import type { Reperage } from "../lectures/reperages.ts";
import { textes } from "../textes.ts";

const { liste, portees, etats, lancer, plafond, refus: refusEnMots } = textes.reperages;

const TONS: Record<Reperage["etat"], Ton> = {
	"en-cours": "attente",
	fini: "fait",
	abandonne: "neutre",
};

export const EtatDuReperage = ({ etat }: Pick<Reperage, "etat">) => (
	<Etiquette ton={TONS[etat]}>{etats[etat]}</Etiquette>
);

interface Proprietes {
	reperages: Reperage[];
	plafond: Plafond;
	regle: boolean;
	fait: string | null;
	refus?: { motif: keyof typeof refusEnMots };
}

export function Reperages(page: Proprietes) {
	const { reperages, regle } = page;
	const enCours = reperages.some(({ etat }) => etat === "en-cours");
	return (
		<Console
			titre={liste.titre}
			chapeau={
				<>
					<p>{liste.chapeau}</p>
					<p>
						<a href="/droits-non-demandes">{liste.panneau}</a> ·{" "}
						<a href="/ruptures">{liste.ruptures}</a>
					</p>
				</>
			}
		>
			<Message {...page} />
			{regle && (enCours ? <Abandonner /> : <Lancer />)}
			{reperages.length > 0 ? (
				<Tableau reperages={reperages} />
			) : (
				<p className="aucun">{liste.vide}</p>
			)}
			<CePlafond {...page} />
		</Console>
	);
}

const FAITS: Record<string, string> = {
	lancer: lancer.fait,
	"lancer-complet": lancer.fait,
	abandonner: lancer.abandonne,
};

function Message({ fait, refus }: Proprietes) {
	if (refus)
		return (
			<p className="message message-refus" role="alert">
				{refusEnMots[refus.motif]}
			</p>
		);
	const dit = fait && FAITS[fait];
	return dit ? (
		<p className="message" role="status">
			{dit}
		</p>
	) : null;
}

const Lancer = () => (
	<section aria-labelledby="lancer">
		<h2 id="lancer">{lancer.titre}</h2>
		<form method="post" className="console-actes">
			<button type="submit" name="acte" value="lancer" className="bouton" data-acte-principal>
				{lancer.changes}
			</button>
			<button type="submit" name="acte" value="lancer-complet" className="bouton-discret">
				{lancer.complet}
			</button>
		</form>
		<p className="indication">{lancer.aide}</p>
	</section>
);

const Abandonner = () => (
	<form method="post" className="console-actes">
		<button type="submit" name="acte" value="abandonner" className="bouton-discret">
			{lancer.abandonner}
		</button>
	</form>
);

function Tableau({ reperages }: Pick<Proprietes, "reperages">) {
	const { colonnes } = liste;
	return (
		<table className="tableau">
			<caption className="hors-ecran">{liste.titre}</caption>
			<thead>
				<tr>
					{Object.entries(colonnes).map(([cle, colonne]) => (
						<th key={cle} scope="col" className={NOMBRES.has(cle) ? "nombre" : undefined}>
							{colonne}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{reperages.map((r) => (
					<tr key={r.reperage} data-rangee>
						<th scope="row">
							<a href={`/reperages/${r.reperage}`}>{liste.lance(r.lanceLe)}</a>
						</th>
						<td data-titre={colonnes.mois}>{moisEnToutesLettres(r.mois)}</td>
						<td data-titre={colonnes.portee}>{portees[r.portee]}</td>
						<td data-titre={colonnes.etat}>
							<EtatDuReperage etat={r.etat} />
						</td>
						<td className="nombre" data-titre={colonnes.examines}>
							{r.etat === "fini" ? nombre(r.examines) : "—"}
						</td>
						<td className="nombre" data-titre={colonnes.inchanges}>
							{nombre(r.inchanges)}
						</td>
						<td className="nombre" data-titre={colonnes.constats}>
							{r.etat === "fini" ? nombre(total(r.constats)) : "—"}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

const NOMBRES = new Set(["examines", "inchanges", "constats"]);
const total = (comptes: Record<string, number>) =>
	Object.values(comptes).reduce((a, b) => a + b, 0);

const CePlafond = ({ plafond: { contacts, jours } }: Proprietes) => (
	<section aria-labelledby="plafond">
		<h2 id="plafond">{plafond.titre}</h2>
		<p>
			{plafond.explication(contacts, jours)} <a href="/reglages/envois">{plafond.regler}</a>
		</p>
	</section>
);
