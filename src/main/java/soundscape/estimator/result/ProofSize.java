package soundscape.estimator.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The size of a proof, by parts.
 *
 * @param parts each kind at most once, in the order of {@link SizePartKind}
 */
public record ProofSize(List<SizePart> parts) {
    /** Bits in a KiB. */
    public static final double BITS_PER_KIB = 8 * 1024;

    /** Copies the list. */
    public ProofSize {
        parts = List.copyOf(parts);
    }

    /**
     * The worst case: no two openings share a path node.
     *
     * @return bits
     */
    public double worst() {
        return parts.stream().mapToDouble(SizePart::worst).sum();
    }

    /**
     * The size to be expected of random openings.
     *
     * @return bits
     */
    public double expected() {
        return parts.stream().mapToDouble(SizePart::expected).sum();
    }

    /**
     * The worst case as it is reported.
     *
     * @return whole KiB, rounded down
     */
    public long worstKib() {
        return kib(worst());
    }

    /**
     * The expected size as it is reported.
     *
     * @return whole KiB, rounded down
     */
    public long expectedKib() {
        return kib(expected());
    }

    private static long kib(double bits) {
        return (long) Math.floor(bits / BITS_PER_KIB);
    }

    /** Gathers a size part by part. */
    public static final class Builder {
        private final Map<SizePartKind, SizePart> parts = new EnumMap<>(SizePartKind.class);

        /** Begins with an empty proof. */
        public Builder() {}

        /**
         * Adds to a part that is as large in every case.
         *
         * @param kind the part
         * @param bits how much
         * @return this
         */
        public Builder add(SizePartKind kind, double bits) {
            return add(kind, bits, bits);
        }

        /**
         * Adds to a part.
         *
         * @param kind the part
         * @param worst bits in the worst case
         * @param expected bits to be expected
         * @return this
         */
        public Builder add(SizePartKind kind, double worst, double expected) {
            parts.merge(
                    kind,
                    new SizePart(kind, worst, expected),
                    (a, b) -> new SizePart(kind, a.worst() + b.worst(), a.expected() + b.expected()));
            return this;
        }

        /**
         * The size gathered so far.
         *
         * @return the size
         */
        public ProofSize build() {
            return new ProofSize(new ArrayList<>(parts.values()));
        }
    }
}
