package soundscape.app.document;

/** One opening of a configuration, with its changes and the place it is saved at; two openings of one file are two. */
public final class Document {
    /** A configuration has just been opened. */
    public Document() {}
}
