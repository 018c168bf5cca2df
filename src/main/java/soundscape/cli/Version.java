package soundscape.cli;

import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import soundscape.app.document.ProgramVersion;

/** The version as a user asks for it. */
final class Version implements IVersionProvider {
    /** Lets a command tell it; here, for the reason that {@link WrongUsage} has. */
    static void tellOf(CommandSpec command) {
        command.versionProvider(new Version());
    }

    @Override
    public String[] getVersion() {
        return new String[] {ProgramVersion.sentence()};
    }
}
