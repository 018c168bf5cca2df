package soundscape.app.share;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import soundscape.app.PlotChoices;
import soundscape.app.View;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;

/**
 * One choice of how a zkVM is looked at, as a state bears it. A new choice is one more line in {@link #ALL}.
 *
 * @param key its name in the notation
 * @param write tells how a view has it
 * @param read takes it up into a view; empty where the value is none of this choice
 */
record ViewChoice(String key, Function<View, JsonNode> write, BiFunction<View, JsonNode, Optional<View>> read) {
    /** Every choice but the pins, in the order in which they are written. */
    static final List<ViewChoice> ALL = List.of(
            word("scope", Scope.values(), View::scope, View::withScope),
            word("regimes", RegimeChoice.values(), View::regimes, View::withRegimes),
            word("size", SizeChoice.values(), View::size, View::withSize),
            knob("along", PlotChoices::along, PlotChoices::withAlong),
            knob("family", PlotChoices::family, PlotChoices::withFamily),
            plot("whole", PlotChoices::whole, PlotChoices::withWhole),
            plot("bothSizes", PlotChoices::bothSizes, PlotChoices::withBothSizes),
            plot("frontier", PlotChoices::frontier, PlotChoices::withFrontier),
            flag("conjectures", View::conjectures, View::withConjectures));

    private static <E extends Enum<E>> ViewChoice word(
            String key, E[] values, Function<View, E> get, BiFunction<View, E, View> set) {
        return new ViewChoice(
                key, view -> TextNode.valueOf(word(get.apply(view))), (view, node) -> Arrays.stream(values)
                        .filter(value -> word(value).equals(node.textValue()))
                        .findFirst()
                        .map(value -> set.apply(view, value)));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Something that is on or off. */
    private static ViewChoice flag(String key, Function<View, Boolean> get, BiFunction<View, Boolean, View> set) {
        return new ViewChoice(
                key,
                view -> BooleanNode.valueOf(get.apply(view)),
                (view, node) ->
                        node.isBoolean() ? Optional.of(set.apply(view, node.booleanValue())) : Optional.empty());
    }

    private static ViewChoice plot(
            String key, Function<PlotChoices, Boolean> get, BiFunction<PlotChoices, Boolean, PlotChoices> set) {
        return flag(key, view -> get.apply(view.plot()), (view, on) -> view.withPlot(set.apply(view.plot(), on)));
    }

    private static ViewChoice knob(
            String key, Function<PlotChoices, Knob> get, BiFunction<PlotChoices, Knob, PlotChoices> set) {
        return new ViewChoice(
                key, view -> TextNode.valueOf(get.apply(view.plot()).key()), (view, node) -> Optional.ofNullable(
                                node.textValue())
                        .flatMap(Knobs::named)
                        .map(knob -> view.withPlot(set.apply(view.plot(), knob))));
    }
}
