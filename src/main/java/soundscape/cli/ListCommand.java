package soundscape.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.estimator.result.Headline;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.report.EstimateTable;
import soundscape.report.RealText;
import soundscape.report.TextTable;

/** Lists the presets with their headlines. */
@Command(name = "list", description = "Lists the bundled zkVMs with their headline figures.")
final class ListCommand extends TerminalCommand {
    @Override
    int answer() {
        TextTable table = new TextTable(
                "preset",
                "zkVM",
                "version",
                ">bits",
                "regime",
                ">expected KiB",
                ">worst KiB",
                "proof system",
                ">" + RealText.HEAD);
        for (String name : Presets.names()) {
            Optional<ZkvmFile> begun = Ahead.take(name);
            ZkvmFile file = begun.isPresent() ? begun.get() : Presets.open(name).orElseThrow();
            row(table, name, file.zkvm());
        }
        out().println(table);
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
                headline.proofSystem(),
                RealText.kib(headline.size().real()));
    }
}
