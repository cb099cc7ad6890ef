import { textesDocuments as textes } from "../textes/documents.ts";
import { type CodePiece, TYPES_DE_PIECES, typeDePiece } from "../types/catalogue.ts";

interface Proprietes {
	/** Tells this form from the others of the page. */
	id: string;
	/** What is awaited; without it, the person says what it is. */
	type?: CodePiece;
	/** Its number, when it is awaited. */
	attendue?: number;
	/** Shown first in the list, when the person says what it is. */
	propose?: CodePiece;
	/** Of the page that takes it; the person's own without it, where our script sends piece by piece. */
	adresse?: string;
	/** What the button sends, in words, when several forms are on the page. */
	nom?: string;
}

/**
 * Photographs or PDFs, sent without any script; ours sends them piece by piece where it runs. Nothing asks
 * for the camera alone: a phone then offers both the camera and the photographs already taken, and gives
 * a JPEG of its own format when these types are the only ones accepted.
 */
export function ChoisirDocuments({ id, type, propose, attendue, adresse, nom }: Proprietes) {
	return (
		<form
			method="post"
			action={`${adresse ?? "/mon-dossier/documents"}?acte=deposer`}
			encType="multipart/form-data"
			className="depot"
			data-depot={adresse === undefined ? "" : undefined}
		>
			{attendue !== undefined && <input type="hidden" name="attendue" value={attendue} />}
			{type ? (
				<input type="hidden" name="type" value={type} />
			) : (
				<div className="champ">
					<label htmlFor={`type-${id}`}>{textes.envoyer.type}</label>
					<select id={`type-${id}`} name="type" defaultValue={propose ?? ""}>
						<option value="">{textes.envoyer.choisir}</option>
						{TYPES_DE_PIECES.map((code) => (
							<option key={code} value={code}>
								{typeDePiece(code).nom}
							</option>
						))}
					</select>
				</div>
			)}
			<div className="champ">
				<label htmlFor={`fichiers-${id}`}>{textes.envoyer.fichiers}</label>
				<input
					id={`fichiers-${id}`}
					type="file"
					name="fichiers"
					multiple
					required
					accept="image/jpeg,image/png,application/pdf"
					aria-describedby={`aide-${id}`}
				/>
				<p id={`aide-${id}`} className="indication">
					{textes.envoyer.aide}
				</p>
			</div>
			{adresse === undefined && (
				<>
					<ul className="depot-suivi" hidden data-depot-suivi />
					<p className="invisible" role="status" data-depot-dit />
				</>
			)}
			<button type="submit" className="bouton">
				{nom ? textes.envoyer.boutonPour(nom) : textes.envoyer.bouton}
			</button>
		</form>
	);
}
