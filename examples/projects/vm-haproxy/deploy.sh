#!/bin/sh
# Installs the binary in its slot and restarts that slot alone.
set -eu
host="deploy@$SLUICE_ENVIRONMENT.example.org"
scp "$SLUICE_ARTIFACT" "$host:/opt/app/$SLUICE_SLOT.new"
ssh "$host" "install -m 755 /opt/app/$SLUICE_SLOT.new /opt/app/$SLUICE_SLOT && \
  echo SLUICE_DIGEST=$SLUICE_DIGEST > /opt/app/$SLUICE_SLOT.env && systemctl restart app@$SLUICE_SLOT"
