package soundscape.app.document;

/**
 * One opening of a configuration. What was changed in it and where it is saved belong together, whatever becomes of its
 * text; two openings of one file are two documents.
 */
public final class Document {
    /** A configuration has just been opened. */
    public Document() {}
}
