package soundscape.app.lesson.figure;

import java.util.Optional;
import soundscape.explore.RegimeChoice;

/**
 * Something that a lesson can ask about.
 *
 * @param name its name in a lesson, such as {@code size}
 * @param of what it is a figure of
 * @param unit its unit, such as "KiB"; empty for plain numbers and words
 * @param meaning what it is, in few words
 * @param reading reads it
 */
public record LessonFigure(String name, LessonFigure.Of of, String unit, String meaning, LessonFigure.Reading reading) {
    /** What a figure is of. */
    public enum Of {
        /** One circuit, in one regime. */
        CIRCUIT,
        /** The whole zkVM. */
        ZKVM,
        /** How the zkVM is looked at. */
        VIEW
    }

    /** Reads a figure. */
    @FunctionalInterface
    public interface Reading {
        /**
         * Reads it.
         *
         * @param circuit index of the circuit; of no matter to figures of the whole
         * @return the value; empty where there is none, such as a parameter that the circuit does not have
         */
        Optional<Value> read(LessonContext facts, int circuit, RegimeChoice regime);
    }
}
