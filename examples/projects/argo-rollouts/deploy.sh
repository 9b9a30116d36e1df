#!/bin/sh
# Staging has no steps: its Rollout gets the digest, and is waited for.
set -eu
space="shop-$SLUICE_ENVIRONMENT"
kubectl argo rollouts --namespace "$space" set image shop "shop=ghcr.io/acme/shop@$SLUICE_DIGEST"
kubectl argo rollouts --namespace "$space" status shop --timeout 5m
