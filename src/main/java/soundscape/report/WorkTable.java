package soundscape.report;

import java.util.Locale;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.size.Tree;
import soundscape.explore.plan.TraceLength;
import soundscape.explore.work.ProverWork;

/** The models of work as a table for a terminal. */
public final class WorkTable {
    private WorkTable() {}

    /** Lines of text: one row a circuit, and one for all, each against the configuration as it was opened. */
    public static String of(Zkvm opened, Zkvm now) {
        TextTable table = new TextTable(
                "circuit",
                ">log2 rows",
                ">verifier hashes",
                ">butterflies",
                ">tree hashes",
                ">grinding hashes",
                ">share of work");
        ProverWork all = total(now);
        double hashes = 0;
        for (Circuit circuit : now.circuits()) {
            double verifier = circuit.proof().overTrees(Tree::hashesToVerify);
            hashes += verifier;
            row(
                    table,
                    circuit.name(),
                    number("%.4g", TraceLength.log2(circuit)),
                    verifier,
                    ProverWork.of(circuit),
                    all);
        }
        row(table, "all", "", hashes, all, all);
        return "Models, never part of a verdict. Prover work is "
                + number("%.2f", all.relativeTo(total(opened)))
                + " times that of the configuration as opened.\n\n" + table;
    }

    private static ProverWork total(Zkvm zkvm) {
        return zkvm.circuits().stream().map(ProverWork::of).reduce(ProverWork.NONE, ProverWork::plus);
    }

    private static void row(
            TextTable table, String name, String rows, double verifier, ProverWork work, ProverWork all) {
        table.row(
                name,
                rows,
                number("%.0f", verifier),
                number("%.3g", work.butterflies()),
                number("%.3g", work.hashes()),
                number("%.3g", work.grinding()),
                number("%.1f %%", 100 * work.relativeTo(all)));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
