#!/usr/bin/env bash
# Prepares the office of the browser tests, small and always the same, in a folder given.
FOYERS=800 DROIT_OUVERT_DONNEES="$1"
. "$(dirname "$0")/commun.sh"
. script/lib/organisme-simule.sh
PATH="$PWD/node_modules/.bin:$PATH"
prepare
[ -f "$DROIT_OUVERT_DONNEES/droits-non-demandes.ndjson" ]
