package soundscape.estimator.circuit;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.SwirlOpening;
import soundscape.estimator.size.Elements;
import soundscape.estimator.size.Trees;

/** The size of a SWIRL proof as its codec writes it; it shares no path nodes, so expected and worst are the same. */
final class SwirlSize {
    /** Elements in one message of a GKR layer. */
    private static final double GKR_CLAIMS = 4;

    private static final double GKR_MESSAGE = 3;

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
        this.baseBits = Elements.BYTES.base(circuit.field());
        this.extensionBits = Elements.BYTES.extension(circuit.field());
    }

    static ProofSize.Builder of(Swirl circuit) {
        SwirlSize size = new SwirlSize(circuit);
        size.addPreamble();
        size.addGkr();
        size.addConstraints();
        size.addStacking();
        size.addOpening();
        return size.size;
    }

    private void addPreamble() {
        double airs = shape.airs();
        double presence = SwirlCodec.LENGTH_BITS + Elements.wholeBytes(airs) + 2 * SwirlCodec.LENGTH_BITS * airs;
        double publicValues = SwirlCodec.LENGTH_BITS
                + SwirlCodec.LENGTH_BITS * airs
                + circuit.shapes().publicValues() * baseBits;
        size.add(SizePartKind.PREAMBLE, SwirlCodec.LENGTH_BITS + presence + publicValues);
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
                        + SwirlCodec.vec(rounds, GKR_CLAIMS * extensionBits)
                        + rounds * (rounds - 1) / 2 * GKR_MESSAGE * extensionBits);
    }

    private void addConstraints() {
        double airs = shape.airs();
        double degree = circuit.constraintDegree() + 1.0;
        double above = Math.max(shape.maxLogTraceHeight() - opening.logSkip(), 0);
        double laterRounds = above > 0 ? SwirlCodec.LENGTH_BITS + above * degree * extensionBits : 0;
        size.add(
                SizePartKind.SUMCHECK,
                SwirlCodec.vec(degree * circuit.skipDegree() + 1, extensionBits)
                        + SwirlCodec.LENGTH_BITS
                        + laterRounds);
        size.add(
                SizePartKind.EVALUATIONS,
                SwirlCodec.vec(airs, extensionBits)
                        + airs * extensionBits
                        + SwirlCodec.LENGTH_BITS * airs
                        + SwirlCodec.LENGTH_BITS * (airs + 1)
                        + 2.0 * shape.traceColumns() * extensionBits);
    }

    private void addStacking() {
        size.add(
                SizePartKind.SUMCHECK,
                SwirlCodec.vec(2 * circuit.skipDegree() + 1, extensionBits)
                        + SwirlCodec.LENGTH_BITS
                        + 2.0 * opening.logStack() * extensionBits);
        size.add(
                SizePartKind.EVALUATIONS,
                SwirlCodec.LENGTH_BITS + 2 * SwirlCodec.LENGTH_BITS + opening.width() * extensionBits);
    }

    private void addOpening() {
        int rounds = opening.rounds();
        double folds = (double) SwirlOpening.FOLDED_A_ROUND * rounds;
        size.add(SizePartKind.NONCES, baseBits + folds * baseBits + rounds * baseBits);
        size.add(SizePartKind.SUMCHECK, SwirlCodec.vec(folds, 2 * extensionBits));
        size.add(SizePartKind.ROOTS, SwirlCodec.vec(rounds - 1.0, hashBits));
        size.add(SizePartKind.OUT_OF_DOMAIN, (rounds - 1.0) * extensionBits);
        size.add(SizePartKind.PREAMBLE, 2 * SwirlCodec.LENGTH_BITS);
        size.add(SizePartKind.LEAVES, 3 * SwirlCodec.LENGTH_BITS);
        size.add(SizePartKind.FOLD_VALUES, (rounds - 1) * SwirlCodec.LENGTH_BITS);
        size.add(SizePartKind.PATHS, SwirlCodec.LENGTH_BITS);
        opening.contents(
                new Trees(opening.rules(), circuit.field()).into(tree -> size.add(tree.part(), tree.openedBits())
                        .add(SizePartKind.PATHS, tree.expectedPathBits(hashBits))));
        double last = Log2.power(opening.logDimensionAt(rounds));
        size.add(SizePartKind.LAST_POLYNOMIAL, SwirlCodec.vec(last, extensionBits));
    }
}
