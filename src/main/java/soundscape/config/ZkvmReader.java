package soundscape.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundscape.config.format.CircuitFormat;
import soundscape.config.format.SharedFormat;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;
import soundscape.config.toml.Section;
import soundscape.config.toml.TomlText;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;

/** Reads a zkVM from its file's text, in either dialect, with every problem that it has. */
final class ZkvmReader {
    private static final String ZKVM = "zkevm";
    private static final String CIRCUITS = "circuits";

    private final List<Problem> problems = new ArrayList<>();

    Zkvm read(TomlText text) {
        Section file = text.read(problems);
        Optional<Section> zkvm = file.section(ZKVM);
        if (zkvm.isEmpty() && !file.has(ZKVM)) {
            file.note(ZKVM, ZKVM + ": a table [" + ZKVM + "] must be given; [" + ZKVM + "] with a name would do");
        }
        if (zkvm.isEmpty()) {
            throw failure();
        }
        Optional<String> name = zkvm.get().text("name");
        Optional<String> version = zkvm.get().optionalText("version");
        List<CircuitEntry> entries = entries(file, zkvm.get());
        if (!problems.isEmpty()) {
            throw failure();
        }
        return new Zkvm(name.orElseThrow(), version, entries, List.of());
    }

    private List<CircuitEntry> entries(Section file, Section zkvm) {
        List<Section> tables = file.sections(CIRCUITS, "[[" + CIRCUITS + "]]");
        if (tables.isEmpty() && problems.isEmpty()) {
            file.note(
                    CIRCUITS,
                    CIRCUITS + ": at least one table [[" + CIRCUITS + "]] must be given; [[" + CIRCUITS
                            + "]] with a name and a protocol_family would do");
        }
        Optional<Section> limits = file.section(SharedFormat.LIMITS);
        List<CircuitEntry> entries = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            int table = i;
            Section section = tables.get(i).under(zkvm, CircuitFormat.INHERITED);
            Optional<String> group = section.optionalText("group");
            CircuitFormat.read(section, limits)
                    .flatMap(circuit -> estimable(section, circuit))
                    .ifPresent(circuit -> entries.add(new CircuitEntry(circuit, group, table)));
        }
        if (problems.isEmpty() && entries.size() < tables.size()) {
            throw new IllegalStateException("a circuit was left out without a reason");
        }
        return entries;
    }

    /** What only an estimate finds out, such as a field too small for its trace, is told at the same place. */
    private static Optional<Circuit> estimable(Section table, Circuit circuit) {
        return table.attempt(() -> {
            Estimator.estimate(circuit);
            return circuit;
        });
    }

    private ConfigException failure() {
        return new ConfigException(problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList());
    }
}
