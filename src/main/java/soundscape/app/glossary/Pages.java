package soundscape.app.glossary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import soundscape.app.AskedFigure;
import soundscape.app.Snapshot;
import soundscape.app.text.Why;
import soundscape.estimator.result.Term;
import soundscape.explore.SizeChoice;

/** Writes the glossary's pages for one state of the window, or of a command. */
public final class Pages {
    private final Snapshot snapshot;

    /** Circuits looked around, so that many pages of one circuit cost little more than one. */
    private final Map<Object, Neighbourhood> around = new HashMap<>();

    /** Pages for a state, with the values of its selected circuit. */
    public Pages(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** A figure's page without what raises and lowers it; empty where even that takes longer to tell. */
    public Optional<Page> atOnce(Topic topic) {
        return topic instanceof Topic.Figure figure
                ? Why.of(snapshot, figure.subject()).map(why -> page(why, "", List.of(), related(figure.subject())))
                : Optional.empty();
    }

    /** A page. */
    public Page of(GlossaryEntry entry) {
        return of(entry.topic());
    }

    /** A page. */
    public Page of(Topic topic) {
        if (topic instanceof Topic.Figure figure) {
            return figure(figure.subject());
        } else if (topic instanceof Topic.Terms terms) {
            return terms(
                    term -> term.name().kind() == terms.kind() && !term.name().ofSystem());
        } else if (topic instanceof Topic.OfStep step) {
            return terms(term -> term.name().equals(step.step().term()));
        } else if (topic instanceof Topic.Part part) {
            return figure(new AskedFigure.OfSize(part.kind()));
        } else if (topic instanceof Topic.OfKnob knob) {
            return example(shown -> KnobPage.tellsOf(knob.knob(), shown), "parameter")
                    .or(() -> Optional.of(new Shown(snapshot, "No bundled zkVM has such a parameter.")))
                    .map(shown -> KnobPage.of(knob.knob(), shown.snapshot(), around(shown.snapshot()), shown.note()))
                    .orElseThrow();
        } else if (topic instanceof Topic.Target target) {
            return MilestonePage.of(target.milestone(), snapshot);
        } else if (topic instanceof Topic.OfTheorem of) {
            return example(TheoremPage::tellsOf, "figure")
                    .map(shown -> TheoremPage.of(of.theorem(), shown.snapshot(), shown.note()))
                    .orElseThrow();
        } else if (topic instanceof Topic.OfProof proof) {
            return ProofPage.of(proof.notion(), snapshot);
        }
        Concept concept = ((Topic.Notion) topic).concept();
        return example(shown -> ConceptPage.tellsOf(concept, shown), "figure")
                .map(shown -> ConceptPage.of(concept, shown.snapshot(), shown.note()))
                .orElseThrow();
    }

    private Page terms(Predicate<Term> which) {
        Shown shown = example(any -> weakest(any, which).isPresent(), "term").orElseThrow();
        AskedFigure subject = new AskedFigure.OfTerm(
                weakest(shown.snapshot(), which).orElseThrow().name());
        return figure(shown, subject);
    }

    private static Optional<Term> weakest(Snapshot any, Predicate<Term> which) {
        return any.terms().terms().stream().filter(which).min(Comparator.comparingDouble(Term::bits));
    }

    private Page figure(AskedFigure subject) {
        return figure(
                example(
                                any -> Why.of(any, subject).isPresent(),
                                subject instanceof AskedFigure.OfTerm ? "term" : "part")
                        .orElse(new Shown(snapshot, "")),
                subject);
    }

    private Page figure(Shown shown, AskedFigure subject) {
        return Why.of(shown.snapshot(), subject)
                .map(why -> page(why, shown.note(), effects(shown.snapshot(), subject), related(subject)))
                .orElseGet(() -> new Page(
                        "Why?",
                        snapshot.circuit().name() + " has no such figure",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        "",
                        List.of(),
                        List.of()));
    }

    private static Page page(Why why, String note, List<Page.Effects> effects, List<String> related) {
        return new Page(
                "Why?",
                why.figure(),
                note,
                why.about(),
                List.of(why.formula()),
                why.values(),
                why.source(),
                effects,
                related);
    }

    private List<Page.Effects> effects(Snapshot shown, AskedFigure subject) {
        SizeChoice choice = shown.circuit().size().parts().stream()
                .filter(part -> subject.equals(new AskedFigure.OfSize(part.kind())))
                .map(part -> Why.choice(shown, part))
                .findFirst()
                .orElse(shown.exploration().circuitSize());
        return MeasuredFigures.of(subject, choice)
                .map(figure -> around(shown).around(figure, "Raised by one step of", "Lowered by one step of"))
                .orElse(List.of());
    }

    private static List<String> related(AskedFigure subject) {
        if (subject instanceof AskedFigure.OfTerm) {
            return List.of(Concept.PROXIMITY.id(), Concept.LEVEL.id());
        }
        return subject instanceof AskedFigure.OfSize ? List.of(Concept.SIZE.id()) : List.of();
    }

    private Neighbourhood around(Snapshot shown) {
        return around.computeIfAbsent(
                List.of(shown.exploration(), shown.terms().regime()), key -> Neighbourhood.of(shown));
    }

    /** A state that serves as an example; {@code note} says which circuit it is, empty for the selected one. */
    private record Shown(Snapshot snapshot, String note) {}

    private Optional<Shown> example(Predicate<Snapshot> does, String what) {
        if (does.test(snapshot)) {
            return Optional.of(new Shown(snapshot, ""));
        }
        return PageExamples.find(snapshot, does).map(found -> new Shown(found, note(found, what)));
    }

    private String note(Snapshot found, String what) {
        String here = snapshot.exploration().now().name();
        String there = found.exploration().now().name();
        return String.format(
                "%s of %s has no such %s; shown for %s.",
                snapshot.circuit().name(),
                here,
                what,
                found.circuit().name() + (here.equals(there) ? "" : " of " + there));
    }
}
