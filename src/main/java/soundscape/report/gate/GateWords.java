package soundscape.report.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.config.Reference;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.milestone.CircuitStanding;
import soundscape.milestone.Criterion;
import soundscape.milestone.Milestone;
import soundscape.milestone.SizeStanding;

/** What all notations of a gate's report say in words. */
final class GateWords {
    /** Rounded down: a margin must not look larger than it is. */
    private static final int MARGIN_DECIMALS = 2;

    private GateWords() {}

    /** What is asked, such as "Glamsterdam (100 bits, 600 KiB; best regime, either size)". */
    static String asked(Criterion criterion) {
        Milestone milestone = criterion.milestone();
        String asks = milestone.asks(", ");
        return milestone.label() + " (" + asks + (asks.isEmpty() ? "" : "; ") + regime(criterion) + ", "
                + criterion
                        .size()
                        .map(size -> size == SizeChoice.WORST ? "worst-case size" : size.phrase())
                        .orElse("real size if exact, else either")
                + (criterion.reference() == Reference.COMPARED
                        ? ""
                        : ", soundcalc " + criterion.reference().id())
                + ")";
    }

    private static String regime(Criterion criterion) {
        return criterion.regimes() == RegimeChoice.BEST
                ? "best regime"
                : criterion.regimes().label();
    }

    /** How a circuit stands, such as "53 bits (JBR, query phase), 47 bits short of 100". */
    static String circuit(CircuitStanding circuit) {
        List<String> words = new ArrayList<>();
        circuit.held().ifPresent(held -> words.add(level(circuit, held) + distance(circuit)));
        words.addAll(circuit.doubts());
        return String.join("; ", words);
    }

    private static String level(CircuitStanding circuit, CircuitStanding.Held held) {
        String bits = held.bits() <= 0 ? "no security" : (circuit.bound() ? "at most " : "") + bits(held.level());
        return bits + " (" + held.regime().map(Regime::name).orElse("mixed") + ", " + held.term() + ")";
    }

    /** How far a circuit is from the level, such as ", 47 bits short of 100", ", 1.25 bits beyond 100". */
    private static String distance(CircuitStanding circuit) {
        OptionalInt asked = circuit.milestone().level();
        if (asked.isEmpty()) {
            return "";
        }
        if (circuit.bitsShort() > 0) {
            return ", " + bits(circuit.bitsShort()) + " short of " + asked.getAsInt();
        }
        String margin = BigDecimal.valueOf(circuit.margin())
                .setScale(MARGIN_DECIMALS, RoundingMode.FLOOR)
                .toPlainString();
        return ", " + (circuit.bound() ? "at most " : "") + margin + " bits beyond " + asked.getAsInt();
    }

    private static String bits(int count) {
        return count + (count == 1 ? " bit" : " bits");
    }

    /** How the final proof's size stands, such as "269 KiB expected, 31 KiB below 300 KiB". */
    static String size(SizeStanding size) {
        String counted = size.counted().stream()
                .filter(size.shown()::contains)
                .map(choice -> size(size, choice))
                .collect(Collectors.joining("; "));
        return Stream.concat(Stream.of(counted + notCounted(size)), size.doubts().stream())
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** A real size that is known, and does not decide since it is not exact. */
    private static String notCounted(SizeStanding size) {
        return size.choice().isPresent() || size.counted().contains(SizeChoice.REAL)
                ? ""
                : size.sizes()
                        .real()
                        .map(real -> "; ≈ " + real.kib() + " KiB real ("
                                + real.prover().name() + ") does not count, since it is not exact")
                        .orElse("");
    }

    /** A proof's size and what it is over the limit by, rounded so that neither looks better than it is. */
    static String size(SizeStanding size, SizeChoice choice) {
        String kib = choice.kib(size.sizes()) + " KiB " + word(choice) + prover(size, choice);
        if (Double.isInfinite(size.maxBits())) {
            return kib;
        }
        double over = size.over(choice) / ProofSize.BITS_PER_KIB;
        return kib + ", "
                + (over > 0 ? (long) Math.ceil(over) + " KiB over " : (long) Math.floor(-over) + " KiB below ")
                + (long) (size.maxBits() / ProofSize.BITS_PER_KIB) + " KiB";
    }

    private static String prover(SizeStanding size, SizeChoice choice) {
        return size.sizes()
                .real()
                .filter(real -> choice == SizeChoice.REAL)
                .map(real -> " (" + real.prover().name() + (real.exact() ? ", exact)" : ", not exact)"))
                .orElse("");
    }

    static String word(SizeChoice choice) {
        return choice.label().toLowerCase(Locale.ROOT);
    }
}
