package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermSink;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knobs;

/** What would move one error term, each by itself: tried, not guessed. */
final class Remedies {
    private final NearMiss near;
    private final Term term;
    private final int level;
    private final List<String> remedies = new ArrayList<>();

    private Remedies(NearMiss near, Term term, int level) {
        this.near = near;
        this.term = term;
        this.level = level;
    }

    /** Such as ": extension degree 5 gives 94, or 37 more bits of batching grinding"; empty where nothing helps. */
    static String of(NearMiss near, Term term, int level) {
        Remedies remedies = new Remedies(near, term, level);
        remedies.addDegrees();
        remedies.addTurning(Knobs.BATCHING, "independent", "independent coefficients give ");
        remedies.addRegimes();
        remedies.addTurning(Knobs.ARITY, "2", "arity 2 gives ");
        remedies.addTurning(Knobs.BLOWUP, "2", "blowup 2 gives ");
        remedies.addQueries();
        remedies.addGrinding();
        return remedies.remedies.isEmpty() ? "" : ": " + String.join(", or ", remedies.remedies);
    }

    /** The next degree, and the first that is enough. */
    private void addDegrees() {
        int degree = near.circuit().field().degree();
        OptionalInt next = atDegree(degree + 1);
        OptionalInt enough = IntStream.rangeClosed(degree + 1, Field.MAX_DEGREE)
                .filter(candidate -> atDegree(candidate).orElse(0) >= level)
                .findFirst();
        if (next.isPresent() && next.getAsInt() > term.level()) {
            String first = "extension degree " + (degree + 1) + " gives " + next.getAsInt();
            boolean further = enough.isPresent() && enough.getAsInt() > degree + 1;
            remedies.add(
                    further
                            ? first + " and " + enough.getAsInt() + " gives "
                                    + atDegree(enough.getAsInt()).orElseThrow()
                            : first);
        }
    }

    private OptionalInt atDegree(int degree) {
        return degree > Field.MAX_DEGREE ? OptionalInt.empty() : turned(Knobs.EXTENSION, String.valueOf(degree));
    }

    private void addRegimes() {
        if (near.circuit() instanceof DeepAli) {
            for (Regime regime : near.circuit().regimes()) {
                addIfBetter(
                        regime.label() + " gives ",
                        regime == near.regime() ? OptionalInt.empty() : levelIn(near.circuit(), regime));
            }
        }
    }

    private void addTurning(CircuitKnob knob, String value, String words) {
        boolean turns = knob.idleBecause(near.circuit()).isEmpty() && !knob.standsAt(near.circuit(), value);
        addIfBetter(words, turns ? turned(knob, value) : OptionalInt.empty());
    }

    private void addIfBetter(String words, OptionalInt bits) {
        if (bits.isPresent() && bits.getAsInt() > term.level()) {
            remedies.add(words + bits.getAsInt());
        }
    }

    private void addQueries() {
        OptionalInt doubled = turned(
                Knobs.QUERIES,
                String.valueOf(
                        2 * Integer.parseInt(Knobs.QUERIES.show(near.circuit()).orElseThrow())));
        addIfBetter("twice the queries give ", doubled);
    }

    private void addGrinding() {
        Optional<GrindingSite> site = GrindingSite.of(near.circuit(), term.name());
        int missing = (int) Math.ceil(level - term.bits());
        site.ifPresent(found -> remedies.add(missing
                + (missing == 1 ? " more bit of " : " more bits of ")
                + found.knob().label().toLowerCase(Locale.ROOT)));
    }

    private OptionalInt turned(CircuitKnob knob, String value) {
        try {
            return levelIn(knob.change(value).apply(near.circuit()), near.regime());
        } catch (InvalidParameterException refused) {
            return OptionalInt.empty();
        }
    }

    /** The term's level in a changed circuit. */
    private OptionalInt levelIn(Circuit circuit, Regime regime) {
        try {
            Wanted wanted = new Wanted(term.name());
            circuit.terms(regime, wanted);
            return wanted.level;
        } catch (InvalidParameterException refused) {
            return OptionalInt.empty();
        }
    }

    /** Keeps the level of one term. */
    private static final class Wanted implements TermSink {
        private final TermName name;
        private OptionalInt level = OptionalInt.empty();

        Wanted(TermName name) {
            this.name = name;
        }

        @Override
        public void add(TermName other, double bits, Supplier<Explanation> why) {
            if (other.equals(name)) {
                level = OptionalInt.of((int) Math.floor(bits));
            }
        }
    }
}
