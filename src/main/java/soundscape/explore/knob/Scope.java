package soundscape.explore.knob;

/** Which circuits a change applies to. */
public enum Scope {
    /** The one circuit. */
    CIRCUIT("this circuit"),
    /** All circuits of its group. */
    GROUP("its group"),
    /** Every circuit of the zkVM. */
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
