import { type Designation, type PersonneAidee, textesMandats } from "../../mandats/index.ts";
import { textesAidants } from "../textes/aidants.ts";

const { aidant: textes } = textesAidants;

interface Proprietes {
	personnes: PersonneAidee[];
	/** Who asks for their help, and was not answered yet. */
	designations: Designation[];
	message?: { dit: string; refus?: boolean };
	saisie?: string;
}

/** The helper's first page: whom they help, and the code by which another mandate is accepted. */
export function Aidant({ personnes, designations, message, saisie }: Proprietes) {
	return (
		<div className="page espace">
			<h1>{textes.titre}</h1>
			<p className="chapeau">{textes.chapeau}</p>
			{message && (
				<p
					className={message.refus ? "message message-refus" : "message"}
					role={message.refus ? "alert" : "status"}
				>
					{message.dit}
				</p>
			)}
			{designations.length > 0 && (
				<section aria-labelledby="designations">
					<h2 id="designations">{textes.designe.titre}</h2>
					<p>{textes.designe.aide}</p>
					{designations.map((designation) => (
						<Designee key={designation.mandat} {...designation} />
					))}
				</section>
			)}
			<section aria-labelledby="personnes">
				<h2 id="personnes">{textes.personnes}</h2>
				{personnes.length === 0 && <p>{textes.aucune}</p>}
				{personnes.map(({ mandat, prenom, nom, portees, jusqua }) => (
					<article key={mandat} className="constat-explique">
						<h3>
							{prenom} {nom}
						</h3>
						<p>{textes.peut(portees.map((portee) => textesMandats.peut[portee]).join(", "))}</p>
						<p className="indication">{textesAidants.jusqua(jusqua)}</p>
						<p>
							<a className="bouton" href={`/aidant/${mandat}`}>
								{textes.ouvrir(prenom)}
							</a>
						</p>
					</article>
				))}
			</section>
			<section aria-labelledby="code">
				<h2 id="code">{textes.code.titre}</h2>
				<p>{textes.code.aide}</p>
				<form method="post" className="espace-formulaire">
					<div className="champ">
						<label htmlFor="code-mandat">{textes.code.champ}</label>
						<input
							id="code-mandat"
							name="code"
							type="text"
							autoComplete="off"
							autoCapitalize="characters"
							spellCheck={false}
							maxLength={20}
							required
							className="espace-code"
							defaultValue={saisie}
						/>
					</div>
					<p className="indication">{textes.code.engagement}</p>
					<button type="submit" className="bouton" name="acte" value="accepter">
						{textes.code.envoyer}
					</button>
				</form>
			</section>
		</div>
	);
}

function Designee({ mandat, prenom, initiale, portees, jusqua, avant }: Designation) {
	const qui = `${prenom} ${initiale}.`;
	return (
		<article className="constat-explique">
			<h3>{qui}</h3>
			<p>{textes.designe.pourra(portees.map((portee) => textesMandats.peut[portee]).join(", "))}</p>
			<p className="indication">
				{textesAidants.jusqua(jusqua)}. {textes.designe.avant(avant)}
			</p>
			<form method="post">
				<input type="hidden" name="mandat" value={mandat} />
				<button type="submit" className="bouton" name="acte" value="accepter-designation">
					{textes.designe.accepter}
					<span className="invisible"> : {qui}</span>
				</button>
			</form>
		</article>
	);
}
