package soundscape.app.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import soundscape.app.Snapshot;
import soundscape.estimator.explanation.Quantity;
import soundscape.estimator.result.Headline;
import soundscape.explore.SizeChoice;
import soundscape.milestone.Assessment;
import soundscape.milestone.Milestone;

/** A milestone's page: what it asks, what is missing, and what helps. */
final class MilestonePage {
    private MilestonePage() {}

    static Page of(Milestone milestone, Snapshot snapshot) {
        Assessment assessment = Assessment.of(milestone, snapshot.estimate());
        Entry entry = Glossary.find(Glossary.id(milestone)).orElseThrow();
        return new Page(
                milestone.label(),
                milestone.label() + ", " + snapshot.exploration().now().name() + ": "
                        + assessment.verdict().label(),
                "",
                milestone.about(),
                List.of("⌊−log2 ε⌋ ≥ " + milestone.level(), "S ≤ " + milestone.maxKib() + " × 1024 bytes"),
                values(milestone, assessment, snapshot),
                entry.source(),
                effects(snapshot),
                List.of(Concept.LEVEL.id(), Concept.SIZE.id(), Concept.RECURSION.id()));
    }

    private static List<Quantity> values(Milestone milestone, Assessment assessment, Snapshot snapshot) {
        Headline headline = snapshot.estimate().headline();
        List<Quantity> values = new ArrayList<>();
        values.add(new Quantity(
                "level",
                "least of all circuits: " + snapshot.circuitName(headline.circuit()) + ", "
                        + headline.weakest().name() + "; asked for: " + milestone.level(),
                headline.bits() <= 0 ? "none" : headline.securityBits() + " bits"));
        boolean sized = !snapshot.estimate().incomplete().finalProof();
        values.add(new Quantity(
                "S",
                "size of the final proof; allowed: " + milestone.maxKib() + " KiB",
                sized
                        ? String.format(
                                Locale.ROOT,
                                "%d KiB expected, %d worst",
                                headline.size().expectedKib(),
                                headline.size().worstKib())
                        : "unknown"));
        values.add(new Quantity(
                "missing",
                "to meet it",
                assessment.missing().isEmpty() ? "nothing" : String.join(", ", assessment.missing())));
        values.add(new Quantity("deadline", "as published", milestone.deadline()));
        values.add(new Quantity("document", "asked for in writing", milestone.document()));
        return values;
    }

    private static List<Effects> effects(Snapshot snapshot) {
        Headline headline = snapshot.estimate().headline();
        SizeChoice size = snapshot.exploration().size();
        int weakest = headline.circuit();
        int last = snapshot.exploration().now().finalIndex();
        String circuit = snapshot.circuitName(weakest);
        Snapshot selected = Examples.selected(snapshot, weakest);
        Neighbourhood around = Neighbourhood.of(selected);
        List<Effects> effects = new ArrayList<>(around.around(
                MeasuredFigures.total(),
                "Level of " + circuit + " raised by one step of",
                "Level of " + circuit + " lowered by one step of"));
        String proof = snapshot.circuitName(last);
        Neighbourhood end = Neighbourhood.of(Examples.selected(snapshot, last));
        List<Effects> sizes = end.around(MeasuredFigures.size(size), "", "");
        effects.add(new Effects(
                "larger",
                "Final proof (" + proof + ") enlarged by one step of",
                sizes.get(0).lines(),
                sizes.get(0).none()));
        effects.add(new Effects(
                "smaller",
                "Final proof (" + proof + ") shrunk by one step of",
                sizes.get(1).lines(),
                sizes.get(1).none()));
        return effects;
    }
}
