package soundscape.cli;

import picocli.CommandLine.IVersionProvider;
import soundscape.app.document.ProgramVersion;

/** The version as a user asks for it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {ProgramVersion.sentence()};
    }
}
