# Draws the households of the simulated office and looks for the rights that nobody claimed.
: "${FOYERS:=20000}" "${DROIT_OUVERT_DONNEES:=$PWD/donnees}"
export DROIT_OUVERT_DONNEES

prepare() {
	local stamp="$DROIT_OUVERT_DONNEES/preparation" print
	print="$FOYERS $(find droits/src simulation/src -type f -exec cat {} + 2>/dev/null | cksum)"
	[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$print" ] && return
	say "Préparation de l'organisme simulé : $FOYERS foyers de l'Ain, puis la recherche de leurs droits…"
	mkdir -p "$DROIT_OUVERT_DONNEES"
	if draw_foyers && detect_rights; then
		printf '%s\n' "$print" >"$stamp"
	else
		say "L'organisme simulé n'a pas pu être préparé (cause ci-dessus) : la plateforme s'ouvre sans foyers." >&2
	fi
}

draw_foyers() {
	simuler foyers --nombre "$FOYERS" --graine 1 >"$DROIT_OUVERT_DONNEES/foyers.partiel" &&
		mv "$DROIT_OUVERT_DONNEES/foyers.partiel" "$DROIT_OUVERT_DONNEES/foyers.ndjson"
}

# Exit 1 of `droits` means that some households were set aside: the others are there.
detect_rights() {
	local status=0
	droits detecter "$DROIT_OUVERT_DONNEES/foyers.ndjson" --sortie "$DROIT_OUVERT_DONNEES/partiel.ndjson" \
		--rejets "$DROIT_OUVERT_DONNEES/rejets.ndjson" || status=$?
	[ "$status" -le 1 ] && mv "$DROIT_OUVERT_DONNEES/partiel.ndjson" "$DROIT_OUVERT_DONNEES/droits-non-demandes.ndjson"
}
