package soundscape.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import soundscape.config.Zkvm;
import soundscape.config.toml.ConfigException;
import soundscape.milestone.Against;
import soundscape.milestone.Criterion;
import soundscape.milestone.Milestone;
import soundscape.milestone.OwnTargets;
import soundscape.report.gate.CheckedFile;

/** What files must not be worse than. */
final class AgainstOption {
    @Option(
            names = "--against",
            paramLabel = "OLD",
            description =
                    "An earlier file or a preset that the file must not lose against; or a folder with earlier files"
                            + " at the same paths, where one that is not there is new, and one that is there alone was removed;"
                            + " both are told.")
    private @Nullable String old;

    @Option(
            names = "--may-lose",
            paramLabel = "BITS",
            description = "Whole bits of the least circuit's level that may be lost; default ${DEFAULT-VALUE}.")
    private int bits;

    @Option(
            names = "--may-gain",
            paramLabel = "BYTES",
            description = "Bytes that the final proof may gain; default ${DEFAULT-VALUE}.")
    private long bytes;

    boolean given() {
        return old != null;
    }

    /** Whether it says of each file what that is held against. */
    boolean answers(List<String> names) {
        return old == null || names.size() == 1 || Files.isDirectory(Path.of(old));
    }

    /** What is asked where nothing but this is. */
    Milestone alone() {
        return new Milestone(
                OwnTargets.PREFIX + "against",
                "Against " + old,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Holds a file against its earlier form; what is wrong with that goes to {@code err}. */
    Optional<Against> of(String name, Zkvm zkvm, Criterion criterion, PrintWriter err) {
        if (old == null) {
            return Optional.empty();
        }
        Against.Limits limits = new Against.Limits(bits, bytes);
        Path folder = Path.of(Objects.requireNonNull(old));
        boolean inFolder = Files.isDirectory(folder);
        Path earlier = within(folder, Files.exists(Path.of(name)) ? name : name + ".toml");
        if (inFolder && !Files.exists(earlier)) {
            return Optional.of(Against.nothing(earlier.toString(), limits));
        }
        String input = inFolder ? earlier.toString() : old;
        try {
            return Optional.of(Against.of(input, Inputs.open(input).zkvm(), zkvm, criterion, limits));
        } catch (ConfigException unreadable) {
            unreadable.problems().forEach(err::println);
            return Optional.of(Against.unknown(input, limits));
        }
    }

    /** Earlier files beside those that some are held against, where the same path has none now. */
    List<String> removed(List<CheckedFile> files) {
        Path folder = Path.of(Objects.requireNonNullElse(old, ""));
        return old == null || !Files.isDirectory(folder)
                ? List.of()
                : files.stream()
                        .filter(CheckedFile.Judged.class::isInstance)
                        .map(file -> Path.of(file.input()).normalize())
                        .filter(path -> !path.isAbsolute() && !path.startsWith("..") && path.getParent() != null)
                        .map(Path::getParent)
                        .distinct()
                        .flatMap(beside -> removed(folder, beside).stream())
                        .toList();
    }

    private static List<String> removed(Path folder, Path beside) {
        try (Stream<Path> earlier = Files.list(folder.resolve(beside))) {
            return earlier.filter(file -> file.toString().endsWith(".toml"))
                    .filter(file -> !Files.exists(beside.resolve(file.getFileName())))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /** The same path in a folder; of one that leads out of it, its last name, or a file would be held against itself. */
    private static Path within(Path folder, String name) {
        Path same = Path.of(name).normalize();
        return folder.resolve(same.isAbsolute() || same.startsWith("..") ? same.getFileName() : same);
    }
}
