#!/usr/bin/env bash
# @guildofweavers/genstark 0.7.6 (npm): a query of the trace opens two rows, and the places of the trace itself are never queried.
#
# Expected: 40 queries open 40 rows at places drawn from the whole domain; values of the next row are sent once for all, out of the domain (DEEP).
# Seen: nothing is sampled out of the domain. Each query opens its own row and the one a whole blowup further, which is the trace's next row, in the trace's tree and,
# at the same places, in that of the combination. Places are distinct, and multiples of the blowup, where the trace itself lies, are never queried.
#
# Output with 0.7.6:
#   40 queries open 80 rows of the trace
#   at most 128 queries of 128 points with blowup 8: 112 rows opened, the 16 of the trace never
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @guildofweavers/genstark@0.7.6 > /dev/null
cat > rows.js <<'JS'
const { instantiateScript } = require('@guildofweavers/genstark');
const must = (holds, what) => { if (!holds) { console.log('CHANGED: ' + what); process.exit(1); } };
const prime = 2n ** 128n - 9n * 2n ** 32n + 1n;
const prove = (steps, options) => {
    const script = `
define Walk over prime field (2^128 - 9 * 2^32 + 1) {
    secret input start: element[1];
    transition 1 register {
        for each (start) {
            init { yield start; }
            for steps [1..${steps - 1}] { yield $r0^2 + 7; }
        }
    }
    enforce 1 constraint { for all steps { enforce transition($r) = $n; } }
}`;
    const stark = instantiateScript(Buffer.from(script), options);
    let end = 3n;
    for (let i = 1; i < steps; i++) end = (end * end + 7n) % prime;
    const claims = [{ step: 0, register: 0, value: 3n }, { step: steps - 1, register: 0, value: end }];
    const proof = stark.prove(claims, [[3n]]);
    must(stark.verify(claims, proof), 'the proof verifies');
    return proof;
};
const large = prove(1024, { hashAlgorithm: 'sha256', extensionFactor: 16, exeQueryCount: 40, friQueryCount: 24 });
const rows = large.evProof.values.length;
must(rows === 80, 'two rows a query');
console.log(`40 queries open ${rows} rows of the trace`);
const small = prove(16, { hashAlgorithm: 'sha256', extensionFactor: 8, exeQueryCount: 128, friQueryCount: 24 });
const opened = small.evProof.values.length;
must(opened === 112, 'all rows but those of the trace itself');
console.log(`at most 128 queries of 128 points with blowup 8: ${opened} rows opened, the 16 of the trace never`);
JS
node rows.js 2> /dev/null | grep -E '^(40|at most|CHANGED)'
test "${PIPESTATUS[0]}" = 0
