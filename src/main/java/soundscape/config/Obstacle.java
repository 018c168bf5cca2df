package soundscape.config;

/** Something that keeps soundcalc from reading a file as Soundscape does: what it would do, and what would help. */
public record Obstacle(Kind kind, String sentence) {
    /** What an obstacle is about. */
    public enum Kind {
        /** A field that soundcalc does not know. */
        FIELD,
        /** A circuit that could not be read. */
        UNREAD,
        /** A key that is missing. */
        INCOMPLETE,
        /** Names that replace each other. */
        NAMES,
        /** The older dialect, or keys of both. */
        DIALECT,
        /** A number beyond doubles. */
        RANGE,
        /** A system that soundcalc reads with a proposed change only. */
        PROPOSED,
        /** A scheme that a later soundcalc reads than the one that milestones are held against. */
        LATER
    }
}
