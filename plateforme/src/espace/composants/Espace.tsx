import type { ReactNode } from "react";
import { RubriquesDuDossier } from "../../interface/index.ts";

interface Proprietes {
	/** The address of the section that is open. */
	ici: string;
	titre: string;
	chapeau?: ReactNode;
	/** Answers not read. */
	nonLus?: number;
	/** The sections; all of them unless told. */
	rubriques?: readonly { href: string; texte: string }[];
	/** What was just done, or why nothing was. */
	message?: { dit: string; refus?: boolean };
	children: ReactNode;
}

/** A page of the person's space: where they are, then one thing at a time. */
export function Espace({ ici, titre, chapeau, nonLus, rubriques, message, children }: Proprietes) {
	return (
		<div className="page espace">
			<RubriquesDuDossier ici={ici} nonLus={nonLus} rubriques={rubriques} />
			<h1>{titre}</h1>
			{chapeau && <p className="chapeau">{chapeau}</p>}
			{message && (
				<p
					className={message.refus ? "message message-refus" : "message"}
					role={message.refus ? "alert" : "status"}
				>
					{message.dit}
				</p>
			)}
			{children}
		</div>
	);
}
