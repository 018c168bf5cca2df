#!/usr/bin/env bash
# pil-stark 0.0.58 (npm): a position that is drawn twice is opened and sent twice, in every tree.
#
# Expected: positions are distinct, or what repeats is sent once; a small FRI layer never costs more than its own values.
# Seen: as many openings as queries, each with its whole path, repeats included. Positions fall onto ever fewer places from layer to layer, so that
# of 96 openings of a FRI tree of 8 leaves at most 8 differ, and the tree's openings weigh eighteen times what all of its values would.
#
# Output with 0.0.58 (96 queries, 2^11 points, FRI trees of 2^6 and 2^3 leaves):
#   a first position that repeats is sent again, word for word
#   tree of 8 leaves: 96 openings, at most 8 differ; 27648 bytes, all its values 1536
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
# pilcom, which pil-stark asks for, loads yargs and chai without asking for them.
npm install --silent --ignore-scripts --no-audit --no-fund pil-stark@0.0.58 yargs@17.7.2 chai@4.5.0 > /dev/null
cat > proof.js <<'JS'
const path = require('path');
const { starkSetup, starkGen, starkVerify, F3g } = require('pil-stark');
const { newConstantPolsArray, newCommitPolsArray, compile } = require('pilcom');
const machine = path.join(path.dirname(require.resolve('pil-stark/package.json')), 'test/state_machines/sm_fibonacci');
const fibonacci = require(path.join(machine, 'sm_fibonacci.js'));
const must = (holds, what) => { if (!holds) { console.log('CHANGED: ' + what); process.exit(1); } };
const queries = 96;
(async () => {
    const pil = await compile(F3g, path.join(machine, 'fibonacci_main.pil'));
    const constants = newConstantPolsArray(pil), witness = newCommitPolsArray(pil);
    await fibonacci.buildConstants(constants.Fibonacci);
    await fibonacci.execute(witness.Fibonacci, [1, 2]);
    const shape = { nBits: 10, nBitsExt: 11, nQueries: queries, verificationHashType: 'GL', steps: [{ nBits: 11 }, { nBits: 6 }, { nBits: 3 }] };
    const setup = await starkSetup(constants, pil, shape);
    const { proof, publics } = await starkGen(witness, constants, setup.constTree, setup.starkInfo);
    must(await starkVerify(proof, publics, setup.constRoot, setup.starkInfo), 'the proof verifies');
    const text = opening => JSON.stringify(opening, (_, v) => typeof v === 'bigint' ? v.toString() : v);
    const words = tree => tree.polQueries.reduce((sum, opening) => sum + opening.flat(Infinity).length, 0);
    must(proof.fri[0].polQueries.length === queries, 'one opening a query in the first trees');
    must(new Set(proof.fri[0].polQueries.map(text)).size < queries, 'with 96 of 2048 positions some repeat');
    console.log('a first position that repeats is sent again, word for word');
    const last = proof.fri[2];
    const distinct = new Set(last.polQueries.map(text)).size;
    must(last.polQueries.length === queries && distinct <= 8, '96 openings of eight leaves');
    const values = 8 * last.polQueries[0][0].length * 8;
    console.log(`tree of 8 leaves: ${queries} openings, at most 8 differ; ${words(last) * 8} bytes, all its values ${values}`);
    must(words(last) * 8 === 27648 && values === 1536, 'the bytes');
    process.exit(0);
})().catch(failed => { console.log('CHANGED: ' + failed.message); process.exit(1); });
JS
node proof.js 2> /dev/null | grep -E '^(a first|tree of|CHANGED)'
test "${PIPESTATUS[0]}" = 0
