package soundscape.cli;

import java.io.IOException;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundscape.config.Zkvm;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.NumberText;
import soundscape.explore.knob.Target;
import soundscape.report.TextTable;

/** Lists the knobs, and where a circuit stands. */
@Command(name = "knobs", description = "Lists every knob; with a file or preset, where one of its circuits stands.")
final class KnobsCommand extends TerminalCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE-or-PRESET",
            description = "A file, or a name as in \"soundscape list\".")
    private String input = "";

    @Option(names = "--circuit", paramLabel = "NAME", description = "A circuit, or \"final\" (the default).")
    private String circuit = "final";

    @Option(names = "--help-texts", description = "What each knob is and does, with source and TOML keys.")
    private boolean texts;

    @Override
    int answer() throws IOException {
        out().println(texts ? texts() : input.isEmpty() ? all() : standing());
        return 0;
    }

    private static String texts() {
        return Knobs.ALL.stream()
                .map(knob ->
                        knob.key() + " (" + knob.label() + "): " + knob.about().help() + "\n    "
                                + knob.about().source() + "; TOML: "
                                + String.join(", ", knob.about().tomlKeys()))
                .collect(Collectors.joining("\n"));
    }

    private static String all() {
        TextTable table = new TextTable("knob", "what", "unit", "values");
        for (Knob knob : Knobs.ALL) {
            table.row(knob.key(), knob.label(), knob.about().unit(), values(knob));
        }
        return table.toString();
    }

    private static String values(Knob knob) {
        return knob instanceof NumberKnob number
                ? NumberText.format(number.scale().least()) + " to "
                        + NumberText.format(number.scale().most())
                : "";
    }

    private String standing() {
        Zkvm zkvm = Inputs.open(input).zkvm();
        int index = Target.named(zkvm, circuit).circuit();
        TextTable table = new TextTable("knob", "value", "unit", "");
        for (Knob knob : Knobs.ALL) {
            knob.show(zkvm, index)
                    .ifPresent(value -> table.row(
                            knob.key(),
                            value,
                            knob.about().unit(),
                            knob.idleBecause(zkvm, index).orElse("")));
        }
        return table.toString();
    }
}
