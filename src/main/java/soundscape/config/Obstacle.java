package soundscape.config;

import java.util.Optional;

/**
 * Something that keeps soundcalc from reading a file as Soundscape does.
 * @param circuit the name of the circuit that it is about; empty for the file
 * @param what what soundcalc would do, and what would help
 */
public record Obstacle(Kind kind, Optional<String> circuit, String what) {
    /** One about the file. */
    static Obstacle of(Kind kind, String what) {
        return new Obstacle(kind, Optional.empty(), what);
    }

    /** {@return all of it, such as "circuit \"main\": field = \"BN254^2\" is no field that soundcalc reads; BN254 would do"} */
    public String sentence() {
        return circuit.map(name -> "circuit \"" + name + "\": ").orElse("") + what;
    }

    /** What an obstacle is about. */
    public enum Kind {
        /** A field that soundcalc does not know. */
        FIELD,
        /** Errors bounded by another theorem than soundcalc has. */
        BOUNDS,
        /** Gaps to the Johnson radius, one for each iteration. */
        GAPS,
        /** A circuit that could not be read. */
        UNREAD,
        /** A key that is missing. */
        INCOMPLETE,
        /** Names that replace each other. */
        NAMES,
        /** The older dialect, or keys of both. */
        DIALECT,
        /** An error of 0, whose logarithm soundcalc takes. */
        STOPS,
        /** A number beyond doubles. */
        RANGE,
        /** A system that soundcalc reads with a proposed change only. */
        PROPOSED,
        /** A scheme that a later soundcalc reads than the one that milestones are held against. */
        LATER
    }
}
