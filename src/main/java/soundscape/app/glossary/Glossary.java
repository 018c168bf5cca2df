package soundscape.app.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import soundscape.app.AskedFigure;
import soundscape.app.text.Why;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.JohnsonTheorem;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.milestone.Milestone;
import soundscape.milestone.Milestones;

/** All entries: every term, part of the proof, parameter and milestone, and the notions that they rest on. */
public final class Glossary {
    /**
     * The paper that each kind of term is first stated in; a page tells theorem and regime. A kind that is a step of one
     * proof system only has its page as that step.
     */
    private static final Map<TermKind, Paper> PAPERS = Map.ofEntries(
            Map.entry(TermKind.BATCHING, Decoding.REFERENCE.source().paper()),
            Map.entry(TermKind.COMMIT, Decoding.REFERENCE.source().paper()),
            Map.entry(TermKind.QUERY, Paper.BCIKS20),
            Map.entry(TermKind.FOLD, Paper.WHIR),
            Map.entry(TermKind.OUT_OF_DOMAIN, Paper.STIR),
            Map.entry(TermKind.SHIFT, Paper.WHIR),
            Map.entry(TermKind.ALI, Paper.HA22),
            Map.entry(TermKind.DEEP, Paper.HA22),
            Map.entry(TermKind.REDUCTION, Paper.JAGGED),
            Map.entry(TermKind.ZEROCHECK, Paper.JAGGED),
            Map.entry(TermKind.LOOKUP, Paper.LOGUP));

    private static final Map<TermKind, List<String>> TERM_SYNONYMS = Map.of(
            TermKind.QUERY, List.of("fin", "FRI queries"),
            TermKind.COMMIT, List.of("commit round", "folding", "FRI commit phase"),
            TermKind.OUT_OF_DOMAIN, List.of("out-of-domain samples"),
            TermKind.SHIFT, List.of("shift queries"),
            TermKind.REDUCTION, List.of("reduce to dense PCS", "Jagged"),
            TermKind.LOOKUP, List.of("LogUp", "GKR", "permutation", "memory argument"),
            TermKind.BATCHING, List.of("random linear combination", "correlated agreement"));

    private static final List<GlossaryEntry> ALL = make();

    private Glossary() {}

    private static List<GlossaryEntry> make() {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (Concept concept : Concept.values()) {
            entries.add(new GlossaryEntry(
                    concept.id(),
                    EntryKind.CONCEPT,
                    concept.title(),
                    concept.about(),
                    concept.source(),
                    concept.synonyms(),
                    new Topic.Notion(concept)));
        }
        entries.addAll(TheoremPage.entries());
        for (ProofNotion notion : ProofNotion.values()) {
            entries.add(notion.entry());
        }
        for (TermKind kind : TermKind.values()) {
            if (PAPERS.containsKey(kind)) {
                entries.add(new GlossaryEntry(
                        "term-" + id(kind),
                        EntryKind.TERM,
                        kind.label(),
                        kind.about(),
                        paper(kind),
                        TERM_SYNONYMS.getOrDefault(kind, List.of()),
                        new Topic.Terms(kind)));
            }
        }
        for (SystemStep step : SystemStep.values()) {
            entries.add(new GlossaryEntry(
                    step.id(),
                    EntryKind.TERM,
                    step.term().text(),
                    step.about(),
                    source(Paper.SWIRL),
                    List.of("SWIRL"),
                    new Topic.OfStep(step)));
        }
        for (SizePartKind kind : SizePartKind.values()) {
            entries.add(new GlossaryEntry(
                    "size-" + id(kind),
                    EntryKind.SIZE,
                    kind.label(),
                    kind.about(),
                    Why.COUNTED,
                    List.of("proof size"),
                    new Topic.Part(kind)));
        }
        for (Knob knob : Knobs.ALL) {
            entries.add(new GlossaryEntry(
                    id(knob),
                    EntryKind.KNOB,
                    knob.label(),
                    knob.about().help(),
                    knob.about().source().toString(),
                    knob.about().tomlKeys(),
                    new Topic.OfKnob(knob)));
        }
        Milestones.FOUNDATION.forEach(milestone -> entries.add(MilestonePage.entry(milestone)));
        return List.copyOf(entries);
    }

    private static String paper(TermKind kind) {
        Paper paper = PAPERS.get(kind);
        return paper == null ? "" : source(paper);
    }

    private static String source(Paper paper) {
        return new Source(paper, "").toString();
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All entries, kind by kind. */
    public static List<GlossaryEntry> all() {
        return ALL;
    }

    /** The entry of a page. */
    public static Optional<GlossaryEntry> find(String id) {
        return ALL.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The entries that answer to words, the nearest first; all answer to nothing. */
    public static List<GlossaryEntry> search(String words) {
        if (words.isBlank()) {
            return ALL;
        }
        return ALL.stream()
                .filter(entry -> entry.distance(words) < GlossaryEntry.NO_ANSWER)
                .sorted(Comparator.comparingInt(entry -> entry.distance(words)))
                .toList();
    }

    /** The entries of that id or name, or else those whose text answers to the words, the nearest first. */
    public static List<GlossaryEntry> named(String words) {
        Optional<GlossaryEntry> exact = find(words);
        List<GlossaryEntry> found = search(words);
        List<GlossaryEntry> called = found.stream()
                .filter(entry -> entry.distance(words) <= GlossaryEntry.CALLED)
                .toList();
        return exact.map(List::of).orElse(called.isEmpty() ? found : called);
    }

    /** A parameter's page. */
    public static String id(Knob knob) {
        return "knob-" + knob.key();
    }

    /** A theorem's page up to the Johnson bound; soundcalc's own is the bound's. */
    public static String id(JohnsonTheorem theorem) {
        return theorem.equals(JohnsonBounds.REFERENCE.theorem()) ? Concept.JOHNSON_BOUND.id() : TheoremPage.id(theorem);
    }

    /** A milestone's page. */
    public static String id(Milestone milestone) {
        return MilestonePage.id(milestone);
    }

    static String page(SizePartKind kind) {
        return "size-" + id(kind);
    }

    static String page(TermName name) {
        return SystemStep.of(name).map(SystemStep::id).orElse("term-" + id(name.kind()));
    }

    /** The entry that a figure belongs to. */
    public static Optional<GlossaryEntry> of(AskedFigure subject) {
        if (subject instanceof AskedFigure.OfTerm term) {
            return find(page(term.name()));
        }
        return subject instanceof AskedFigure.OfSize size ? find(page(size.kind())) : Optional.empty();
    }

    /** The entries of a kind. */
    public static List<GlossaryEntry> of(EntryKind kind) {
        return ALL.stream().filter(entry -> entry.kind() == kind).toList();
    }
}
