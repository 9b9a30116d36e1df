#!/bin/sh
# Steers an HTTPRoute with the backends shop-a and shop-b. Its annotations keep the state and the fence; the resource version
# makes each change a compare-and-set, so a runner that was thought dead cannot undo a rollback.
set -eu
space="shop-$SLUICE_ENVIRONMENT"
route="$(kubectl --namespace "$space" get httproute shop --output json)"
note() { printf '%s' "$route" | jq --raw-output --arg name "sluice/$1" --arg absent "$2" '.metadata.annotations[$name] // $absent'; }
weight="$(note weight 0)" blue="$(note blue a)" green="$(note green b)" fence="$(note fence 0)"

if [ "$SLUICE_ACTION" != read ]; then
  [ "$SLUICE_FENCE" -ge "$fence" ] || exit 3
  fence="$SLUICE_FENCE"
  if [ "$SLUICE_ACTION" = set ]; then
    weight="$SLUICE_WEIGHT" blue="$SLUICE_BLUE" green="$SLUICE_GREEN"
  else
    weight=0 blue="$SLUICE_LIVE"
    if [ "$blue" = a ]; then green=b; else green=a; fi
  fi
  printf '%s' "$route" | jq --arg weight "$weight" --arg blue "$blue" --arg green "$green" --arg fence "$fence" '
    (($weight | tonumber) * 10000 | round) as $share |
    .metadata.annotations += {"sluice/weight": $weight, "sluice/blue": $blue, "sluice/green": $green, "sluice/fence": $fence} |
    .spec.rules[].backendRefs |= map(.weight = (if .name == "shop-" + $green then $share else 10000 - $share end))
  ' | kubectl --namespace "$space" replace --filename - > /dev/null
fi
printf '{"weight":%s,"blue":"%s","green":"%s","fence":%s,"leaseMs":null}\n' "$weight" "$blue" "$green" "$fence"
