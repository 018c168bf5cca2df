package soundscape.app.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import soundscape.app.Snapshot;
import soundscape.app.text.FigureText;
import soundscape.app.text.RealSizeText;
import soundscape.config.Zkvm;
import soundscape.estimator.explanation.Quantity;
import soundscape.estimator.result.Headline;
import soundscape.explore.SizeChoice;
import soundscape.milestone.Milestone;
import soundscape.milestone.Standing;

/** A milestone's page: what it asks, what is missing, and what helps. */
final class MilestonePage {
    private MilestonePage() {}

    static String id(Milestone milestone) {
        return "milestone-" + milestone.id();
    }

    static GlossaryEntry entry(Milestone milestone) {
        return new GlossaryEntry(
                id(milestone),
                EntryKind.MILESTONE,
                milestone.label(),
                milestone.about(),
                (milestone.isOwn() ? "your own target" : "the Ethereum Foundation's milestone")
                        + ", levels and sizes as soundcalc computes them",
                List.of("goal", "deadline", "Ethereum Foundation"),
                new Topic.Target(milestone));
    }

    static Page of(Milestone milestone, Snapshot snapshot) {
        Standing standing = snapshot.standing(milestone);
        List<String> formulas = new ArrayList<>();
        milestone.level().ifPresent(level -> formulas.add("⌊−log2 ε⌋ ≥ " + level));
        milestone.maxKib().ifPresent(kib -> formulas.add("S ≤ " + kib + " × 1024 bytes"));
        return new Page(
                milestone.label(),
                milestone.label() + ", " + snapshot.exploration().now().name() + ": "
                        + standing.verdict().label() + (isModel(milestone, snapshot) ? " (model)" : ""),
                "",
                milestone.about(),
                formulas,
                values(milestone, standing, snapshot),
                entry(milestone).source(),
                effects(snapshot),
                List.of(Concept.LEVEL.id(), Concept.SIZE.id(), Concept.RECURSION.id()));
    }

    private static boolean isModel(Milestone milestone, Snapshot snapshot) {
        return milestone.asksFigures() && snapshot.isModel();
    }

    private static List<Quantity> values(Milestone milestone, Standing standing, Snapshot snapshot) {
        Headline headline = snapshot.estimate().headline();
        List<Quantity> values = new ArrayList<>();
        values.add(new Quantity(
                "level",
                "least of all circuits: " + snapshot.circuitName(headline.circuit()) + ", "
                        + headline.weakest().name()
                        + milestone.level().stream()
                                .mapToObj(level -> "; asked for: " + level)
                                .collect(Collectors.joining()),
                headline.bits() <= 0
                        ? "none"
                        : FigureText.level(
                                headline.securityBits(),
                                snapshot.estimate().missing().isEmpty())));
        boolean sized = !snapshot.estimate().incomplete().finalProof();
        values.add(new Quantity(
                "S",
                "size of the final proof"
                        + milestone.maxKib().stream()
                                .mapToObj(kib -> "; allowed: " + kib + " KiB")
                                .collect(Collectors.joining()),
                sized
                        ? standing.size().shown().stream()
                                .map(size -> size.kib(standing.size().sizes()) + " KiB "
                                        + size.label().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        : "unknown"));
        Zkvm now = snapshot.exploration().now();
        RealSizeText.spread(now.circuits().get(now.finalIndex()))
                .ifPresent(range -> values.add(new Quantity(
                        "5 to 95 %",
                        "quantiles of the real size, which depends on the positions drawn; S has its mean", range)));
        if (milestone.maxKib().isPresent()) {
            values.add(new Quantity(
                    "decides",
                    "what is sent, where that is exact, since it is the proof's size that is asked for; else both of soundcalc's",
                    standing.size().counted().stream().map(SizeChoice::phrase).collect(Collectors.joining(" and "))));
        }
        values.add(new Quantity(
                "missing",
                "to meet it",
                standing.missing().isEmpty() ? "nothing" : String.join(", ", standing.missing())));
        if (isModel(milestone, snapshot)) {
            values.add(new Quantity(
                    "model",
                    "traces of circuits that verify others follow what they verify, by a model",
                    "the verdict rests on it"));
        }
        milestone.deadline().ifPresent(day -> values.add(new Quantity("deadline", "as published", day.words())));
        standing.document()
                .words()
                .ifPresent(written -> values.add(new Quantity("document", "asked for in writing", written)));
        return values;
    }

    private static List<Page.Effects> effects(Snapshot snapshot) {
        Headline headline = snapshot.estimate().headline();
        SizeChoice size = snapshot.exploration().size();
        int weakest = headline.circuit();
        int last = snapshot.exploration().now().finalIndex();
        String circuit = snapshot.circuitName(weakest);
        Snapshot selected = PageExamples.selected(snapshot, weakest);
        Neighbourhood around = Neighbourhood.of(selected);
        List<Page.Effects> effects = new ArrayList<>(around.around(
                MeasuredFigures.total(),
                "Level of " + circuit + " raised by one step of",
                "Level of " + circuit + " lowered by one step of"));
        String proof = snapshot.circuitName(last);
        Neighbourhood end = Neighbourhood.of(PageExamples.selected(snapshot, last));
        List<Page.Effects> sizes = end.around(MeasuredFigures.size(size), "", "");
        effects.add(new Page.Effects(
                "larger",
                "Final proof (" + proof + ") enlarged by one step of",
                sizes.get(0).lines(),
                sizes.get(0).none()));
        effects.add(new Page.Effects(
                "smaller",
                "Final proof (" + proof + ") shrunk by one step of",
                sizes.get(1).lines(),
                sizes.get(1).none()));
        return effects;
    }
}
