package soundscape.app.lesson;

import java.util.Optional;
import java.util.stream.Collectors;
import soundscape.app.Exploration;
import soundscape.app.lesson.figure.ViewSetting;
import soundscape.app.lesson.figure.ViewSettings;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.Assignment;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Target;

/** Something that a student does in the window, or that a lesson does to prepare a step. */
public sealed interface LessonAction {
    /** What a deed's left side begins with where it is about the view. */
    String VIEW = "view.";

    /** Turning a knob of a circuit: its name, {@code final}, a group's name, or {@code all}. */
    record Turn(String circuit, Knob knob, String value) implements LessonAction {
        @Override
        public Exploration apply(Exploration state) {
            Zkvm now = state.now();
            return state.withNow(knob.turn(now, Target.named(now, circuit), value))
                    .settled();
        }
    }

    /** Looking at the zkVM in another way: what is chosen, and what it is set to. */
    record Look(ViewSetting setting, String value) implements LessonAction {
        @Override
        public Exploration apply(Exploration state) {
            return setting.set(state, value)
                    .map(Exploration::settled)
                    .orElseThrow(() -> new InvalidParameterException(
                            VIEW + setting.word(),
                            value,
                            "must be one of "
                                    + setting.values().apply(state).stream()
                                            .limit(MOST_LISTED)
                                            .collect(Collectors.joining(", ")),
                            setting.reader().apply(state)));
        }

        /** As many as a sentence can list. */
        private static final int MOST_LISTED = 20;
    }

    /** The state after it; {@link InvalidParameterException} if it is impossible in the state before. */
    Exploration apply(Exploration state);

    /**
     * Reads a deed, such as {@code embed.queries = 22} or {@code view.regime = JBR}.
     * @param circuit the circuit meant where none is named
     * @throws InvalidParameterException if it is none
     */
    static LessonAction read(String text, String circuit) {
        if (!text.strip().startsWith(VIEW)) {
            Assignment read = Assignment.parse(text);
            return new Turn(read.circuit().orElse(circuit), read.knob(), read.value());
        }
        int equals = text.indexOf('=');
        String word = text.substring(text.indexOf('.') + 1, equals < 0 ? text.length() : equals)
                .strip();
        Optional<ViewSetting> setting = ViewSettings.named(word);
        if (equals < 0 || setting.isEmpty()) {
            throw new InvalidParameterException(
                    "do",
                    text,
                    "must read view.SETTING = VALUE with one of "
                            + ViewSettings.ALL.stream().map(ViewSetting::word).collect(Collectors.joining(", ")),
                    "view.regime = JBR");
        }
        return new Look(setting.get(), text.substring(equals + 1).strip());
    }
}
