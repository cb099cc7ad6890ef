import type { ReactNode } from "react";

export type Ton = "neutre" | "fait" | "attente" | "retard" | "attention" | "action";

/** Never by colour alone: each tone has its drawing. */
const dessins: Record<Ton, string> = {
	neutre: "M8 8h.01",
	fait: "M3 8.5l3.2 3.2L13 4.8",
	attente: "M8 4v4l2.6 1.8M8 1.8a6.2 6.2 0 110 12.4A6.2 6.2 0 018 1.8",
	retard: "M8 1.8l6.6 11.8H1.4zM8 6.4v3.2M8 11.6v.1",
	attention: "M8 1.8a6.2 6.2 0 110 12.4A6.2 6.2 0 018 1.8M8 4.8v4M8 11v.1",
	action: "M3 8h9M8.6 4.4L12.2 8l-3.6 3.6",
};

/** A state as a word, a drawing and a colour. */
export function Etiquette({ ton, children }: { ton: Ton; children: ReactNode }) {
	return (
		<span className={`etiquette etiquette-${ton}`}>
			<svg className="icone" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
				<path d={dessins[ton]} />
			</svg>
			{children}
		</span>
	);
}
