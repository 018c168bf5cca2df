package soundscape.report.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import soundscape.config.Reference;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;
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
                + size(criterion)
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

    private static String size(Criterion criterion) {
        if (criterion.size().isEmpty()) {
            return "real size if exact, else either";
        }
        SizeChoice size = criterion.size().get();
        return size == SizeChoice.WORST ? "worst-case size" : size.phrase();
    }

    /** How a circuit stands, such as "53 bits (JBR, query phase), 47 bits short of 100". */
    static String circuit(CircuitStanding circuit) {
        List<String> words = new ArrayList<>();
        if (circuit.held().isPresent()) {
            words.add(level(circuit, circuit.held().get()) + distance(circuit));
        }
        words.addAll(circuit.doubts());
        return String.join("; ", words);
    }

    private static String level(CircuitStanding circuit, CircuitStanding.Held held) {
        String bits = held.bits() <= 0 ? "no security" : (circuit.bound() ? "at most " : "") + bits(held.level());
        String regime = held.regime().isPresent() ? held.regime().get().name() : "mixed";
        return bits + " (" + regime + ", " + held.term() + ")";
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
        List<String> phrases = new ArrayList<>();
        for (SizeChoice choice : size.counted()) {
            if (size.shown().contains(choice)) {
                phrases.add(size(size, choice));
            }
        }
        Optional<RealSize> real = size.sizes().real();
        if (real.isPresent() && size.choice().isEmpty() && !real.get().exact()) {
            phrases.add("≈ " + real.get().kib() + " KiB real ("
                    + real.get().prover().name() + ") does not count, since it is not exact");
        }
        phrases.addAll(size.doubts());
        return String.join("; ", phrases);
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
        Optional<RealSize> real = size.sizes().real();
        return real.isPresent() && choice == SizeChoice.REAL
                ? " (" + real.get().prover().name() + (real.get().exact() ? ", exact)" : ", not exact)")
                : "";
    }

    static String word(SizeChoice choice) {
        return choice.label().toLowerCase(Locale.ROOT);
    }
}
