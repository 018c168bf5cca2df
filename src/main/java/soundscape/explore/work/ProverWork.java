package soundscape.explore.work;

import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Proof;

/**
 * How much a prover works on the commitment side: a model in relative units, never part of a verdict.
 * @param butterflies of the low-degree extensions, ½·columns·n·log2 n
 * @param hashes of the Merkle trees, n leaves and n − 1 compressions each
 * @param grinding hashes of the proofs of work, Σ 2^g
 */
public record ProverWork(double butterflies, double hashes, double grinding) {
    /** No work at all. */
    public static final ProverWork NONE = new ProverWork(0, 0, 0);

    /**
     * How many butterflies one hash is worth. Poseidon2 of width 16 over KoalaBear (eprint 2023/323) takes 148 S-boxes of
     * two multiplications and 20 · 16 more in its linear layers, some 600; the nearest power of two is enough for a
     * model.
     */
    public static final double BUTTERFLIES_A_HASH = 512;

    /** The work of one proof of a circuit. */
    public static ProverWork of(Circuit circuit) {
        return of(circuit.proof());
    }

    /** The work of a proof. */
    public static ProverWork of(Proof proof) {
        return new ProverWork(
                Extensions.butterflies(proof.circuit()), proof.hashesToBuild(), GrindingWork.of(proof.circuit()));
    }

    /** The same of a circuit over FRI that grinds so many bits before its queries. */
    public ProverWork ground(Circuit circuit, int bits) {
        return new ProverWork(butterflies, hashes, GrindingWork.of(circuit, bits));
    }

    /** The work of several proofs; both. */
    public ProverWork plus(ProverWork other) {
        return new ProverWork(butterflies + other.butterflies, hashes + other.hashes, grinding + other.grinding);
    }

    /** Everything in one unit; butterflies. */
    public double total() {
        return butterflies + BUTTERFLIES_A_HASH * (hashes + grinding);
    }

    /** The work as a multiple of another, such as that of the configuration as it was opened; total over total. */
    public double relativeTo(ProverWork other) {
        return total() / other.total();
    }
}
