package soundscape.estimator.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A proof's size as bare sums, one a kind of part: a sweep asks for nothing but the totals of thousands of proofs. */
@SuppressWarnings("EnumOrdinal") // arrays in place of maps: never stored, and built anew with every program
public final class ProofSize {
    /** Bits in a KiB. */
    public static final double BITS_PER_KIB = 8 * 1024;

    private static final SizePartKind[] KINDS = SizePartKind.values();

    private static final double[] NONE = {};

    private static final List<SizePartKind> BESIDE_OPENINGS = List.of(SizePartKind.SUMCHECK, SizePartKind.GKR);

    private final double[] worst;
    private final double[] expected;
    private final double[] sent;
    private final @Nullable RealSize real;

    private ProofSize(double[] worst, double[] expected, double[] sent, @Nullable RealSize real) {
        this.worst = worst;
        this.expected = expected;
        this.sent = sent;
        this.real = real == null || !real.exact() || notCounted(expected, sent).isEmpty() ? real : real.inexact();
    }

    /** {@return what the circuit's prover sends, where its layout is stated} */
    public Optional<RealSize> real() {
        return Optional.ofNullable(real);
    }

    /** What the proof consists of: each kind once, in the order of {@link SizePartKind}; none that takes no room. */
    public List<Part> parts() {
        return Arrays.stream(KINDS)
                .map(kind -> new Part(
                        kind, worst[kind.ordinal()], expected[kind.ordinal()], real == null ? 0 : sent[kind.ordinal()]))
                .filter(part -> part.worst() != 0 || part.expected() != 0 || part.real() != 0)
                .toList();
    }

    /** {@return what soundcalc counts beside the openings and the layout says nothing of, so that the real size lacks it} */
    public List<SizePartKind> notCounted() {
        return real == null ? List.of() : notCounted(expected, sent);
    }

    private static List<SizePartKind> notCounted(double[] expected, double[] sent) {
        if (sent[SizePartKind.OTHER.ordinal()] > 0) {
            return List.of();
        }
        List<SizePartKind> kinds = new ArrayList<>();
        for (SizePartKind kind : BESIDE_OPENINGS) {
            if (expected[kind.ordinal()] > 0 && sent[kind.ordinal()] == 0) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** The worst case: no two openings share a path node; bits. */
    public double worst() {
        return sum(worst);
    }

    /** The size to be expected of random openings; bits. */
    public double expected() {
        return sum(expected);
    }

    /** {@return its totals} */
    public Sizes totals() {
        return new Sizes(expected(), worst(), real());
    }

    private static double sum(double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }

    /** The worst case as it is reported; whole KiB, rounded down. */
    public long worstKib() {
        return kib(worst());
    }

    /** The expected size as it is reported; whole KiB, rounded down. */
    public long expectedKib() {
        return kib(expected());
    }

    /** A size as it is reported; whole KiB, rounded down. */
    public static long kib(double bits) {
        return (long) Math.floor(bits / BITS_PER_KIB);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProofSize size
                && Arrays.equals(worst, size.worst)
                && Arrays.equals(expected, size.expected)
                && Arrays.equals(sent, size.sent)
                && real().equals(size.real());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(worst) + Arrays.hashCode(expected);
    }

    @Override
    public String toString() {
        return parts().toString();
    }

    /** Gathers a size part by part. */
    public static final class Builder {
        private static final double[] SPENT = {};

        private double[] worst = new double[KINDS.length];
        private double[] expected = new double[KINDS.length];
        private double[] sent = NONE;
        private @Nullable RealSize real;

        /** Begins with an empty proof. */
        public Builder() {}

        /** Adds to a part that is as large in every case. */
        public Builder add(SizePartKind kind, double bits) {
            return add(kind, bits, bits);
        }

        /** Adds to a part, in bits. */
        public Builder add(SizePartKind kind, double worstBits, double expectedBits) {
            worst[kind.ordinal()] += worstBits;
            expected[kind.ordinal()] += expectedBits;
            return this;
        }

        /** Says what the prover sends: in all, and each kind of part in bits, in an array that is handed over. */
        public void real(RealSize size, double[] parts) {
            real = size;
            sent = parts;
        }

        /** {@return the size gathered; nothing can be added any more} */
        public ProofSize build() {
            ProofSize size = new ProofSize(worst, expected, sent, real);
            worst = SPENT;
            expected = SPENT;
            return size;
        }
    }

    /**
     * One part of a proof's size in bits: in soundcalc's worst case, to be expected there, shared path nodes sent once,
     * and as the prover sends it, 0 where its layout is not stated.
     */
    public record Part(SizePartKind kind, double worst, double expected, double real) {}
}
