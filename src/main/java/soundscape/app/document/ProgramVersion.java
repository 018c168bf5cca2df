package soundscape.app.document;

import java.util.Optional;

/** The version as the program's jar says it; the build takes it from {@code pom.xml}. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** The version, such as "1.2.0"; empty where the program is not packaged. */
    public static Optional<String> get() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion());
    }

    /** {@return the version as a user asks for it} */
    public static String sentence() {
        return get().map(version -> "Soundscape " + version).orElse("Soundscape, not packaged");
    }
}
