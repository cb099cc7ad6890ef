import { useOrganisme } from "../../interface/index.ts";
import { chances, periode, prestations } from "../../socle/index.ts";
import type { DroitDeLaFiche, Fiche as FicheDressee } from "../fiche/dresser.ts";
import { titreDe } from "../fiche/titre.ts";
import { montantDe, textesFiche as textes } from "../textes/fiche.ts";
import { APrevoir } from "./APrevoir.tsx";

interface Proprietes {
	fiche: FicheDressee;
	transmis?: { annee: number; numero: number };
}

/** On one or two sheets, in plain words. */
export function Fiche({ fiche, transmis }: Proprietes) {
	const organisme = useOrganisme();
	return (
		<>
			<header>
				<p className="surtitre">
					{[textes.titre, organisme?.nom].filter(Boolean).join(" · ")}
					{transmis && <span> · {textes.transmis(transmis.annee, transmis.numero)}</span>}
				</p>
				<h1>{titreDe(fiche)}</h1>
				<p className="chapeau">{textes.estimation(fiche.jour, fiche.mois, fiche.vecu)}</p>
			</header>
			<Gain fiche={fiche} />
			{fiche.droits.length > 0 ? <Droits droits={fiche.droits} /> : <p>{textes.aucunDroitSuite}</p>}
			<Quand fiche={fiche} />
			<APrevoir fiche={fiche} />
		</>
	);
}

function Gain({ fiche }: { fiche: FicheDressee }) {
	const { gain, unDroitEnBaisseUnAutre, recoit } = fiche;
	if (gain.douzeMois.max < 1) return null;
	return (
		<div className="permanence-gain">
			<p>
				<strong>{textes.gain.douzeMois(gain.douzeMois)}</strong> {textes.gain.net}{" "}
				{unDroitEnBaisseUnAutre && textes.gain.baisse}
			</p>
			{gain.attente.max >= 1 && <p>{textes.gain.attente(gain.attente)}</p>}
			{recoit === null && <p>{textes.gain.sansRecoit}</p>}
		</div>
	);
}

function Droits({ droits }: { droits: readonly DroitDeLaFiche[] }) {
	const { legende, aide, certitude, montant, etat } = textes.tableau;
	return (
		<div className="droits">
			<table>
				<caption>{legende}</caption>
				<thead>
					<tr>
						<th scope="col">{aide}</th>
						<th scope="col">{certitude}</th>
						<th scope="col" className="nombre">
							{montant}
						</th>
						<th scope="col">{etat}</th>
					</tr>
				</thead>
				<tbody>
					{droits.map((droit) => (
						<tr key={droit.code}>
							<th scope="row">{prestations[droit.code].titre}</th>
							<td>{certitudeDe(droit)}</td>
							<td className="nombre">{montantDu(droit)}</td>
							<td>{etatDe(droit)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function certitudeDe({ certitude, probabilite }: DroitDeLaFiche): string {
	const mot = textes.tableau.certitudes[certitude];
	if (certitude === "certain" || certitude === "a_verifier") return mot;
	return `${mot} : ${chances(probabilite)}`;
}

const montantDu = (droit: DroitDeLaFiche): string =>
	droit.certitude === "a_verifier" ? "—" : `${montantDe(droit)} ${periode(droit.code)}`;

function etatDe({ recu, certitude }: DroitDeLaFiche): string {
	const { recue, aDemander, aVerifier } = textes.tableau;
	if (recu) return recue;
	return certitude === "a_verifier" ? aVerifier : aDemander;
}

function Quand({ fiche: { droits, gain, jour } }: { fiche: FicheDressee }) {
	const nouveaux = droits.filter(({ recu }) => !recu);
	if (nouveaux.length === 0) return null;
	const articles = [...new Set(nouveaux.flatMap(({ garantie }) => garantie.articles))];
	return (
		<section aria-labelledby="quand">
			<h2 id="quand">{textes.quand.titre}</h2>
			<dl className="permanence-quand">
				{nouveaux.map((droit) => {
					const { code, garantie, max, motif } = droit;
					const sien = gain.parDroit[code];
					const baisse = sien && periode(code) === "par mois" && max - sien.max >= 1;
					return (
						<div key={code}>
							<dt>{prestations[code].titre}</dt>
							<dd>
								{motif && `${motif} `}
								{textes.quand.ouvertures[garantie.effet]({ jour, avant: garantie.avant })}{" "}
								{baisse && textes.quand.enFaitBaisser(sien)}
							</dd>
						</div>
					);
				})}
			</dl>
			<p className="indication">{textes.quand.textes(articles)}</p>
		</section>
	);
}
