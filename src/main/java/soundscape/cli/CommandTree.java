package soundscape.cli;

import java.util.List;
import picocli.CommandLine;

/** What picocli reads arguments by. Commands in their plain form do without, and then nothing of it is loaded. */
final class CommandTree {
    private CommandTree() {}

    /** {@return what reads the named commands} */
    static CommandLine of(Commands commands, List<String> names) {
        CommandLine line = new CommandLine(commands);
        for (String name : names) {
            line.addSubcommand(command(name));
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        for (CommandLine each : line.getSubcommands().values()) {
            Version.tellOf(each.getCommandSpec());
        }
        return line;
    }

    private static Object command(String name) {
        return switch (name) {
            case "list" -> new ListCommand();
            case "estimate" -> new EstimateCommand();
            case "size" -> new SizeCommand();
            case "opinions" -> new OpinionsCommand();
            case "knobs" -> new KnobsCommand();
            case "keys" -> new KeysCommand();
            case "convert" -> new ConvertCommand();
            case "sweep" -> new SweepCommand();
            case "frontier" -> new FrontierCommand();
            case "sensitivities" -> new SensitivitiesCommand();
            case "plot" -> new PlotCommand();
            case "map" -> new MapCommand();
            case "tune" -> new TuneCommand();
            case "report" -> new ReportCommand();
            case "recursion" -> new RecursionCommand();
            case "proof" -> new ProofCommand();
            case "share" -> new ShareCommand();
            case "diff" -> new DiffCommand();
            case "check" -> new CheckCommand();
            case "lessons" -> new LessonsCommand();
            case "glossary" -> new GlossaryCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
