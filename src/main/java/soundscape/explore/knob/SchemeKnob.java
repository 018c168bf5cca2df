package soundscape.explore.knob;

import java.util.List;
import soundscape.config.key.CircuitKeys;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.explore.plan.SchemeConversion;
import soundscape.explore.plan.SchemeKind;

/** The commitment scheme, for the same statement. */
final class SchemeKnob {
    private static final NamedValues<SchemeKind> ALL =
            new NamedValues<>("scheme", List.of(SchemeKind.values()), SchemeKind::name);
    private static final NamedValues<SchemeKind> UNDER_JAGGED = ALL.only(List.of(SchemeKind.FRI, SchemeKind.WHIR));

    private SchemeKnob() {}

    static CircuitChoice make() {
        return new CircuitChoice(
                About.of(ALL.key(), "Commitment scheme", KnobGroup.CODE, "", new Source(Paper.WHIR, ""))
                        .withHelp(
                                "FRI, STIR or WHIR for the same statement: length, columns, rate, field and constraints stay. It folds by "
                                        + "the plan with the smallest proof, grinding is carried over where the scheme grinds too (DEEP's is FRI's "
                                        + "alone), multilinear weights become powers, and queries and samples are solved for the "
                                        + "level that the circuit had.")
                        .keys(CircuitKeys.FAMILY, CircuitKeys.DENSE_SCHEME),
                ALL::value,
                circuit -> words(circuit).all(),
                circuit -> SchemeKind.of(circuit.opening()).map(ALL::of),
                (circuit, word) -> SchemeConversion.to(circuit, words(circuit).value(word)));
    }

    private static NamedValues<SchemeKind> words(Circuit circuit) {
        return circuit.match(deepAli -> ALL, jagged -> UNDER_JAGGED, swirl -> ALL);
    }
}
