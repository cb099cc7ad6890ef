import { textes } from "../textes.ts";

/** What a page's `meta` returns: its title, then the name of the service. */
export function titre(page: string, description?: string) {
	const title = { title: `${page} · ${textes.service}` };
	return description ? [title, { name: "description", content: description }] : [title];
}
