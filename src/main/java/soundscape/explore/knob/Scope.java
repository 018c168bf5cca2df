package soundscape.explore.knob;

/** Which circuits a change applies to. */
public enum Scope {
    CIRCUIT("this circuit"),
    GROUP("its group"),
    ALL("all circuits");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    /** The scope in words, such as "this circuit". */
    public String label() {
        return label;
    }
}
