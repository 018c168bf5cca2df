package soundscape.app.glossary;

/** What an entry is of; a list of entries is read in this order. */
public enum EntryKind {
    /** A notion that figures rest on. */
    CONCEPT("Concepts"),
    TERM("Error terms"),
    SIZE("Parts of the proof"),
    KNOB("Parameters"),
    MILESTONE("Milestones");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    /** What its entries are called together, such as "Error terms". */
    public String label() {
        return label;
    }
}
