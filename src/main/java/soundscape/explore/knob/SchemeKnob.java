package soundscape.explore.knob;

import java.util.Arrays;
import java.util.List;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.result.Paper;
import soundscape.estimator.result.Source;
import soundscape.explore.plan.SchemeChange;
import soundscape.explore.plan.SchemeConversion;
import soundscape.explore.plan.SchemeKind;

/** The commitment scheme, for the same statement. */
final class SchemeKnob {
    private static final String KEY = "scheme";
    private static final List<String> ALL =
            Arrays.stream(SchemeKind.values()).map(SchemeKind::name).toList();
    private static final List<String> UNDER_JAGGED = List.of(SchemeKind.FRI.name(), SchemeKind.WHIR.name());

    private SchemeKnob() {}

    static CircuitChoice make() {
        return new CircuitChoice(
                new About(
                        KEY,
                        "Commitment scheme",
                        "",
                        "FRI, STIR or WHIR for the same statement: length, columns, rate, field and constraints stay. The fold "
                                + "plan has arity 16, grinding is carried over where the scheme grinds too, and queries and "
                                + "out-of-domain samples are solved for the level that the circuit had.",
                        new Source(Paper.WHIR, ""),
                        List.of("protocol_family", "dense_pcs")),
                CircuitChoice.oneOf(KEY, ALL),
                SchemeKnob::words,
                circuit -> SchemeChange.schemeOf(circuit)
                        .map(scheme -> SchemeKind.of(scheme).name()),
                (circuit, word) -> SchemeConversion.to(
                        circuit,
                        SchemeKind.named(ALL.get(Words.index(KEY, word, words(circuit))))
                                .orElseThrow()));
    }

    private static List<String> words(Circuit circuit) {
        return circuit instanceof Jagged ? UNDER_JAGGED : ALL;
    }
}
