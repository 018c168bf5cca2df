package soundscape.app;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.result.TermName;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.CircuitNumber;
import soundscape.explore.knob.NumberText;
import soundscape.explore.sweep.Mover;

/** The knobs that move a figure, in words. */
public final class Movers {
    /** Less than this shows in no figure. */
    private static final double LEAST_BITS = 0.05;

    private static final double LEAST_SIZE_BITS = 16.0 * Byte.SIZE;

    private Movers() {}

    /**
     * Finds the knobs that move a figure of the selected circuit.
     *
     * @param snapshot the state
     * @param subject the figure
     * @return the movers, the strongest first
     */
    public static List<Mover> of(Snapshot snapshot, Subject subject) {
        Exploration exploration = snapshot.exploration();
        Circuit circuit = exploration.now().entries().get(exploration.circuit()).circuit();
        Regime regime = snapshot.terms().regime();
        ToDoubleFunction<Circuit> total = changed -> total(changed, regime);
        if (subject instanceof Subject.OfTerm of) {
            return Mover.of(
                    circuit, new Mover.Question(changed -> bits(changed, regime, of.name()), 1, LEAST_BITS, total));
        }
        SizePartKind kind = ((Subject.OfSize) subject).kind();
        SizeChoice choice = exploration.size();
        return Mover.of(
                circuit, new Mover.Question(changed -> size(changed, kind, choice), -1, LEAST_SIZE_BITS, total));
    }

    private static double total(Circuit circuit, Regime regime) {
        return circuit.regimes().contains(regime) ? Estimator.total(circuit, regime) : Double.NEGATIVE_INFINITY;
    }

    private static double bits(Circuit circuit, Regime regime, TermName name) {
        return Estimator.estimate(circuit).in(regime).stream()
                .flatMap(terms -> terms.terms().stream())
                .filter(term -> term.name().equals(name))
                .mapToDouble(term -> term.bits())
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double size(Circuit circuit, SizePartKind kind, SizeChoice choice) {
        return circuit.size().parts().stream()
                .filter(part -> part.kind() == kind)
                .mapToDouble(choice::of)
                .sum();
    }

    /**
     * A mover in words.
     *
     * @param mover the mover
     * @param subject what it moves
     * @return such as "Queries to 22: +1.98 bits, circuit 59.6"
     */
    public static String text(Mover mover, Subject subject) {
        String change = subject instanceof Subject.OfTerm
                ? String.format(Locale.ROOT, "%+.2f bits", mover.change())
                : String.format(Locale.ROOT, "%+,.0f bytes", mover.change() / Byte.SIZE);
        String circuit = String.format(Locale.ROOT, ", circuit %.1f", mover.total());
        return mover.knob().label() + " to " + shown(mover) + ": " + change.replace("-", "−") + circuit;
    }

    private static String shown(Mover mover) {
        return mover.knob() instanceof CircuitNumber number
                ? NumberText.format(number.parse(mover.value()))
                : mover.value();
    }
}
