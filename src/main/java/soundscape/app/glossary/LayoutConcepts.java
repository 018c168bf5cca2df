package soundscape.app.glossary;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import soundscape.estimator.explanation.Quantity;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;
import soundscape.estimator.result.SizePartKind;
import soundscape.explore.SizeChoice;

/** What the pages about a proof's layout look at: a part of what is sent, beside the same in soundcalc's model. */
final class LayoutConcepts {
    private static final Map<Concept, SizePartKind> PARTS = new EnumMap<>(Map.of(
            Concept.TREES, SizePartKind.PATHS,
            Concept.LEAF_ELEMENTS, SizePartKind.LEAVES,
            Concept.TREE_ARITY, SizePartKind.PATHS,
            Concept.TREE_TOPS, SizePartKind.TOPS,
            Concept.SHARED_PATHS, SizePartKind.PATHS,
            Concept.REPEATED_QUERIES, SizePartKind.LEAVES,
            Concept.ELEMENT_BYTES, SizePartKind.LEAVES,
            Concept.LENGTHS, SizePartKind.LENGTHS));

    private LayoutConcepts() {}

    static boolean isOne(Concept concept) {
        return concept == Concept.LAYOUT || PARTS.containsKey(concept);
    }

    /** Whether a circuit's prover sends what a notion is about; true for notions of other things. */
    static boolean tellsOf(Concept concept, CircuitEstimate circuit) {
        return !isOne(concept)
                || (circuit.size().real().isPresent()
                        && (concept == Concept.LAYOUT
                                || part(concept, circuit.size()).isPresent()));
    }

    private static Optional<ProofSize.Part> part(Concept concept, ProofSize size) {
        return size.parts().stream()
                .filter(part -> part.kind() == PARTS.get(concept) && part.real() > 0)
                .findFirst();
    }

    /** What is looked at while parameters are stepped. */
    static Measured.Figure figure(Concept concept) {
        return concept == Concept.LAYOUT
                ? MeasuredFigures.size(SizeChoice.REAL)
                : MeasuredFigures.part(Objects.requireNonNull(PARTS.get(concept)), SizeChoice.REAL);
    }

    static List<Quantity> values(Concept concept, ProofSize size) {
        if (concept == Concept.LAYOUT) {
            return Stream.concat(
                            size.real().stream().flatMap(LayoutConcepts::whole),
                            Stream.of(bytes("expected", "soundcalc's model", size.expected())))
                    .toList();
        }
        return part(concept, size).stream()
                .flatMap(part -> Stream.of(
                        bytes("real", part.kind().label(), part.real()),
                        bytes("expected", part.kind().label() + " in soundcalc's model", part.expected())))
                .toList();
    }

    private static Stream<Quantity> whole(RealSize real) {
        return Stream.of(
                bytes(
                        "real",
                        "as " + real.prover().name() + " writes it: "
                                + real.prover().source(),
                        real.bits()),
                new Quantity("checked", "against proofs", real.prover().checked()));
    }

    private static Quantity bytes(String symbol, String meaning, double bits) {
        return new Quantity(symbol, meaning + ", bytes", String.format(Locale.ROOT, "%,.0f", bits / Byte.SIZE));
    }
}
