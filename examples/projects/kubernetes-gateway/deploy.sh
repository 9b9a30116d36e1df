#!/bin/sh
# Rolls the slot's Deployment to the digest, and waits until it is there.
set -eu
space="shop-$SLUICE_ENVIRONMENT"
kubectl --namespace "$space" set image "deployment/shop-$SLUICE_SLOT" "shop=ghcr.io/acme/shop@$SLUICE_DIGEST"
kubectl --namespace "$space" set env "deployment/shop-$SLUICE_SLOT" "SLUICE_DIGEST=$SLUICE_DIGEST"
kubectl --namespace "$space" rollout status "deployment/shop-$SLUICE_SLOT" --timeout=5m
