package soundscape.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import soundscape.app.document.ProgramVersion;
import soundscape.app.failure.Failure;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;

/** The command line: the window's abilities from a terminal. */
@Command(
        name = "soundscape",
        description =
                "Explores the provable soundness of zkVMs. Without a command, opens files or presets in the window.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Commands {
    /** What each command is called, in the order of the help. */
    public static final List<String> NAMES = List.of(
            "list",
            "estimate",
            "size",
            "opinions",
            "knobs",
            "keys",
            "convert",
            "sweep",
            "frontier",
            "sensitivities",
            "plot",
            "map",
            "tune",
            "report",
            "recursion",
            "proof",
            "share",
            "diff",
            "check",
            "lessons",
            "glossary");

    /** As sysexits.h has it, for a mistake of the program. */
    static final int MISTAKE = 70;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "If the program makes a mistake, says where.")
    private boolean stacktrace;

    Commands() {}

    /**
     * Runs a command to its exit status: 0 if all went well, 1 if a file could not be estimated, 2 for wrong usage, 70
     * for a mistake of the program; a gate has its own.
     */
    public static int run(String... args) {
        Ahead.begin(args);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(out, err, args);
    }

    /** Does in silence what is asked for most, so that an archive of the program's classes holds theirs, too. */
    public static void rehearse() {
        rehearse("list");
        rehearse("estimate", "pico", "zisk", "sp1", "openvm2", "dummy_whir");
        rehearse("estimate", "pico", "--terms"); // by picocli
        rehearse("check", "--milestone", "glamsterdam", "pico");
        rehearse("--version");
        ZkvmFile own = ZkvmFile.of("pico.toml", Presets.opening().text().encode()); // by the parser, as a user's file
        own.unreadKeys();
        own.doubts();
    }

    private static void rehearse(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Ahead.begin(args);
        run(nowhere, nowhere, args);
    }

    /** Whether arguments are for the command line: not nothing, nor only files and presets to open in a window. */
    public static boolean isFor(String... args) {
        return !needed(args).equals(NAMES) || !Arrays.stream(args).allMatch(Inputs::exists);
    }

    /** Runs a command with given outputs; {@code err} takes reasons why there is no answer. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Commands commands = new Commands();
        int status;
        try {
            status = commands.status(out, err, args);
        } catch (RuntimeException | Error thrown) { // what picocli hands to no handler
            status = commands.mistake(err, thrown);
        }
        if (out.checkError()) {
            err.println("soundscape: the answer could not be written");
            return status == CommandLine.ExitCode.OK ? CommandLine.ExitCode.SOFTWARE : status;
        }
        return status;
    }

    private int status(PrintWriter out, PrintWriter err, String... args) {
        if (isVersion(args)) {
            out.println(ProgramVersion.sentence());
            return CommandLine.ExitCode.OK;
        }
        Optional<TerminalCommand> plain = PlainCommand.of(args);
        return plain.isPresent() ? plain.get().answer(out, err) : read(out, err, args);
    }

    /** Lets picocli read the arguments, whatever they are. */
    int read(PrintWriter out, PrintWriter err, String... args) {
        return CommandTree.of(this, needed(args))
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExecutionExceptionHandler((thrown, command, parsed) -> mistake(err, thrown))
                .execute(args);
    }

    private static boolean isVersion(String... args) {
        return args.length == 1 && args[0].equals("--version");
    }

    private int mistake(PrintWriter err, Throwable thrown) {
        Failure failure = Failure.of(thrown);
        String sentence = "soundscape: the program made a mistake (code " + failure.code() + ")";
        err.println(
                stacktrace
                        ? sentence + System.lineSeparator() + failure.details().stripTrailing()
                        : sentence + "; the same command with --stacktrace says where");
        return MISTAKE;
    }

    /** What reads any command's arguments. */
    static CommandLine line() {
        return CommandTree.of(new Commands(), NAMES);
    }

    /** Those of which anything can be seen: picocli asks Java for every option of each, which takes long. */
    private static List<String> needed(String... args) {
        if (isVersion(args)) {
            return List.of();
        }
        return args.length > 0 && NAMES.contains(args[0]) ? List.of(args[0]) : NAMES;
    }
}
