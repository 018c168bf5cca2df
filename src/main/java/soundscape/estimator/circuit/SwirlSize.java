package soundscape.estimator.circuit;

import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;

/** The size of a SWIRL proof as its codec writes it; it shares no path nodes, so expected and worst are the same. */
final class SwirlSize {
    /** u: bits of a length or index as the codec writes it. */
    private static final double LENGTH_BITS = 32;

    private static final int BITS_PER_BYTE = 8;

    /** Elements in one message of a GKR layer. */
    private static final double GKR_CLAIMS = 4;

    private static final double GKR_MESSAGE = 3;

    /** Values in one opened coset: 2^k. */
    private static final double COSET = 1 << SwirlOpening.FOLDED_A_ROUND;

    private final Swirl circuit;
    private final SwirlOpening opening;
    private final AirShape shape;
    private final double hashBits;
    private final double baseBits;
    private final double extensionBits;
    private final ProofSize.Builder size = new ProofSize.Builder();

    private SwirlSize(Swirl circuit) {
        this.circuit = circuit;
        this.opening = circuit.opening();
        this.shape = circuit.shapes().size();
        this.hashBits = circuit.header().hashBits();
        this.baseBits = wholeBytes(circuit.field().base().elementBits());
        this.extensionBits = circuit.field().degree() * baseBits;
    }

    static ProofSize of(Swirl circuit) {
        SwirlSize size = new SwirlSize(circuit);
        size.addPreamble();
        size.addGkr();
        size.addConstraints();
        size.addStacking();
        size.addOpening();
        return size.size.build();
    }

    private static double wholeBytes(double bits) {
        return BITS_PER_BYTE * Math.ceil(bits / BITS_PER_BYTE);
    }

    /** A list with its length in front. */
    private static double vec(double entries, double entryBits) {
        return LENGTH_BITS + entries * entryBits;
    }

    private void addPreamble() {
        double airs = shape.airs();
        double presence = LENGTH_BITS + wholeBytes(airs) + 2 * LENGTH_BITS * airs;
        double publicValues =
                LENGTH_BITS + LENGTH_BITS * airs + circuit.shapes().publicValues() * baseBits;
        size.add(SizePartKind.PREAMBLE, LENGTH_BITS + presence + publicValues);
        size.add(SizePartKind.ROOTS, 2 * hashBits);
    }

    private void addGkr() {
        boolean none = shape.airs() == 0 || shape.interactionsPerAir() == 0;
        int mostInteractions = circuit.field().base().modulus().bitLength();
        double rounds = none ? 0 : opening.logSkip() + circuit.logupLayers(shape, mostInteractions);
        size.add(SizePartKind.NONCES, baseBits);
        size.add(
                SizePartKind.GKR,
                extensionBits
                        + vec(rounds, GKR_CLAIMS * extensionBits)
                        + rounds * (rounds - 1) / 2 * GKR_MESSAGE * extensionBits);
    }

    private void addConstraints() {
        double airs = shape.airs();
        double degree = circuit.constraintDegree() + 1.0;
        double above = Math.max(shape.maxLogTraceHeight() - opening.logSkip(), 0);
        double laterRounds = above > 0 ? LENGTH_BITS + above * degree * extensionBits : 0;
        size.add(
                SizePartKind.SUMCHECK,
                vec(degree * circuit.skipDegree() + 1, extensionBits) + LENGTH_BITS + laterRounds);
        size.add(
                SizePartKind.EVALUATIONS,
                vec(airs, extensionBits)
                        + airs * extensionBits
                        + LENGTH_BITS * airs
                        + LENGTH_BITS * (airs + 1)
                        + 2.0 * shape.traceColumns() * extensionBits);
    }

    private void addStacking() {
        size.add(
                SizePartKind.SUMCHECK,
                vec(2 * circuit.skipDegree() + 1, extensionBits)
                        + LENGTH_BITS
                        + 2.0 * opening.logStack() * extensionBits);
        size.add(SizePartKind.EVALUATIONS, LENGTH_BITS + 2 * LENGTH_BITS + opening.width() * extensionBits);
    }

    private void addOpening() {
        int rounds = opening.rounds();
        double folds = (double) SwirlOpening.FOLDED_A_ROUND * rounds;
        size.add(SizePartKind.NONCES, baseBits + folds * baseBits + rounds * baseBits);
        size.add(SizePartKind.SUMCHECK, vec(folds, 2 * extensionBits));
        size.add(SizePartKind.ROOTS, vec(rounds - 1.0, hashBits));
        size.add(SizePartKind.OUT_OF_DOMAIN, (rounds - 1.0) * extensionBits);
        size.add(SizePartKind.PREAMBLE, 2 * LENGTH_BITS);
        double first = opening.queries().get(0);
        size.add(SizePartKind.LEAVES, 3 * LENGTH_BITS + first * COSET * opening.width() * baseBits);
        size.add(SizePartKind.PATHS, 2 * first * opening.logLeaves() * hashBits + LENGTH_BITS);
        for (int round = 1; round < rounds; round++) {
            double queries = opening.queries().get(round);
            size.add(SizePartKind.FOLD_VALUES, LENGTH_BITS + queries * COSET * extensionBits);
            size.add(SizePartKind.PATHS, queries * (opening.logLeaves() - round) * hashBits);
        }
        double last = Math.scalb(1.0, opening.logHeight() - SwirlOpening.FOLDED_A_ROUND * rounds);
        size.add(SizePartKind.LAST_POLYNOMIAL, vec(last, extensionBits));
    }
}
