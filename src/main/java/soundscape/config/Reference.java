package soundscape.config;

import java.util.List;
import java.util.Optional;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.Whir;

/** The states of soundcalc that differ in what they read, the oldest first: each reads what those before it do, and one system more. */
public enum Reference {
    /** The commit that figures and milestones are held against; 23 July 2026. */
    COMPARED("d9078d6", "", ""),
    /** The first that reads STIR; August 2026. */
    STIR("12f9958", "STIR", "since 12f9958"),
    /** A pull request, which is no commit of its main line; September 2026. */
    JAGGED_OVER_WHIR("pull/91", "Jagged over WHIR", "with its pull request 91 only");

    private final String id;
    private final String system;
    private final String whence;

    Reference(String id, String system, String whence) {
        this.id = id;
        this.system = system;
        this.whence = whence;
    }

    /** The first state that reads a circuit's system, whatever its field. */
    public static Reference reading(Circuit circuit) {
        if (circuit.opening() instanceof Stir) {
            return STIR;
        }
        return circuit instanceof Jagged && circuit.opening() instanceof Whir ? JAGGED_OVER_WHIR : COMPARED;
    }

    /** The state that a user names: a commit, at least as many digits as stand here; or a pull request. */
    public static Optional<Reference> named(String name) {
        return List.of(values()).stream()
                .filter(reference -> name.matches(reference.id + "[0-9a-f]*"))
                .findFirst();
    }

    /** Whether it reads a circuit's system, whatever its field. */
    public boolean reads(Circuit circuit) {
        return reading(circuit).compareTo(this) <= 0;
    }

    /** {@return the commit or pull request, such as "12f9958" or "pull/91"} */
    public String id() {
        return id;
    }

    /** {@return the system that it is the first to read, such as "STIR"} */
    public String system() {
        return system;
    }

    @Override
    public String toString() {
        return id;
    }

    /** {@return from when on its system is read, such as "since 12f9958"} */
    String whence() {
        return whence;
    }
}
