package soundscape.report.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import soundscape.explore.recursion.ProofCounts;
import soundscape.report.markup.Block;
import soundscape.report.markup.Line;

/** The recursion in a paragraph: what comes in, what merges it, what comes out. */
final class Overview {
    private Overview() {}

    static List<Block> of(Recursion recursion) {
        List<Block> blocks = new ArrayList<>();
        int last = recursion.topology().last();
        Optional<String> statement = recursion.role(last).relation();
        Line line = Line.of("The final proof is of " + recursion.circuit(last).name() + ". It shows: ");
        blocks.add(new Block.Paragraph(
                statement.map(line::text).orElseGet(() -> line.gap("what it shows, and of which public values"))));
        blocks.add(new Block.Paragraph(counts(recursion)));
        return blocks;
    }

    private static Line counts(Recursion recursion) {
        long firsts = IntStream.range(0, recursion.circuits())
                .filter(recursion.topology()::isFirst)
                .count();
        Line line = Line.of(recursion.circuits() + (recursion.circuits() == 1 ? " circuit" : " circuits") + ", "
                + firsts + " of which " + (firsts == 1 ? "verifies" : "verify") + " no proofs. "
                + (recursion.topology().stated() ? "" : "Which verifies which is taken from the file's order. "));
        Optional<ProofCounts> tree = recursion.proofs().tree();
        if (tree.isEmpty()) {
            return line.gap("how many first proofs a block takes at most");
        }
        ProofCounts counts = tree.get();
        long most = counts.mixes().stream()
                .mapToLong(mix -> mix.stream().mapToLong(Long::longValue).sum())
                .max()
                .orElse(0);
        return line.text("A block takes at most " + most + (most == 1 ? " proof" : " proofs") + ", up to "
                + counts.depth() + " of them upon one another"
                + (counts.finals() > 1
                        ? "; the last circuit would be proved " + counts.finals() + " times, since nothing merges them."
                        : "."));
    }
}
