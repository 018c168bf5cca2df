package soundscape.app.glossary;

import java.util.List;
import java.util.stream.Stream;
import soundscape.app.Snapshot;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Citation;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.JohnsonTheorem;
import soundscape.explore.knob.Knobs;

/** A page of each theorem that is told beside the reference's, with the selected circuit's values by it. */
final class TheoremPage {
    private static final JohnsonTheorem REFERENCE = JohnsonBounds.REFERENCE.theorem();

    private static final List<String> SYMBOLS = List.of("δ", "η", "ρ", "L", "M", "m", "n", "F");

    private TheoremPage() {}

    static List<GlossaryEntry> entries() {
        return GapTheorems.CHOICES.stream()
                .filter(theorem -> !theorem.equals(REFERENCE))
                .map(TheoremPage::entry)
                .toList();
    }

    static String id(JohnsonTheorem theorem) {
        return "concept-theorem-" + theorem.citation().key();
    }

    private static GlossaryEntry entry(JohnsonTheorem theorem) {
        Citation citation = theorem.citation();
        String against =
                theorem.growth().equals(REFERENCE.growth()) ? ", as" : ", where it grows with " + REFERENCE.growth();
        return new GlossaryEntry(
                id(theorem),
                EntryKind.CONCEPT,
                "Theorem " + theorem,
                "Up to the Johnson bound the error of a line grows with " + theorem.growth() + against
                        + " by soundcalc's " + REFERENCE
                        + ", beside which it is told: no level, verdict or file counts it. " + citation.standing(),
                citation.source() + ", " + citation.published(),
                List.of(theorem.growth(), citation.status().label(), "proximity gaps"),
                new Topic.OfTheorem(theorem));
    }

    /** Whether the selected circuit can be estimated by another theorem than its own. */
    static boolean tellsOf(Snapshot snapshot) {
        return Knobs.THEOREM.show(selected(snapshot)).isPresent();
    }

    static Page of(JohnsonTheorem theorem, Snapshot snapshot, String note) {
        GlossaryEntry entry = entry(theorem);
        Circuit circuit = Knobs.THEOREM.turned(selected(snapshot), theorem.toString());
        return new Page(
                entry.title(),
                circuit.name() + ", " + theorem.regime(),
                note,
                entry.about(),
                Stream.concat(theorem.statement().stream(), Stream.of(theorem.multiplicityFormula()))
                        .toList(),
                Measured.of(circuit, theorem.regime())
                        .map(measured -> MeasuredFigures.quantities(measured, SYMBOLS))
                        .orElse(List.of()),
                entry.source(),
                List.of(),
                List.of(Concept.JOHNSON_BOUND.id(), Concept.GAP.id(), "term-batching", "term-commit"));
    }

    private static Circuit selected(Snapshot snapshot) {
        return snapshot.exploration()
                .now()
                .entries()
                .get(snapshot.exploration().circuit())
                .circuit();
    }
}
