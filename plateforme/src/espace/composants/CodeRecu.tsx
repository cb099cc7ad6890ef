import type { ReactNode } from "react";

interface Proprietes {
	textes: {
		titre: string;
		aide: (ou: string) => string;
		simule: string;
		champ: string;
		verifier: string;
		autre: string;
	};
	/** Where the code was sent, as the person reads it. */
	ou: string;
	simule: boolean;
	acte: string;
	/** Hidden fields. */
	children?: ReactNode;
}

/** Six figures received by SMS or e-mail, to be typed here. */
export function CodeRecu({ textes, ou, simule, acte, children }: Proprietes) {
	return (
		<section aria-labelledby="code">
			<h2 id="code">{textes.titre}</h2>
			<p>{textes.aide(ou)}</p>
			{simule && <p className="indication">{textes.simule}</p>}
			<form method="post" className="espace-formulaire">
				{children}
				<div className="champ">
					<label htmlFor="chiffres">{textes.champ}</label>
					<input
						id="chiffres"
						name="code"
						type="text"
						inputMode="numeric"
						autoComplete="one-time-code"
						maxLength={9}
						required
						className="espace-code"
					/>
				</div>
				<button type="submit" className="bouton" name="acte" value={acte}>
					{textes.verifier}
				</button>
				<p className="indication">{textes.autre}</p>
			</form>
		</section>
	);
}
