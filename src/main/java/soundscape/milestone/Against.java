package soundscape.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundscape.config.Zkvm;
import soundscape.estimator.result.RealSize;
import soundscape.estimator.result.Sizes;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Metrics;

/**
 * A configuration held against an earlier one.
 * @param old what the earlier one is called
 * @param figures what either comes to; empty where one is not known
 * @param newcomer whether there is no earlier one, so that nothing can be lost
 */
public record Against(String old, Optional<Against.Figures> figures, boolean newcomer, Against.Limits limits) {
    /**
     * What may be lost and gained.
     * @param bits levels that the least circuit may lose
     * @param bytes bytes that the final proof may gain
     */
    public record Limits(int bits, long bytes) {}

    /**
     * What both come to.
     * @param sizes the sizes that count: the chosen one, the real one where it is exact on both sides, or both of soundcalc's
     * @param boundBefore whether the level before is an upper bound
     * @param boundAfter whether the level after is one
     */
    public record Figures(
            Metrics before, Metrics after, List<SizeChoice> sizes, boolean boundBefore, boolean boundAfter) {
        /** Copies the list. */
        public Figures {
            sizes = List.copyOf(sizes);
        }

        /** {@return levels lost; negative where some are gained} */
        public int lostBits() {
            return before.level() - after.level();
        }

        /** {@return bytes of the final proof before, rounded up} */
        public long bytesBefore(SizeChoice size) {
            return bytes(before, size);
        }

        /** {@return bytes of the final proof after, rounded up} */
        public long bytesAfter(SizeChoice size) {
            return bytes(after, size);
        }

        private static long bytes(Metrics metrics, SizeChoice size) {
            return (long) Math.ceil(size.of(metrics.sizes()) / Byte.SIZE);
        }
    }

    /** Holds a configuration against an earlier one by a criterion's regime and size. */
    public static Against of(String old, Zkvm before, Zkvm after, Criterion criterion, Limits limits) {
        Optional<Metrics> then = metrics(before, criterion.regimes());
        Optional<Metrics> now = metrics(after, criterion.regimes());
        return new Against(
                old,
                then.flatMap(one -> now.flatMap(other -> sizes(one.sizes(), other.sizes(), criterion)
                        .map(sizes -> new Figures(one, other, sizes, isBound(before), isBound(after))))),
                false,
                limits);
    }

    /** What there is no earlier one of. */
    public static Against nothing(String old, Limits limits) {
        return new Against(old, Optional.empty(), true, limits);
    }

    /** What the earlier one of cannot be read. */
    public static Against unknown(String old, Limits limits) {
        return new Against(old, Optional.empty(), false, limits);
    }

    private static Optional<Metrics> metrics(Zkvm zkvm, RegimeChoice regimes) {
        return Metrics.of(zkvm, regimes);
    }

    private static boolean isBound(Zkvm zkvm) {
        return !zkvm.estimate().missing().isEmpty();
    }

    /** Empty where the chosen one is not known of both. */
    private static Optional<List<SizeChoice>> sizes(Sizes before, Sizes after, Criterion criterion) {
        List<Optional<RealSize>> real = List.of(before.real(), after.real());
        if (criterion.size().isPresent()) {
            SizeChoice chosen = criterion.size().get();
            return chosen == SizeChoice.REAL && !real.stream().allMatch(Optional::isPresent)
                    ? Optional.empty()
                    : Optional.of(List.of(chosen));
        }
        boolean exact =
                real.stream().allMatch(size -> size.filter(RealSize::exact).isPresent());
        return Optional.of(exact ? List.of(SizeChoice.REAL) : List.of(SizeChoice.EXPECTED, SizeChoice.WORST));
    }

    /** {@return met, missed or cannot tell; an upper bound that is too low is too low} */
    public Verdict verdict() {
        if (newcomer) {
            return Verdict.MET;
        }
        return figures.map(this::verdict).orElse(Verdict.CANNOT_TELL);
    }

    private Verdict verdict(Figures known) {
        boolean tooLarge = known.sizes().stream()
                .anyMatch(size -> known.bytesAfter(size) - known.bytesBefore(size) > limits.bytes());
        boolean tooWeak = known.lostBits() > limits.bits();
        if (tooLarge || (tooWeak && !known.boundBefore())) {
            return Verdict.MISSED;
        }
        return tooWeak || known.boundAfter() ? Verdict.CANNOT_TELL : Verdict.MET;
    }

    /** {@return how it stands in words, such as "57 → 53 bits, 4 lost, 0 allowed; 238421 → 276080 bytes expected size, …"} */
    public String words() {
        if (newcomer) {
            return "not there: the file is new, and nothing is lost";
        }
        return figures.map(this::words).orElse("figures of both sides are not known");
    }

    private String words(Figures known) {
        List<String> words = new ArrayList<>();
        words.add(bound(known.boundBefore()) + known.before().level() + " → " + bound(known.boundAfter())
                + known.after().level() + " bits"
                + judged(known.lostBits(), limits.bits(), " lost"));
        known.sizes()
                .forEach(size -> words.add(known.bytesBefore(size) + " → " + known.bytesAfter(size) + " bytes "
                        + size.phrase()
                        + judged(known.bytesAfter(size) - known.bytesBefore(size), limits.bytes(), " more")));
        return String.join("; ", words);
    }

    private static String bound(boolean isBound) {
        return isBound ? "at most " : "";
    }

    private static String judged(long change, long allowed, String what) {
        return change <= 0 ? "" : ", " + change + what + ", " + allowed + " allowed";
    }
}
