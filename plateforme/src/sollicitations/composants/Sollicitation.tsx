import type { ReactNode } from "react";
import { Console } from "../../interface/index.ts";
import type { Affectations } from "../lectures/affectations.ts";
import type { DetailVu } from "../pages/detail.server.ts";
import { textesFile } from "../textes/file.ts";
import { textesSollicitation } from "../textes/sollicitation.ts";
import { Detail } from "./Detail.tsx";
import { Message, type RefusVu } from "./Message.tsx";

interface Proprietes {
	detail: DetailVu;
	affectations: Affectations;
	fait: string | null;
	refus?: RefusVu;
	/** What another domain keeps beside it. */
	children?: ReactNode;
}

export function Sollicitation({ detail, affectations, fait, refus, children }: Proprietes) {
	return (
		<Console
			titre={textesSollicitation.titre(detail.sollicitation)}
			actes={
				<a className="bouton-discret" href={`/file?s=${detail.sollicitation}`}>
					{textesFile.titre}
				</a>
			}
		>
			<div className="sollicitation-seule">
				<Message fait={fait} refus={refus} />
				<Detail
					detail={detail}
					affectations={affectations}
					adresse={`/sollicitations/${detail.sollicitation}`}
					refus={refus}
				/>
				{children}
			</div>
		</Console>
	);
}
