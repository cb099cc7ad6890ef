import { textes } from "../textes.ts";

/** The title of a page that `meta` cannot know, because it depends on what was sent. */
export function Titre({ page }: { page: string }) {
	return <title>{`${page} · ${textes.service}`}</title>;
}
