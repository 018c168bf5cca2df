package soundscape.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the program's jar says it; the build takes it from {@code pom.xml}. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {version == null ? "Soundscape, not packaged" : "Soundscape " + version};
    }
}
