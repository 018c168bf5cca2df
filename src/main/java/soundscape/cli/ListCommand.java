package soundscape.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.estimator.result.Headline;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.report.EstimateTable;
import soundscape.report.TextTable;

/** Lists the presets with their headlines. */
@Command(
        name = "list",
        description = "Lists the bundled zkVMs with their headline figures.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        TextTable table = new TextTable(
                "preset", "zkVM", "version", ">bits", "regime", ">expected KiB", ">worst KiB", "proof system");
        for (String name : Presets.names()) {
            Presets.open(name).ifPresent(file -> row(table, name, file.zkvm()));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(table);
        return 0;
    }

    private static void row(TextTable table, String name, Zkvm zkvm) {
        ZkvmEstimate estimate = zkvm.estimate();
        Headline headline = estimate.headline();
        table.row(
                name,
                zkvm.name(),
                zkvm.version().orElse(""),
                EstimateTable.level(estimate.missing().isEmpty() ? "" : "≤ ", headline.bits()),
                headline.regimeLabel(),
                Long.toString(headline.size().expectedKib()),
                Long.toString(headline.size().worstKib()),
                headline.proofSystem());
    }
}
