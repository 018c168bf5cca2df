package soundscape.app;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.ListBound;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.compile.Adversary;
import soundscape.explore.compile.StatedProofs;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.landscape.MapValue;
import soundscape.milestone.OwnTargets;

/** Every choice of how a zkVM is looked at, but for the pins. A new one is one more entry here. */
public final class ViewChoices {
    private static final String YES = "yes";
    private static final String NO = "no";

    /** The choices, in the order in which they are listed and written. */
    public static final List<ViewChoice> ALL = List.of(
            word("regime", "the regime looked at", RegimeChoice.values(), View::regimes, View::withRegimes),
            word("size", "the size looked at", SizeChoice.values(), View::size, View::withSize),
            word("scope", "which circuits a change reaches", Scope.values(), View::scope, View::withScope),
            knob("along", "the knob that the plot's curves move along", PlotChoices::along, PlotChoices::withAlong),
            knob(
                    "curves",
                    "the knob that the plot has one curve a value of",
                    PlotChoices::family,
                    PlotChoices::withFamily),
            plotted("whole", "whether the plot is of the whole zkVM", PlotChoices::whole, PlotChoices::withWhole),
            plotted(
                    "both-sizes",
                    "whether the plot shows both sizes",
                    PlotChoices::bothSizes,
                    PlotChoices::withBothSizes),
            plotted(
                    "frontier",
                    "whether the plot shows the frontier",
                    PlotChoices::frontier,
                    PlotChoices::withFrontier),
            mapped("map", "whether the plot is a map over its two knobs", MapChoices::shown, MapChoices::withShown),
            word(
                    "map-value",
                    "what the map's colour says",
                    MapValue.values(),
                    view -> view.plot().map().value(),
                    (view, value) -> map(view, view.plot().map().withValue(value))),
            mapped(
                    "map-terms",
                    "whether the map's colour tells the term that binds",
                    MapChoices::terms,
                    MapChoices::withTerms),
            flag("conjectures", "whether conjectured figures are shown", View::conjectures, View::withConjectures),
            flag(
                    "follow",
                    "whether the traces of circuits that verify others follow what they verify",
                    View::follow,
                    View::withFollow),
            new ViewChoice(
                    "targets",
                    "own targets, such as team=96:1024; limit=:512",
                    List.of(),
                    view -> OwnTargets.list(view.targets()),
                    (view, text) -> view.withTargets(OwnTargets.parseList(text))),
            new ViewChoice(
                    "theorem",
                    "the theorem told beside soundcalc's up to the Johnson bound",
                    GapTheorems.keys(),
                    view -> view.bounds().theorem().citation().key(),
                    (view, key) -> view.withBounds(
                            view.bounds().withTheorem(GapTheorems.named(key).orElseThrow()))),
            new ViewChoice(
                    "list",
                    "the list bound told beside soundcalc's up to the Johnson bound",
                    ListBound.keys(),
                    view -> view.bounds().list().key(),
                    (view, key) -> view.withBounds(
                            view.bounds().withList(ListBound.named(key).orElseThrow()))),
            new ViewChoice(
                    "attacker-queries",
                    "T, where an attacker asks the hash function 2^T times, such as 64",
                    List.of(),
                    view -> view.proof().adversary().typed(),
                    (view, text) -> against(view, view.proof().adversary().asking(text))),
            flag(
                    "quantum",
                    "whether the attacker has a quantum computer",
                    view -> view.proof().adversary().quantum(),
                    (view, on) -> against(view, view.proof().adversary().on(on))),
            new ViewChoice(
                    "proofs",
                    "how many proofs of circuits a block takes, such as riscv=1000; convert=1000",
                    List.of(),
                    view -> view.proof().proofs().text(),
                    (view, text) -> view.withProof(view.proof().withProofs(StatedProofs.parse(text)))));

    private ViewChoices() {}

    private static View against(View view, Adversary adversary) {
        return view.withProof(view.proof().withAdversary(adversary));
    }

    private static <E extends Enum<E>> ViewChoice word(
            String word, String meaning, E[] values, Function<View, E> get, BiFunction<View, E, View> set) {
        return new ViewChoice(
                word,
                meaning,
                Stream.of(values).map(ViewChoices::word).toList(),
                view -> word(get.apply(view)),
                (view, text) -> set.apply(
                        view,
                        Stream.of(values)
                                .filter(value -> word(value).equals(text))
                                .findFirst()
                                .orElseThrow()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static ViewChoice flag(
            String word, String meaning, Function<View, Boolean> get, BiFunction<View, Boolean, View> set) {
        return new ViewChoice(
                word,
                meaning,
                List.of(YES, NO),
                view -> get.apply(view) ? YES : NO,
                (view, text) -> set.apply(view, text.equals(YES)));
    }

    private static ViewChoice plotted(
            String word,
            String meaning,
            Function<PlotChoices, Boolean> get,
            BiFunction<PlotChoices, Boolean, PlotChoices> set) {
        return flag(
                word, meaning, view -> get.apply(view.plot()), (view, on) -> view.withPlot(set.apply(view.plot(), on)));
    }

    private static ViewChoice mapped(
            String word,
            String meaning,
            Function<MapChoices, Boolean> get,
            BiFunction<MapChoices, Boolean, MapChoices> set) {
        return flag(
                word,
                meaning,
                view -> get.apply(view.plot().map()),
                (view, on) -> map(view, set.apply(view.plot().map(), on)));
    }

    private static View map(View view, MapChoices map) {
        return view.withPlot(view.plot().withMap(map));
    }

    private static ViewChoice knob(
            String word,
            String meaning,
            Function<PlotChoices, Knob> get,
            BiFunction<PlotChoices, Knob, PlotChoices> set) {
        return new ViewChoice(
                word,
                meaning,
                Knobs.SWEPT.stream().map(Knob::key).toList(),
                view -> get.apply(view.plot()).key(),
                (view, key) ->
                        view.withPlot(set.apply(view.plot(), Knobs.swept(key).orElseThrow())));
    }
}
