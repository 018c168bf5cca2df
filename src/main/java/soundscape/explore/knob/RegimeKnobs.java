package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import soundscape.config.key.CircuitKeys;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Iterated;

/** The regime that a circuit is estimated in, and how near it comes to the Johnson bound. */
final class RegimeKnobs {
    private static final Optional<Regime> BOTH = Optional.empty();
    private static final Optional<Regime> UNIQUE = Optional.of(Regime.UDR);
    private static final Optional<Regime> LIST = Optional.of(Regime.JBR);
    private static final NamedValues<Optional<Regime>> ALL =
            new NamedValues<>("regime", List.of(BOTH, UNIQUE, LIST), regime -> regime.map(Regime::key)
                    .orElse("both"));
    private static final NamedValues<Optional<Regime>> OF_SWIRL = ALL.only(List.of(UNIQUE, LIST));
    private static final NamedValues<Optional<Regime>> OF_JAGGED = ALL.only(List.of(UNIQUE));
    /** SWIRL's least multiplicity that a rate of 1/2 allows. */
    private static final int FIRST_MULTIPLICITY = 2;

    private static final long MOST_MULTIPLICITY = 1 << 20;
    private static final long USUAL_MULTIPLICITY = 30;
    private static final double USUAL_GAP = 0.1;

    private RegimeKnobs() {}

    static CircuitChoice regime() {
        return new CircuitChoice(
                About.of("regime", "Decoding regime", KnobGroup.CODE, "", Decoding.REFERENCE.source())
                        .withHelp("Up to which distance words are handled: unique (half the distance), list (up to the"
                                + " Johnson bound), or both, of which the better counts. SWIRL is made for one;"
                                + " Jagged is proved for unique decoding only.")
                        .keys(CircuitKeys.REGIME, CircuitKeys.MULTIPLICITY),
                ALL::value,
                circuit -> words(circuit).all(),
                circuit -> Optional.of(ALL.of(circuit.decoding().pinned())),
                RegimeKnobs::with);
    }

    private static NamedValues<Optional<Regime>> words(Circuit circuit) {
        return circuit.match(deepAli -> ALL, jagged -> OF_JAGGED, swirl -> OF_SWIRL);
    }

    private static Circuit with(Circuit circuit, String word) {
        Optional<Regime> regime = words(circuit).value(word);
        Decoding decoding = circuit.decoding().withPinned(regime);
        boolean needsMultiplicity = circuit instanceof Swirl
                && regime.equals(LIST)
                && decoding.gap().multiplicity().isEmpty();
        return circuit.withDecoding(
                needsMultiplicity
                        ? decoding.withGap(JohnsonGap.ofMultiplicity(OptionalInt.of(FIRST_MULTIPLICITY)))
                        : decoding);
    }

    static CircuitNumber gap() {
        return new CircuitNumber(
                About.of("gap", "Gap to the Johnson radius", KnobGroup.GAP, "η", GapTheorems.BCHKS25_JOHNSON.source())
                        .withHelp("How far below the Johnson radius 1 − √ρ words are handled. A narrower gap makes"
                                + " queries worth more and the algebraic terms weaker; 0 stands for the default.")
                        .keys(CircuitKeys.GAP),
                Scale.reals(0, 1, USUAL_GAP),
                circuit -> circuit instanceof DeepAli
                        ? Optional.of(
                                KnobReading.of(circuit.decoding().gap().eta().orElse(0)))
                        : Optional.empty(),
                RegimeKnobs::withGap);
    }

    /** One gap for all is what soundcalc reads, so that a list of equal ones becomes that. */
    static CircuitTable gaps() {
        About about = About.of(
                        "round-gaps",
                        "Gap of each iteration",
                        KnobGroup.GAP,
                        "η",
                        new Source(Paper.WHIR, "Theorem 5.2"))
                .withHelp("How far below the Johnson radius of its own code words are handled in each iteration."
                        + " soundcalc reads one gap for all, so that other lists are saved on insistence only; 0"
                        + " stands for the default.")
                .keys(CircuitKeys.ROUND_GAPS, CircuitKeys.GAP);
        return new CircuitTable(
                about,
                new TableEntry.OfNumber(about.key(), Scale.reals(0, 1, USUAL_GAP)),
                false,
                circuit -> circuit instanceof DeepAli && circuit.opening() instanceof Iterated iterated
                        ? Optional.of(TableValues.numbered(
                                "iteration",
                                0,
                                IntStream.range(0, iterated.rounds().count())
                                        .mapToObj(i -> iterated.gapOf(
                                                i, circuit.decoding().gap()))
                                        .map(gap -> NumberText.exact(gap.eta().orElse(0)))
                                        .toList()))
                        : Optional.empty(),
                (circuit, gaps) ->
                        withGaps(circuit, gaps.stream().map(TableValues::number).toList()));
    }

    private static Circuit withGaps(Circuit circuit, List<Double> gaps) {
        return gaps.stream().distinct().count() == 1
                ? withGap(circuit, gaps.get(0))
                : circuit.withOpening(circuit.opening().withRounds(rounds -> rounds.withGaps(Optional.of(gaps))));
    }

    private static Circuit withGap(Circuit circuit, double gap) {
        return circuit.withGap(JohnsonGap.ofEta(gap == 0 ? OptionalDouble.empty() : OptionalDouble.of(gap)));
    }

    static CircuitNumber multiplicity() {
        return new CircuitNumber(
                About.of(
                                "multiplicity",
                                "Interpolation multiplicity",
                                KnobGroup.GAP,
                                "m",
                                GapTheorems.SWIRL_JOHNSON.source())
                        .withHelp("How near SWIRL's list regime comes to the Johnson bound. A larger m makes queries"
                                + " worth more and the algebraic terms weaker.")
                        .keys(CircuitKeys.MULTIPLICITY),
                Scale.whole(1, MOST_MULTIPLICITY, USUAL_MULTIPLICITY),
                circuit -> circuit instanceof Swirl && circuit.regimes().contains(Regime.JBR)
                        ? Optional.of(KnobReading.of(
                                circuit.decoding().gap().multiplicity().orElseThrow()))
                        : Optional.empty(),
                (circuit, m) -> circuit.withGap(JohnsonGap.ofMultiplicity(OptionalInt.of((int) m))));
    }
}
