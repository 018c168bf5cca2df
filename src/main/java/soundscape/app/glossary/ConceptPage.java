package soundscape.app.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import soundscape.app.Snapshot;
import soundscape.app.text.FigureText;
import soundscape.app.text.OverflowText;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.explanation.Quantity;
import soundscape.estimator.proximity.Regime;
import soundscape.explore.knob.Layers;
import soundscape.explore.recursion.ProofCounts;
import soundscape.explore.work.ProverWork;

final class ConceptPage {
    private ConceptPage() {}

    /** Whether a circuit is estimated in the regime that a notion is about. */
    static boolean tellsOf(Concept concept, Snapshot snapshot) {
        return concept.regime().stream()
                        .allMatch(regime -> snapshot.circuit().in(regime).isPresent())
                && LayoutConcepts.tellsOf(concept, snapshot.circuit());
    }

    static Page of(Concept concept, Snapshot snapshot, String note) {
        int circuit = snapshot.exploration().circuit();
        Regime regime = concept.regime().orElse(snapshot.terms().regime());
        Measured now = Measured.of(snapshot, circuit, regime);
        return new Page(
                concept.title(),
                figure(concept, snapshot, regime),
                note,
                concept.about(),
                concept.formulas(),
                values(concept, snapshot, now),
                concept.source(),
                figure(concept, snapshot, now)
                        .map(figure -> Neighbourhood.of(snapshot, circuit, regime)
                                .around(figure, "Raised by one step of", "Lowered by one step of"))
                        .orElse(List.of()),
                concept.related());
    }

    private static String figure(Concept concept, Snapshot snapshot, Regime regime) {
        return switch (concept) {
            case RECURSION, FOLLOWING, CAPACITY -> snapshot.exploration().now().name();
            case SIZE, WORK -> snapshot.circuit().name();
            default -> snapshot.circuit().name() + (LayoutConcepts.isOne(concept) ? "" : ", " + regime);
        };
    }

    private static List<Quantity> values(Concept concept, Snapshot snapshot, Measured now) {
        List<Quantity> values = new ArrayList<>(MeasuredFigures.quantities(now, concept.symbols()));
        switch (concept) {
            case LEVEL ->
                now.terms().ifPresent(terms -> {
                    values.add(new Quantity(
                            "−log2 ε", "the least term, " + terms.weakest().name(), Decimals.down(terms.total(), 3)));
                    String bound = now.circuit().missing().isEmpty() ? "" : "≤ ";
                    values.add(new Quantity("k", "level", bound + terms.level()));
                });
            case SIZE -> {
                values.add(bytes("expected", "bytes", now.estimate().size().expected()));
                values.add(bytes("worst", "bytes", now.estimate().size().worst()));
                values.add(new Quantity(
                        "h",
                        "bits of a digest",
                        String.valueOf(now.circuit().header().hashBits())));
            }
            case RECURSION -> {
                values.add(new Quantity(
                        "layers",
                        "from the first proof to the final one",
                        String.valueOf(Layers.of(snapshot.exploration().now()).size())));
                values.add(new Quantity(
                        "circuits",
                        "of all layers",
                        String.valueOf(snapshot.exploration().now().entries().size())));
                values.add(new Quantity(
                        "level",
                        "of the whole, least in "
                                + snapshot.circuitName(
                                        snapshot.estimate().headline().circuit()),
                        FigureText.level(
                                snapshot.estimate().headline().securityBits(),
                                snapshot.estimate().missing().isEmpty())));
            }
            case FOLLOWING -> {
                ProofCounts counts = ProofCounts.of(snapshot.exploration().now());
                values.add(new Quantity(
                        "follow",
                        "traces hold what they verify",
                        snapshot.exploration().followed().isPresent() ? "on" : "off"));
                values.add(new Quantity(
                        "depth",
                        "proofs on one another" + (counts.known() ? "" : ", at least"),
                        String.valueOf(counts.depth())));
                snapshot.overflows()
                        .forEach(overflow -> values.add(new Quantity(
                                snapshot.circuitName(overflow.circuit()), "a circuit", OverflowText.of(overflow))));
            }
            case WORK -> {
                ProverWork work = ProverWork.of(now.circuit());
                values.add(millions("butterflies", "of the low-degree extensions", work.butterflies()));
                values.add(millions("hashes", "of the trees", work.hashes()));
                values.add(millions("grinding", "hashes of the proofs of work", work.grinding()));
            }
            default -> {
                if (LayoutConcepts.isOne(concept)) {
                    values.addAll(LayoutConcepts.values(concept, now.estimate().size()));
                }
            }
        }
        return values;
    }

    private static Quantity bytes(String symbol, String meaning, double bits) {
        return new Quantity(symbol, meaning, String.format(Locale.ROOT, "%,.0f", bits / Byte.SIZE));
    }

    private static Quantity millions(String symbol, String meaning, double count) {
        return new Quantity(symbol, "millions " + meaning, String.format(Locale.ROOT, "%,.2f", count / 1e6));
    }

    /** What is looked at while parameters are stepped; nothing for notions that are no single figure. */
    private static Optional<Measured.Figure> figure(Concept concept, Snapshot snapshot, Measured now) {
        return switch (concept) {
            case RATE -> Optional.of(MeasuredFigures.quantity("ρ"));
            case PROXIMITY, UNIQUE_DECODING, JOHNSON_BOUND -> Optional.of(MeasuredFigures.quantity("δ"));
            case GAP -> Optional.of(MeasuredFigures.quantity("M"));
            case LEVEL -> Optional.of(MeasuredFigures.total());
            case SIZE -> Optional.of(MeasuredFigures.size(snapshot.exploration().circuitSize()));
            case WORK -> Optional.of(MeasuredFigures.work(now));
            case RECURSION, FOLLOWING, CAPACITY, OPINIONS -> Optional.empty();
            default -> Optional.of(LayoutConcepts.figure(concept));
        };
    }
}
