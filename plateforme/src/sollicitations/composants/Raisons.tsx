import { Etiquette } from "../../interface/index.ts";
import type { Raison } from "../file/raison.ts";

export function Raisons({ raisons }: { raisons: Raison[] }) {
	return (
		<span className="raisons">
			{raisons.map(({ ton, texte }) => (
				<Etiquette key={texte} ton={ton}>
					{texte}
				</Etiquette>
			))}
		</span>
	);
}
