import type { ReactNode } from "react";
import type { Acte } from "../pages/actes.ts";
import { textesSollicitation as textes } from "../textes/sollicitation.ts";
import type { ProprietesDetail } from "./Detail.tsx";
import { Attendre, Motiver, Rattacher, Traiter, Transferer } from "./formulaires.tsx";

/** The one next act in sight, the others folded; a form that was refused stays open. */
export function Actes({ detail, affectations, adresse, refus }: ProprietesDetail) {
	const { etat, aMoi, prisPar, responsable, version, sollicitation } = detail;
	const envoi = { adresse, sollicitation, version };
	const saisie = refus?.saisie ?? {};
	const plie = (acte: Acte, champs: ReactNode) => (
		<details open={refus?.acte === acte}>
			<summary>{textes.actes[acte].titre}</summary>
			<Envoi {...envoi} acte={acte} secondaire>
				{champs}
			</Envoi>
		</details>
	);
	if (etat === "traitee") {
		return <div className="actes-console">{plie("rouvrir", <Motiver saisie={saisie} />)}</div>;
	}
	const libre = prisPar === null;
	const tenue = libre || aMoi;
	return (
		<div className="actes-console">
			{etat === "en-pause" && tenue && <Envoi {...envoi} acte="reprendre" />}
			{etat === "a-traiter" && libre && <Envoi {...envoi} acte="prendre" />}
			{etat === "a-traiter" && aMoi && (
				<Envoi {...envoi} acte="traiter">
					<Traiter saisie={saisie} />
				</Envoi>
			)}
			<div className="actes-plies">
				{tenue && !(etat === "a-traiter" && aMoi) && plie("traiter", <Traiter saisie={saisie} />)}
				{tenue &&
					etat === "a-traiter" &&
					plie("attendre", <Attendre saisie={saisie} echeances={detail.echeances} />)}
				{(tenue || responsable) &&
					plie("transferer", <Transferer saisie={saisie} affectations={affectations} />)}
				{tenue && plie("rattacher", <Rattacher saisie={saisie} matricule={detail.nomDossier} />)}
				{!libre && (aMoi || responsable) && <Envoi {...envoi} acte="liberer" secondaire />}
			</div>
		</div>
	);
}

interface ProprietesEnvoi {
	adresse: string;
	sollicitation: number;
	version: number;
	acte: Acte;
	secondaire?: boolean;
	children?: ReactNode;
}

/** Each form carries the state that it was filled on: an older one is refused. */
function Envoi(envoi: ProprietesEnvoi) {
	const { adresse, sollicitation, version, acte, secondaire, children } = envoi;
	return (
		<form method="post" action={adresse} className="champs">
			<input type="hidden" name="sollicitation" value={sollicitation} />
			<input type="hidden" name="version" value={version} />
			{children}
			<div className="champs-actes">
				<button
					type="submit"
					name="acte"
					value={acte}
					className={secondaire ? "bouton-discret" : "bouton"}
					data-acte-principal={secondaire ? undefined : ""}
				>
					{textes.actes[acte].titre}
				</button>
			</div>
		</form>
	);
}
