import { Console, Etiquette, Section } from "../../interface/index.ts";
import { euros, jourAbrege, prestations } from "../../socle/index.ts";
import type { FaitAVerifier, AVerifier as Lu } from "../lectures/a-verifier.ts";
import { FAITS_MONTRES, RAISONS, VUES, type Vue } from "../reperage/vues.ts";
import { textes } from "../textes.ts";

const mots = textes.aVerifier;
const { colonnes } = mots;
const NOMBRES = new Set(["montant", "enjeu"]);

interface Proprietes extends Lu {
	vue?: Vue;
	fait: string | null;
	refus?: string;
}

export function AVerifier({ lignes, comptes, autres, vue, fait, refus }: Proprietes) {
	const total = RAISONS.reduce((somme, une) => somme + comptes[une], 0);
	const verifies = vue === "verifies";
	const nombre = vue ? comptes[vue] : total;
	return (
		<Console
			titre={mots.titre}
			chapeau={
				<>
					<p>
						<a href="/droits-non-demandes">← {mots.retour}</a>
					</p>
					<p>{mots.chapeau}</p>
				</>
			}
			nomGauche={mots.filtre}
			gauche={
				<>
					<Section href="/a-verifier" texte={mots.toutes} compte={total} courante={!vue} />
					{VUES.map((une) => (
						<Section
							key={une}
							href={`/a-verifier?vue=${une}`}
							texte={mots.vues[une]}
							compte={comptes[une]}
							courante={vue === une}
						/>
					))}
				</>
			}
		>
			{refus && (
				<p className="message message-refus" role="alert">
					{mots.refus[refus] ?? mots.refus.illisible}
				</p>
			)}
			{!refus && fait && mots.fait[fait] && (
				<p className="message" role="status">
					{mots.fait[fait]}
				</p>
			)}
			<p role={fait || refus ? undefined : "status"}>
				{verifies ? mots.resumeVerifies(nombre) : mots.resume(nombre)}
				{nombre > FAITS_MONTRES &&
					` ${verifies ? mots.limiteVerifies(FAITS_MONTRES) : mots.limite(FAITS_MONTRES)}`}
			</p>
			{lignes.length === 0 ? (
				<p className="aucun">{verifies ? mots.videVerifies : mots.vide}</p>
			) : (
				<>
					<p className="indication">{mots.effet}</p>
					<Tableau lignes={lignes} vue={vue} />
				</>
			)}
			{autres > 0 && !verifies && (
				<p>
					<a href="/droits-non-demandes?situation=a_verifier">{mots.autres(autres)}</a>{" "}
					{mots.autresAide}
				</p>
			)}
		</Console>
	);
}

const Tableau = ({ lignes, vue }: Pick<Lu, "lignes"> & { vue?: Vue }) => (
	<table className="tableau">
		<caption className="hors-ecran">{mots.titre}</caption>
		<thead>
			<tr>
				{Object.entries(colonnes).map(([cle, colonne]) => (
					<th
						key={cle}
						scope="col"
						className={NOMBRES.has(cle) ? "nombre" : undefined}
						title={cle === "enjeu" ? mots.aideEnjeu : undefined}
					>
						{colonne}
					</th>
				))}
			</tr>
		</thead>
		<tbody>
			{lignes.map((f) => (
				<Ligne key={`${f.dossier} ${f.nature}`} fait={f} vue={vue} />
			))}
		</tbody>
	</table>
);

function Ligne({ fait: f, vue }: { fait: FaitAVerifier; vue?: Vue }) {
	const quoi = mots.natures(f.nature, f.precision);
	return (
		<tr data-rangee>
			<th scope="row">
				<a href={`/dossiers/${f.dossier}`}>{f.matricule}</a>
			</th>
			<td data-titre={colonnes.fait} className="etendu">
				<Etiquette ton="attention">{quoi}</Etiquette>
			</td>
			<td data-titre={colonnes.depuis}>{jourAbrege(f.depuis)}</td>
			<td data-titre={colonnes.droits} className="etendu">
				{f.prestations.map((code) => prestations[code].court).join(", ")}
				{f.prestations.length === 0 && (
					<span className="part">
						{f.portes.length > 0
							? mots.auDossier(f.portes.map((code) => prestations[code].court).join(", "))
							: mots.aucunDroit}
					</span>
				)}
			</td>
			<td className="nombre" data-titre={colonnes.montant}>
				{f.montant > 0 ? euros(f.montant) : "—"}
			</td>
			<td className="nombre" data-titre={colonnes.enjeu}>
				{f.enjeu > 0 ? euros(f.enjeu) : "—"}
			</td>
			<td data-titre={colonnes.verifier}>
				<form method="post" action={`/a-verifier${vue ? `?vue=${vue}` : ""}`} className="verdict">
					<input type="hidden" name="dossier" value={f.dossier} />
					<input type="hidden" name="nature" value={f.nature} />
					<input type="hidden" name="precision" value={f.precision} />
					<input type="hidden" name="depuis" value={f.depuis} />
					{f.issue && f.verifieLe && (
						<span className="part">{mots.verifieLe(mots.issues[f.issue], f.verifieLe)}</span>
					)}
					{vue === "verifies" ? (
						<button
							type="submit"
							name="acte"
							value="reprendre"
							className="bouton-discret"
							aria-label={mots.reprendrePour(quoi, f.matricule)}
						>
							{mots.reprendre}
						</button>
					) : f.prestations.length === 0 ? (
						<button
							type="submit"
							name="acte"
							value="verifier-oui"
							className="bouton-discret"
							aria-label={mots.verifiePour(quoi, f.matricule)}
						>
							{mots.verifie}
						</button>
					) : (
						<>
							<button
								type="submit"
								name="acte"
								value="verifier-oui"
								className="bouton-discret"
								aria-label={mots.ouiPour(quoi, f.matricule)}
							>
								{mots.oui}
							</button>
							<button
								type="submit"
								name="acte"
								value="verifier-non"
								className="bouton-discret"
								aria-label={mots.nonPour(quoi, f.matricule)}
							>
								{mots.non}
							</button>
						</>
					)}
				</form>
			</td>
		</tr>
	);
}
