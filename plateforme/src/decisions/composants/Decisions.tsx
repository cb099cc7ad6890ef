import { Console, Etiquette, Section, type Ton } from "../../interface/index.ts";
import { jourAbrege, jourDe, nombre } from "../../socle/index.ts";
import type {
	listerBordereaux,
	listerDecisions,
	Section as NomDeSection,
} from "../lectures/liste.ts";
import { textesDecision } from "../textes/decision.ts";
import { argent } from "../textes/lettre.ts";
import type { EtatDecision } from "../types.ts";

const { liste: textes } = textesDecision;

interface Proprietes extends Awaited<ReturnType<typeof listerDecisions>> {
	section: NomDeSection;
	comptes: Partial<Record<NomDeSection, number>>;
	aDeposer: { national: number; departement: number };
	bordereaux: Awaited<ReturnType<typeof listerBordereaux>>;
	peutExporter: boolean;
	fait?: number;
	refus?: string;
}

const TONS: Record<EtatDecision, Ton> = {
	"a-relire": "attente",
	"au-departement": "attente",
	prise: "fait",
	renvoyee: "neutre",
};

export function Decisions(vue: Proprietes) {
	const { section, comptes, fait, refus, peutExporter } = vue;
	return (
		<Console
			titre={textes.titre}
			chapeau={<p>{textes.chapeau}</p>}
			nomGauche={textes.titre}
			gauche={(Object.keys(textes.sections) as NomDeSection[]).map((nom) => (
				<Section
					key={nom}
					href={`/decisions?section=${nom}`}
					texte={textes.sections[nom]}
					compte={comptes[nom]}
					courante={nom === section}
					alerte={nom === "ecarts" || nom === "a-relire"}
				/>
			))}
		>
			{refus && (
				<p className="message message-refus" role="alert">
					{refus}
				</p>
			)}
			{fait && (
				<p className="message" role="status">
					{textes.fait(fait)}
				</p>
			)}
			{peutExporter && <Exports {...vue} />}
			<Liste {...vue} />
			{peutExporter && vue.bordereaux.length > 0 && <Bordereaux bordereaux={vue.bordereaux} />}
		</Console>
	);
}

function Exports({ section, aDeposer }: Proprietes) {
	const national = section === "a-exporter" || section === "en-attente" || section === "ecarts";
	const departement = section === "au-departement";
	return (
		<form method="post" className="champs decisions-exports">
			<p className="champs-actes">
				{national && aDeposer.national > 0 && (
					<button type="submit" name="acte" value="exporter" className="bouton">
						{textes.exporter}
					</button>
				)}
				{departement && aDeposer.departement > 0 && (
					<button type="submit" name="acte" value="transmettre" className="bouton">
						{textes.transmettre}
					</button>
				)}
				{national && (
					<a href="/decisions/retours" className="bouton-discret">
						{textes.importer}
					</a>
				)}
			</p>
		</form>
	);
}

function Liste({ section, decisions, suite }: Proprietes) {
	const { colonnes } = textes;
	if (decisions.length === 0) return <p className="aucun">{textes.vides[section]}</p>;
	return (
		<>
			<p>{suite ? textes.limite(decisions.length) : textes.compte(decisions.length)}</p>
			<table className="tableau">
				<caption className="hors-ecran">{textes.sections[section]}</caption>
				<thead>
					<tr>
						<th scope="col">{colonnes.decision}</th>
						<th scope="col">{colonnes.quoi}</th>
						<th scope="col">{colonnes.dossier}</th>
						<th scope="col">{colonnes.sens}</th>
						<th scope="col">{colonnes.etat}</th>
						<th scope="col" className="nombre">
							{colonnes.montant}
						</th>
						<th scope="col" className="nombre">
							{colonnes.age}
						</th>
					</tr>
				</thead>
				<tbody>
					{decisions.map((une) => (
						<tr key={une.decision}>
							<th scope="row">
								<a href={`/decisions/${une.decision}`}>{une.decision}</a>
							</th>
							<td data-titre={colonnes.quoi}>{textesDecision.quoi(une.prestation)}</td>
							<td data-titre={colonnes.dossier}>
								<a href={`/dossiers/${une.dossier.dossier}`}>
									{une.dossier.nom ?? une.dossier.matricule}
								</a>
							</td>
							<td data-titre={colonnes.sens}>{textesDecision.sens[une.sens]}</td>
							<td data-titre={colonnes.etat}>
								<Etiquette ton={TONS[une.etat]}>{textesDecision.etats[une.etat]}</Etiquette>
							</td>
							<td className="nombre" data-titre={colonnes.montant}>
								{une.montant === null ? "—" : argent(une.montant)}
							</td>
							<td className="nombre" data-titre={colonnes.age}>
								{nombre(une.age)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}

function Bordereaux({ bordereaux }: Pick<Proprietes, "bordereaux">) {
	return (
		<section aria-labelledby="bordereaux">
			<h2 id="bordereaux">{textes.bordereaux}</h2>
			<ul className="decisions-bordereaux">
				{bordereaux.map(({ bordereau, prepareLe, nombre: lignes, destinataire }) => (
					<li key={bordereau}>
						{textes.bordereau(bordereau, jourDe(prepareLe), lignes, textes.pour[destinataire])}{" "}
						<a href={`/decisions/bordereaux/${bordereau}/lignes.csv`}>
							{textes.telecharger}
							<span className="hors-ecran">
								{" "}
								({bordereau}, {jourAbrege(jourDe(prepareLe))})
							</span>
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}
