#!/usr/bin/env bash
# @guildofweavers/genstark 0.7.6 (npm): FRI's last polynomial is sent as its values on the whole last domain, not as coefficients.
#
# Expected: a remainder of degree below d costs d field elements.
# Seen: always the values of the last domain, blowup times as many. With a blowup of 16 and 16-byte elements, 256 values (4096 bytes) where
# 16 coefficients (256 bytes) say the same. And folding stops as soon as the domain has at most 256 points, whatever the
# blowup, so that a larger blowup shortens the polynomial and not what is sent of it.
#
# Output with 0.7.6:
#   blowup 16: 1024 steps, 3 folds by 4, remainder of 256 values for fewer than 16 coefficients
#   blowup 32: 2048 steps, 4 folds by 4, remainder of 256 values for fewer than 8 coefficients
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @guildofweavers/genstark@0.7.6 > /dev/null
cat > proof.js <<'JS'
const { instantiateScript } = require('@guildofweavers/genstark');
const prime = 2n ** 128n - 9n * 2n ** 32n + 1n;
const must = (holds, what) => { if (!holds) { console.log('CHANGED: ' + what); process.exit(1); } };
for (const [steps, blowup] of [[1024, 16], [2048, 32]]) {
    const script = `
define Line over prime field (2^128 - 9 * 2^32 + 1) {
    secret input start: element[1];
    transition 1 register {
        for each (start) {
            init { yield start; }
            for steps [1..${steps - 1}] { yield $r0 + 5; }
        }
    }
    enforce 1 constraint { for all steps { enforce transition($r) = $n; } }
}`;
    const options = { hashAlgorithm: 'sha256', extensionFactor: blowup, exeQueryCount: 20, friQueryCount: 12 };
    const stark = instantiateScript(Buffer.from(script), options);
    const claims = [{ step: 0, register: 0, value: 2n }, { step: steps - 1, register: 0, value: (2n + 5n * BigInt(steps - 1)) % prime }];
    const proof = stark.prove(claims, [[2n]]);
    must(stark.verify(claims, proof), 'the proof verifies');
    const folds = proof.ldProof.components.length, values = proof.ldProof.remainder.length;
    must(values === 256 && values === steps * blowup / 4 ** folds, 'the remainder has a value for each of the last 256 points');
    console.log(`blowup ${blowup}: ${steps} steps, ${folds} folds by 4, remainder of ${values} values for fewer than ${values / blowup} coefficients`);
}
JS
node proof.js 2> /dev/null | grep -E '^(blowup|CHANGED)'
test "${PIPESTATUS[0]}" = 0
