package soundscape.report.size;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.layout.LayoutKey;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.result.Sizes;
import soundscape.estimator.size.Paths;
import soundscape.explore.SizeChoice;
import soundscape.report.RealText;
import soundscape.report.SizeWords;
import soundscape.report.TextTable;

/** Sizes for a terminal, in bytes, rounded up: nothing is larger than it looks. */
final class SizeTables {
    private static final String NOTHING = "–";

    private SizeTables() {}

    static String of(SizeReport report) {
        return report.circuits().stream().map(SizeTables::circuit).collect(Collectors.joining("\n\n"));
    }

    private static String circuit(CircuitSize circuit) {
        List<String> blocks = new ArrayList<>();
        blocks.add(circuit.name() + ": " + circuit.system() + " + " + circuit.scheme() + "\n" + parts(circuit.size()));
        blocks.add(circuit.real()
                .map(proof -> real(proof, circuit.other()))
                .orElse("The real size is not known: " + circuit.unknown() + "."));
        circuit.stated()
                .ifPresent(stated -> blocks.add("The "
                        + circuit.real()
                                .map(proof ->
                                        SizeWords.stated(stated, proof.size().bits() / Byte.SIZE))
                                .orElse("source states " + stated.text())
                        + "."));
        return String.join("\n\n", blocks);
    }

    private static String parts(ProofSize size) {
        List<SizeChoice> shown = List.of(SizeChoice.values()).stream()
                .filter(choice -> choice != SizeChoice.REAL || size.real().isPresent())
                .toList();
        List<String> heads = new ArrayList<>(List.of("bytes"));
        shown.forEach(choice -> heads.add(">" + choice.label().toLowerCase(Locale.ROOT)));
        TextTable table = new TextTable(heads.toArray(String[]::new));
        size.parts().forEach(part -> table.row(row(part.kind().label(), shown, choice -> choice.of(part))));
        Sizes totals = size.totals();
        table.row(row("total", shown, choice -> choice.of(totals)));
        return table.toString();
    }

    private static String[] row(String label, List<SizeChoice> shown, ToDoubleFunction<SizeChoice> bits) {
        List<String> cells = new ArrayList<>(List.of(label));
        shown.forEach(choice -> cells.add(bytes(bits.applyAsDouble(choice))));
        return cells.toArray(String[]::new);
    }

    private static String real(RealProof proof, boolean other) {
        TextTable table = new TextTable(
                "committed",
                ">trees",
                ">arity",
                ">leaves",
                ">from level",
                ">openings",
                ">leaf bytes",
                ">path bytes",
                "paths");
        proof.trees()
                .forEach(opened -> table.row(
                        opened.of(),
                        Integer.toString(opened.count()),
                        Integer.toString(opened.tree().form().arity()),
                        power(opened.tree().leaves()),
                        Integer.toString(opened.tree().cap()),
                        number(opened.sent()),
                        bytes(opened.leafBits()),
                        bytes(opened.pathBits()),
                        paths(opened.tree().form().paths())));
        return sentence(proof, other) + "\n" + table;
    }

    /** How large the real proof is, whose it is, and how far that can be trusted. */
    private static String sentence(RealProof proof, boolean other) {
        RealSize real = proof.size();
        String bytes = bytes(real.bits()) + " bytes, " + real.kib() + " KiB";
        String spread = proof.varies()
                ? "a mean; one proof in twenty is below " + bytes(proof.spread().low()) + " and one above "
                        + bytes(proof.spread().high()) + " bytes; "
                : "";
        String whose =
                other ? "if " + real.prover().name() + " wrote it " + RealText.trust(real) : RealText.source(real);
        String guesses = proof.guesses().isEmpty()
                ? ""
                : "; taken without being stated: "
                        + proof.guesses().stream().map(LayoutKey::key).collect(Collectors.joining(", "));
        String doubts = proof.doubts().stream().map(doubt -> "; " + doubt).collect(Collectors.joining());
        String left = proof.left().isEmpty()
                ? ""
                : "; not counted: "
                        + proof.left().stream().map(SizePartKind::label).collect(Collectors.joining(", "));
        return "Real: " + bytes + "; " + spread + whose + guesses + doubts + left + ".";
    }

    private static String paths(Paths paths) {
        return switch (paths) {
            case REFERENCE -> "soundcalc's model";
            case WHOLE -> "whole";
            case ANCESTOR -> "to the common ancestor";
            case FRONTIER -> "no digest twice";
        };
    }

    private static String bytes(double bits) {
        return bits == 0 ? NOTHING : Decimals.up(bits / Byte.SIZE, 0);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }

    private static String power(double leaves) {
        double log = Log2.of(leaves);
        return log == Math.rint(log) ? "2^" + number(log) : number(leaves);
    }
}
