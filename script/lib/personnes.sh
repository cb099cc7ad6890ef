# Invented people, one a role, open the simulated office without a password. A database that was
# given, or a provider of identity, has its own.
prepare_people() {
	local stamp="$DROIT_OUVERT_DONNEES/personnes"
	if [ -n "${DATABASE_URL:-}${DROIT_OUVERT_PROCONNECT:-}${DROIT_OUVERT_FRANCECONNECT:-}" ]; then return; fi
	export DROIT_OUVERT_IDENTITE="${DROIT_OUVERT_IDENTITE-demonstration}"
	if [ "$DROIT_OUVERT_IDENTITE" != demonstration ]; then return; fi
	if [ -f "$stamp" ] && [ "$stamp" -nt "$DROIT_OUVERT_DONNEES/preparation" ] &&
		[ -f "$DROIT_OUVERT_DONNEES/base/pret" ]; then return; fi
	node plateforme/bin/droit-ouvert.js demonstration && touch "$stamp"
}
