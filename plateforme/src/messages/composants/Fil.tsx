import type { MessageVu } from "../lectures/messages.ts";
import { textesMessages as textes } from "../textes.ts";

interface Proprietes {
	messages: readonly MessageVu[];
	/** To the person themselves, or to an agent. */
	pour: "personne" | "agent";
}

/** What was written on both sides, in order. */
export function Fil({ messages, pour }: Proprietes) {
	const noms = pour === "personne" ? textes.pourElle : textes.de;
	return (
		<ol className="fil">
			{messages.map(({ message, de, ecritLe, texte, assistee, luLe }) => (
				<li key={message} className={`fil-${de}`}>
					<p className="fil-tete">
						<strong>{pour === "personne" && assistee ? assistee : noms[de]}</strong>
						<span className="part">
							{textes.le(ecritLe)}
							{assistee && `, ${pour === "personne" ? textes.pourVous : textes.assistee(assistee)}`}
							{pour === "agent" && de === "caisse" && luLe === null && `, ${textes.non_lu}`}
						</span>
					</p>
					{texte.split(/\n{2,}/).map((paragraphe, rang) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may be alike.
						<p key={rang} className="fil-texte">
							{paragraphe}
						</p>
					))}
				</li>
			))}
		</ol>
	);
}
