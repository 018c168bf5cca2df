package soundscape.app.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import soundscape.app.Snapshot;
import soundscape.app.text.FigureText;
import soundscape.app.text.KnobHints;
import soundscape.config.Zkvm;
import soundscape.estimator.explanation.Quantity;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.result.Headline;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.Sizes;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.CircuitTable;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.KnobReading;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.NumberText;

/** A parameter's page: where it stands, and what its next steps change. */
final class KnobPage {
    /** More other words are named without their effects. */
    private static final int MOST_WORDS = 6;

    private static final int MOST_LINES = 12;
    private static final int MOST_FORMULAS = 2;

    private KnobPage() {}

    /** Whether a circuit has the parameter and can turn it. */
    static boolean tellsOf(Knob knob, Snapshot snapshot) {
        Zkvm zkvm = snapshot.exploration().now();
        int circuit = snapshot.exploration().circuit();
        return knob.show(zkvm, circuit).isPresent()
                && knob.idleBecause(zkvm, circuit).isEmpty();
    }

    static Page of(Knob knob, Snapshot snapshot, Neighbourhood around, String note) {
        List<Page.Effects> effects = knob instanceof CircuitKnob turned
                ? steps(turned, around, snapshot)
                : whole((NumberKnob) knob, snapshot);
        Set<String> related = new LinkedHashSet<>();
        effects.forEach(group -> group.lines().forEach(line -> {
            if (!line.page().isEmpty()) {
                related.add(line.page());
            }
        }));
        return new Page(
                knob.label(),
                figure(knob, snapshot),
                note,
                knob.about().help(),
                formulas(related, around),
                values(knob, snapshot),
                knob.about().source().toString(),
                effects,
                List.of());
    }

    private static String figure(Knob knob, Snapshot snapshot) {
        return knob.show(snapshot.exploration().now(), snapshot.exploration().circuit())
                .map(value -> knob.label() + " of " + snapshot.circuit().name() + ": " + value + " "
                        + knob.about().unit())
                .orElse(knob.label())
                .strip();
    }

    /** The formulas of the terms that it moves the most. */
    private static List<String> formulas(Set<String> pages, Neighbourhood around) {
        return around.now().terms().stream()
                .flatMap(terms -> terms.terms().stream())
                .filter(term -> pages.contains(Glossary.page(term.name())))
                .sorted(Comparator.comparingDouble(Term::bits))
                .map(term -> term.why().get().formula())
                .distinct()
                .limit(MOST_FORMULAS)
                .toList();
    }

    private static List<Quantity> values(Knob knob, Snapshot snapshot) {
        List<Quantity> values = new ArrayList<>();
        knob.show(snapshot.exploration().now(), snapshot.exploration().circuit())
                .ifPresent(value -> values.add(new Quantity(
                        "now", hint(knob, snapshot), (value + " " + knob.about().unit()).strip())));
        if (knob instanceof NumberKnob number) {
            values.add(new Quantity("range", "what it can be", number.scale().range()));
        } else if (knob instanceof CircuitTable table) {
            values.add(new Quantity(
                    "range", "what each entry can be", table.entry().range()));
        }
        values.add(new Quantity(
                "TOML", "keys of a file", String.join(", ", knob.about().tomlKeys())));
        values.add(new Quantity("key", "on the command line", knob.key()));
        return values;
    }

    private static String hint(Knob knob, Snapshot snapshot) {
        String hint = KnobHints.of(knob, snapshot.exploration());
        return hint.isEmpty() ? "where " + snapshot.circuit().name() + " stands" : hint;
    }

    private static List<Page.Effects> steps(CircuitKnob knob, Neighbourhood around, Snapshot snapshot) {
        return around.of(knob).stream()
                .limit(MOST_WORDS)
                .map(moved -> effects(moved, around.now(), snapshot))
                .toList();
    }

    private static Page.Effects effects(Neighbourhood.Moved moved, Measured now, Snapshot snapshot) {
        List<Page.Effect> lines = new ArrayList<>();
        lines.add(circuit(moved.then(), now, snapshot));
        pages(now, snapshot).forEach((page, shown) -> {
            double change = shown.figure().of().applyAsDouble(moved.then())
                    - shown.figure().of().applyAsDouble(now);
            if (Math.abs(change) >= shown.figure().least()) {
                lines.add(new Page.Effect(
                        page, shown.name() + ": " + shown.figure().change(change), Optional.empty(), page));
            }
        });
        String value = moved.step().shown();
        String title =
                switch (moved.step().direction()) {
                    case 1 -> "One step up, to " + value;
                    case -1 -> "One step down, to " + value;
                    default -> "To " + value;
                };
        String id = moved.step().direction() > 0
                ? "up"
                : moved.step().direction() < 0 ? "down" : "to-" + value.replaceAll("[^A-Za-z0-9]+", "-");
        return new Page.Effects(id, title, lines.subList(0, Math.min(lines.size(), MOST_LINES)), "");
    }

    private record Shown(String name, Measured.Figure figure) {}

    /** Pages of the circuit's terms, the weakest first, and of its parts. */
    private static Map<String, Shown> pages(Measured now, Snapshot snapshot) {
        Map<String, Shown> pages = new LinkedHashMap<>();
        now.terms().stream()
                .flatMap(terms -> terms.terms().stream())
                .sorted(Comparator.comparingDouble(Term::bits))
                .map(term -> Glossary.page(term.name()))
                .forEach(page -> pages.putIfAbsent(page, new Shown(title(page), MeasuredFigures.page(page))));
        for (ProofSize.Part part : now.estimate().size().parts()) {
            String page = Glossary.page(part.kind());
            pages.put(
                    page,
                    new Shown(
                            part.kind().label(),
                            MeasuredFigures.part(
                                    part.kind(), snapshot.exploration().circuitSize())));
        }
        return pages;
    }

    private static String title(String page) {
        return Glossary.find(page).map(GlossaryEntry::title).orElse(page);
    }

    private static Page.Effect circuit(Measured then, Measured now, Snapshot snapshot) {
        Measured.Figure total = MeasuredFigures.total();
        Sizes sizes = then.estimate().size().totals();
        SizeChoice choice = snapshot.exploration().circuitSize().known(sizes.real());
        Measured.Figure size = MeasuredFigures.size(choice);
        String text = String.format(
                Locale.ROOT,
                "%s bits (%s), %d KiB %s (%s)",
                then.totalText(),
                then.terms().isEmpty() ? "none" : total.change(then.total() - now.total()),
                choice.kib(sizes),
                choice.label().toLowerCase(Locale.ROOT),
                size.change(size.of().applyAsDouble(then) - size.of().applyAsDouble(now)));
        return new Page.Effect("circuit", "the circuit: " + text, Optional.empty(), "");
    }

    /** A parameter of the zkVM as a whole. */
    private static List<Page.Effects> whole(NumberKnob knob, Snapshot snapshot) {
        Zkvm zkvm = snapshot.exploration().now();
        Optional<KnobReading> now = knob.read(zkvm, snapshot.exploration().circuit());
        List<Page.Effects> effects = new ArrayList<>();
        for (int by : new int[] {1, -1}) {
            now.map(reading -> reading.value() + by)
                    .filter(knob.scale()::admits)
                    .ifPresent(value -> effects.add(new Page.Effects(
                            by > 0 ? "up" : "down",
                            (by > 0 ? "One step up, to " : "One step down, to ") + NumberText.format(value),
                            List.of(new Page.Effect("circuit", whole(knob, snapshot, value), Optional.empty(), "")),
                            "")));
        }
        return effects;
    }

    private static String whole(NumberKnob knob, Snapshot snapshot, double value) {
        try {
            ZkvmEstimate then = knob.turn(
                            snapshot.exploration().now(), snapshot.exploration().target(), value)
                    .estimate();
            Headline headline = then.headline();
            Headline before = snapshot.estimate().headline();
            return String.format(
                    Locale.ROOT,
                    "the zkVM: %s in place of %s, final proof %d KiB expected in place of %d",
                    FigureText.level(headline.securityBits(), then.missing().isEmpty()),
                    FigureText.level(
                            before.securityBits(), snapshot.estimate().missing().isEmpty()),
                    headline.size().expectedKib(),
                    before.size().expectedKib());
        } catch (InvalidParameterException refused) {
            return "not possible: " + refused.getMessage();
        }
    }
}
