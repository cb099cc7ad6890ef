import type { ReactNode } from "react";
import { Console, Section } from "../../interface/index.ts";
import type { Jour } from "../../socle/index.ts";
import type { Affectations } from "../lectures/affectations.ts";
import { adresseFile, type Demande, SECTIONS } from "../lectures/demande.ts";
import type { Comptes } from "../lectures/file.ts";
import type { DetailVu } from "../pages/detail.server.ts";
import { textesFile as textes } from "../textes/file.ts";
import { textesSollicitation } from "../textes/sollicitation.ts";
import { Detail } from "./Detail.tsx";
import { FiltresFile } from "./FiltresFile.tsx";
import { Message, type RefusVu } from "./Message.tsx";
import { type LigneVue, Rangees } from "./Rangees.tsx";

interface Proprietes {
	demande: Demande;
	aujourdhui: Jour;
	comptes: Comptes;
	lignes: LigneVue[];
	suite: boolean;
	moi: number;
	responsable: boolean;
	jours: number | undefined;
	detail?: DetailVu;
	affectations?: Affectations;
	fait: string | null;
	refus?: RefusVu;
	/** What another domain keeps beside the one that is read. */
	children?: ReactNode;
}

export function File(file: Proprietes) {
	const { demande, comptes, detail, affectations, fait, refus } = file;
	return (
		<Console
			titre={textes.titre}
			chapeau={<p>{textes.chapeau(comptes.plusAncienne, file.jours)}</p>}
			actes={<ActesDeLaFile demande={demande} principal={!detail} />}
			nomGauche={textes.nomGauche}
			gauche={
				<>
					{SECTIONS.map((section) => (
						<Section
							key={section}
							href={adresseFile(demande, { section, page: 1, s: undefined })}
							texte={textes.sections[section]}
							compte={section === "toutes" ? undefined : comptes[section]}
							courante={section === demande.section}
							alerte={section === "retard"}
						/>
					))}
					<FiltresFile demande={demande} />
					{file.responsable && (
						<a className="section-lien" href="/equipe" data-aller="e">
							{textes.equipes}
						</a>
					)}
				</>
			}
			nomDetail={textes.nomDetail}
			detail={
				detail &&
				affectations && (
					<>
						<p className="detail-haut">
							<a href={adresseFile(demande, { s: undefined })}>{textes.fermer}</a>
							<a href={`/sollicitations/${detail.sollicitation}`}>{textes.ouvrirSeule}</a>
						</p>
						<Message fait={fait} refus={refus} />
						<Detail
							detail={detail}
							affectations={affectations}
							adresse={adresseFile(demande)}
							refus={refus}
						/>
						{file.children}
					</>
				)
			}
		>
			{!detail && <Message fait={fait} refus={refus} />}
			<Rangees {...file} />
			<p className="indication">{textes.regle}</p>
		</Console>
	);
}

function ActesDeLaFile({ demande, principal }: { demande: Demande; principal: boolean }) {
	return (
		<>
			<form method="post" action={adresseFile({ ...demande, s: undefined })}>
				<button
					type="submit"
					name="acte"
					value="suivante"
					className={principal ? "bouton" : "bouton-discret"}
					data-acte-principal={principal ? "" : undefined}
				>
					{textesSollicitation.actes.suivante.titre}
				</button>
			</form>
			<a className="bouton-discret" href="/sollicitations/nouvelle" data-aller="n">
				{textes.nouvelle}
			</a>
			<a
				className="bouton-discret"
				href={adresseFile(demande).replace("/file", "/file/export.csv")}
			>
				{textes.exporter}
			</a>
		</>
	);
}
