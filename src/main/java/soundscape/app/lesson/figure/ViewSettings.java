package soundscape.app.lesson.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import soundscape.app.Exploration;
import soundscape.app.ViewChoice;
import soundscape.app.ViewChoices;
import soundscape.config.CircuitEntry;

/** All ways of looking at a zkVM that a lesson can ask for and set: the selected circuit, and every choice of the view. */
public final class ViewSettings {
    /** The selected circuit, by name. */
    public static final ViewSetting CIRCUIT = new ViewSetting(
            "circuit",
            "the selected circuit",
            ViewSettings::circuits,
            state -> state.now().entries().get(state.circuit()).name(),
            (state, name) -> state.withCircuit(circuits(state).indexOf(name)));

    /** Every setting, in the order in which they are listed. */
    public static final List<ViewSetting> ALL = Stream.concat(
                    Stream.of(CIRCUIT), ViewChoices.ALL.stream().map(ViewSettings::of))
            .toList();

    private ViewSettings() {}

    /** The setting of a word such as {@code both-sizes}. */
    public static Optional<ViewSetting> named(String word) {
        return ALL.stream().filter(setting -> setting.word().equals(word)).findFirst();
    }

    private static ViewSetting of(ViewChoice choice) {
        return new ViewSetting(
                choice.word(),
                choice.meaning(),
                state -> choice.values(),
                state -> choice.reader().apply(state.view()),
                (state, value) -> state.withView(choice.changer().apply(state.view(), value)));
    }

    private static List<String> circuits(Exploration state) {
        return state.now().entries().stream().map(CircuitEntry::name).toList();
    }
}
