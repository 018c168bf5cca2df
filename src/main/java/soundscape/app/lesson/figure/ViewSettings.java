package soundscape.app.lesson.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import soundscape.app.Exploration;
import soundscape.app.PlotChoices;
import soundscape.app.View;
import soundscape.config.CircuitEntry;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;

/** All ways of looking at a zkVM that a lesson can ask for and set. */
public final class ViewSettings {
    private static final String YES = "yes";
    private static final List<String> YES_OR_NO = List.of(YES, "no");

    /** Every setting, in the order in which they are listed. */
    public static final List<ViewSetting> ALL = List.of(
            new ViewSetting(
                    "circuit",
                    "the selected circuit",
                    ViewSettings::circuits,
                    state -> state.now().entries().get(state.circuit()).name(),
                    (state, name) -> state.withCircuit(circuits(state).indexOf(name))),
            new ViewSetting(
                    "regime",
                    "the regime looked at",
                    state -> labels(RegimeChoice.values(), RegimeChoice::label),
                    state -> state.regimes().label().toLowerCase(Locale.ROOT),
                    (state, word) -> state.withView(
                            state.view().withRegimes(named(RegimeChoice.values(), RegimeChoice::label, word)))),
            new ViewSetting(
                    "size",
                    "the size looked at",
                    state -> labels(SizeChoice.values(), SizeChoice::label),
                    state -> state.size().label().toLowerCase(Locale.ROOT),
                    (state, word) ->
                            state.withView(state.view().withSize(named(SizeChoice.values(), SizeChoice::label, word)))),
            new ViewSetting(
                    "scope",
                    "which circuits a change reaches",
                    state -> labels(Scope.values(), Scope::name),
                    state -> state.scope().name().toLowerCase(Locale.ROOT),
                    (state, word) -> state.withView(state.view().withScope(named(Scope.values(), Scope::name, word)))),
            new ViewSetting(
                    "along",
                    "the knob that the plot's curves move along",
                    state -> knobs(),
                    state -> state.view().plot().along().key(),
                    (state, key) -> plot(state, plot -> plot.withAlong(knob(key)))),
            new ViewSetting(
                    "curves",
                    "the knob that the plot has one curve a value of",
                    state -> knobs(),
                    state -> state.view().plot().family().key(),
                    (state, key) -> plot(state, plot -> plot.withFamily(knob(key)))),
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
            new ViewSetting(
                    "conjectures",
                    "whether conjectured figures are shown",
                    state -> YES_OR_NO,
                    state -> Value.of(state.view().conjectures()).toString(),
                    (state, answer) -> state.withView(state.view().withConjectures(answer.equals(YES)))));

    private ViewSettings() {}

    /**
     * The setting of a word.
     *
     * @param word such as {@code both-sizes}
     * @return the setting, if there is one
     */
    public static Optional<ViewSetting> named(String word) {
        return ALL.stream().filter(setting -> setting.word().equals(word)).findFirst();
    }

    private static ViewSetting plotted(
            String word,
            String meaning,
            Function<PlotChoices, Boolean> reader,
            BiFunction<PlotChoices, Boolean, PlotChoices> changer) {
        return new ViewSetting(
                word,
                meaning,
                state -> YES_OR_NO,
                state -> Value.of(reader.apply(state.view().plot())).toString(),
                (state, answer) -> plot(state, plot -> changer.apply(plot, answer.equals(YES))));
    }

    private static List<String> circuits(Exploration state) {
        return state.now().entries().stream().map(CircuitEntry::name).toList();
    }

    private static List<String> knobs() {
        return Knobs.ALL.stream().map(Knob::key).toList();
    }

    private static Knob knob(String key) {
        return Knobs.named(key).orElseThrow();
    }

    private static <T> List<String> labels(T[] constants, Function<T, String> label) {
        return Stream.of(constants)
                .map(constant -> label.apply(constant).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static <T> T named(T[] constants, Function<T, String> label, String word) {
        return Stream.of(constants)
                .filter(constant -> label.apply(constant).equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow();
    }

    private static Exploration plot(Exploration state, UnaryOperator<PlotChoices> change) {
        View view = state.view();
        return state.withView(view.withPlot(change.apply(view.plot())));
    }
}
