package soundscape.app.lesson.figure;

import java.util.Optional;
import soundscape.explore.RegimeChoice;

/**
 * Something that a lesson can ask about, by its name there, such as {@code size}.
 * @param unit its unit, such as "KiB"; empty for plain numbers and words
 * @param meaning what it is, in few words
 */
public record LessonFigure(String name, LessonFigure.Of of, String unit, String meaning, LessonFigure.Reading reading) {
    /** What a figure is of. */
    public enum Of {
        /** One circuit, in one regime. */
        CIRCUIT,
        ZKVM,
        VIEW
    }

    /** Reads a figure. */
    @FunctionalInterface
    public interface Reading {
        /**
         * Reads it, of the whole or a circuit; empty where there is none, such as a parameter that the circuit has not.
         */
        Optional<Value> read(LessonContext facts, int circuit, RegimeChoice regime);
    }
}
