package soundscape.explore.knob;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.JohnsonTheorem;
import soundscape.estimator.proximity.ListBound;
import soundscape.estimator.proximity.Regime;

/**
 * By what errors up to the Johnson bound are estimated: no parameter of a circuit and in no file, but something to sweep
 * over. Figures by anything but the reference's bounds are not soundcalc's.
 */
final class BoundsKnobs {
    private BoundsKnobs() {}

    static CircuitChoice theorem() {
        return choice(
                About.of("theorem", "Theorem", KnobGroup.GAP, "", GapTheorems.BCHKS25_JOHNSON.source())
                        .withHelp(
                                "Which theorem bounds the error of a random combination up to the Johnson bound. soundcalc has BCHKS25; "
                                        + "figures by another one stand beside its own, and no file holds them."),
                GapTheorems.CHOICES.stream().map(JohnsonTheorem::toString).toList(),
                GapTheorems::named,
                bounds -> bounds.theorem().toString(),
                JohnsonBounds::withTheorem);
    }

    static CircuitChoice list() {
        return choice(
                About.of("list", "List bound", KnobGroup.GAP, "", GapTheorems.BCHKS25_JOHNSON.source())
                        .withHelp(
                                "What bounds the number of codewords near a word: the gap (soundcalc's), the multiplicity, or how codewords "
                                        + "agree in pairs. Figures by another one than soundcalc's stand beside its own, and no file "
                                        + "holds them."),
                ListBound.keys(),
                ListBound::named,
                bounds -> bounds.list().key(),
                JohnsonBounds::withList);
    }

    private static <T> CircuitChoice choice(
            About about,
            List<String> words,
            Function<String, Optional<T>> named,
            Function<JohnsonBounds, String> word,
            BiFunction<JohnsonBounds, T, JohnsonBounds> with) {
        Function<String, T> value = text -> named.apply(text)
                .orElseThrow(() -> new InvalidParameterException(
                        about.key(), text, "must be one of " + String.join(", ", words), words.get(0)));
        return new CircuitChoice(
                about,
                text -> Objects.requireNonNull(value.apply(text)),
                circuit -> words,
                circuit -> bounds(circuit).map(word),
                (circuit, text) -> circuit.by(with.apply(bounds(circuit).orElseThrow(), value.apply(text))));
    }

    /** Nothing where only unique decoding is looked at, or the system has theorems of its own. */
    private static Optional<JohnsonBounds> bounds(Circuit circuit) {
        return circuit.decoding().johnson().filter(bounds -> circuit.regimes().contains(Regime.JBR));
    }
}
