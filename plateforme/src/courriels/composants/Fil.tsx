import { Console, Etiquette, Section } from "../../interface/index.ts";
import type { MotifCourriel } from "../actes/resultat.ts";
import type { BoiteVue } from "../lectures/boite.ts";
import type { CourrielVu } from "../lectures/detail.ts";
import type { LigneDuFil } from "../lectures/fil.ts";
import { direDetail, textesBoite } from "../textes/boite.ts";
import { textesFil as mots, SECTIONS, type SectionDuFil } from "../textes/fil.ts";
import { textes } from "../textes.ts";
import { Detail } from "./Detail.tsx";

const tons = { absente: "neutre", branchee: "fait", "en-panne": "retard" } as const;

interface Proprietes {
	section: SectionDuFil;
	comptes: Record<"a-rattacher" | "automatiques" | "ecartes", number>;
	boite: BoiteVue;
	lignes: LigneDuFil[];
	suite?: number;
	apres?: number;
	detail?: CourrielVu;
	fait: string | null;
	refus?: { motif: MotifCourriel; saisie: string };
	/** May see how the mailbox is set. */
	administre: boolean;
}

/** What came on the left, the one that is read on the right: settled, the next one opens. */
export function Fil(fil: Proprietes) {
	const { section, comptes, lignes, suite, apres, detail, fait, refus } = fil;
	const message = <Message fait={fait} refus={refus?.motif} />;
	return (
		<Console
			titre={mots.titre}
			chapeau={<EtatDeLaBoite boite={fil.boite} administre={fil.administre} />}
			nomGauche={mots.nomGauche}
			gauche={SECTIONS.map((autre) => (
				<Section
					key={autre}
					href={`/courriels?section=${autre}`}
					texte={mots.sections[autre]}
					compte={autre === "rattaches" ? undefined : comptes[autre]}
					courante={autre === section}
				/>
			))}
			nomDetail={mots.nomDetail}
			detail={
				detail && (
					<>
						<p className="detail-haut">
							<a href={`/courriels?section=${section}`}>{mots.fermer}</a>
						</p>
						{message}
						<Detail detail={detail} saisie={refus?.saisie} />
					</>
				)
			}
		>
			{!detail && message}
			{lignes.length === 0 ? (
				<p className="aucun">{mots.vide[section]}</p>
			) : (
				<ol className="rangees" aria-label={mots.legende}>
					{lignes.map((ligne) => (
						<Rangee
							key={ligne.courriel}
							ligne={ligne}
							section={section}
							choisie={ligne.courriel === detail?.courriel}
						/>
					))}
				</ol>
			)}
			{(suite || apres) && (
				<nav className="pages" aria-label={mots.pages}>
					{apres && <a href={`/courriels?section=${section}`}>{mots.debut}</a>}
					{suite && <a href={`/courriels?section=${section}&apres=${suite}`}>{mots.suite}</a>}
				</nav>
			)}
		</Console>
	);
}

function EtatDeLaBoite({ boite, administre }: Pick<Proprietes, "boite" | "administre">) {
	const { etat, adresse, detail, releveLe, ouvert } = boite;
	return (
		<p className="courriels-etat">
			<Etiquette ton={detail && etat === "branchee" ? "attention" : tons[etat]}>
				{textesBoite.etats[etat]}
			</Etiquette>
			<span>
				{etat === "absente" && mots.etat.absente}
				{etat === "en-panne" && mots.etat["en-panne"](direDetail(detail))}
				{etat === "branchee" && mots.etat.branchee(adresse ?? "", releveLe)}
				{etat === "branchee" && detail && ` : ${direDetail(detail)}`}
			</span>
			{!ouvert && (
				<>
					<Etiquette ton="attention">{mots.etat.canalFerme}</Etiquette>
					<span>{mots.etat.ferme}</span>
				</>
			)}
			{administre && <a href="/reglages/courriels">{mots.etat.reglages}</a>}
		</p>
	);
}

function Message({ fait, refus }: { fait: string | null; refus?: MotifCourriel }) {
	if (refus)
		return (
			<p className="message message-refus" role="alert">
				{mots.refus[refus]}
			</p>
		);
	const dit = fait ? mots.fait[fait] : undefined;
	return dit ? (
		<p className="message" role="status">
			{dit}
		</p>
	) : null;
}

interface ProprietesRangee {
	ligne: LigneDuFil;
	section: SectionDuFil;
	choisie: boolean;
}

function Rangee({ ligne, section, choisie }: ProprietesRangee) {
	const { courriel, sujet, de, genre, marques, recuLe, age, fichiers, dossier, propose } = ligne;
	const protege = dossier?.protege;
	const qui = [
		protege ? undefined : (de ?? mots.sansAdresse),
		fichiers > 0 && mots.fichiers(fichiers),
	];
	return (
		<li className="rangee" data-rangee aria-current={choisie ? "true" : undefined}>
			<a className="rangee-objet" href={`/courriels?section=${section}&c=${courriel}`}>
				{protege ? mots.protege : sujet || mots.sansSujet}
			</a>
			<span className="raisons">
				{genre !== "message" && <Etiquette ton="neutre">{textes.genres[genre].mot}</Etiquette>}
				{section === "a-rattacher" &&
					marques.map((marque) => (
						<Etiquette
							key={marque}
							ton={marque === "non-verifie" || marque === "inconnu" ? "neutre" : "retard"}
						>
							{textes.marques[marque].mot}
						</Etiquette>
					))}
			</span>
			<span className="rangee-quoi">{qui.filter(Boolean).join(" · ")}</span>
			<span className="rangee-dossier">
				{dossier && [dossier.nom, dossier.matricule].filter(Boolean).join(" · ")}
				{propose &&
					mots.propose([propose.nom ?? mots.dossierProtege, propose.matricule].join(" · "))}
			</span>
			<span className="rangee-age">
				<time dateTime={recuLe}>{mots.age(age)}</time>
			</span>
		</li>
	);
}
