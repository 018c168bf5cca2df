/** What proofs consist of: three sizes side by side, and what a prover sends tree by tree. */
package soundscape.report.size;
