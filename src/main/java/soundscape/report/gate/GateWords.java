package soundscape.report.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.explore.SizeChoice;
import soundscape.milestone.CircuitCheck;
import soundscape.milestone.Criterion;
import soundscape.milestone.Milestone;
import soundscape.milestone.SizeCheck;

/** What all notations of a gate's report say in words. */
final class GateWords {
    /** Rounded down: a margin must not look larger than it is. */
    private static final int MARGIN_DECIMALS = 2;

    private GateWords() {}

    /** What is asked, such as "Glamsterdam (100 bits, 600 KiB; best regime, either size)". */
    static String asked(Criterion criterion) {
        Milestone milestone = criterion.milestone();
        return milestone.label() + " (" + milestone.level() + " bits, " + milestone.maxKib() + " KiB; "
                + regime(criterion) + ", "
                + criterion
                        .size()
                        .map(size -> word(size) + (size == SizeChoice.WORST ? "-case size" : " size"))
                        .orElse("either size")
                + ")";
    }

    private static String regime(Criterion criterion) {
        return switch (criterion.regimes()) {
            case BEST -> "best regime";
            case UDR, JBR -> criterion.regimes().label();
        };
    }

    /** How a circuit stands, such as "53 bits (JBR, query phase), 47 bits short of 100". */
    static String circuit(CircuitCheck circuit) {
        List<String> words = new ArrayList<>();
        circuit.estimate().ifPresent(terms -> words.add(level(circuit, terms) + ", " + distance(circuit)));
        words.addAll(circuit.doubts());
        return String.join("; ", words);
    }

    private static String level(CircuitCheck circuit, RegimeEstimate terms) {
        String bits = terms.total() <= 0 ? "no security" : (circuit.bound() ? "at most " : "") + bits(terms.level());
        return bits + " (" + terms.regime() + ", " + terms.weakest().name() + ")";
    }

    /** How far a circuit is from the level, such as "47 bits short of 100", "1.25 bits beyond 100". */
    static String distance(CircuitCheck circuit) {
        if (circuit.bitsShort() > 0) {
            return bits(circuit.bitsShort()) + " short of " + circuit.asked();
        }
        String margin = BigDecimal.valueOf(circuit.margin())
                .setScale(MARGIN_DECIMALS, RoundingMode.FLOOR)
                .toPlainString();
        return (circuit.bound() ? "at most " : "") + margin + " bits beyond " + circuit.asked();
    }

    private static String bits(int count) {
        return count + (count == 1 ? " bit" : " bits");
    }

    /** How the final proof's size stands, such as "269 KiB expected, 31 KiB below 300 KiB". */
    static String size(SizeCheck size) {
        return size.counted().stream().map(choice -> size(size, choice)).collect(Collectors.joining("; "))
                + size.doubts().stream().map(doubt -> "; " + doubt).collect(Collectors.joining());
    }

    /** A proof's size and what it is over the limit by, rounded so that neither looks better than it is. */
    static String size(SizeCheck size, SizeChoice choice) {
        double over = size.over(choice) / ProofSize.BITS_PER_KIB;
        long kib = ProofSize.kib(choice.of(size.size()));
        return kib + " KiB " + word(choice) + ", "
                + (over > 0 ? (long) Math.ceil(over) + " KiB over " : (long) Math.floor(-over) + " KiB below ")
                + (long) (size.maxBits() / ProofSize.BITS_PER_KIB) + " KiB";
    }

    static String word(SizeChoice choice) {
        return choice.label().toLowerCase(Locale.ROOT);
    }
}
