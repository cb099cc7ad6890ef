import { data } from "react-router";

/** Shown in the place of what was asked, by the limits on requests. */
export function loader() {
	throw data(null, { status: 429 });
}

export default function TropDeDemandes() {
	return null;
}
