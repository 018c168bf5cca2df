package soundscape.report.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.config.recursion.Role;
import soundscape.config.recursion.Verified;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;

/** What each circuit does in the recursion: stated by the file, or by its order and left to the team to confirm. */
final class RolesTable {
    private static final double CIRCUIT_SHARE = 0.14;
    private static final double PURPOSE_SHARE = 0.3;
    private static final double VERIFIES_SHARE = 0.3;

    private RolesTable() {}

    static Block of(Recursion recursion) {
        List<Integer> layers = recursion.layerOfCircuit();
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < recursion.circuits(); i++) {
            Role role = recursion.role(i);
            OptionalLong proofs = recursion.proofs().counts().get(i);
            rows.add(List.of(
                    Line.of(String.valueOf(layers.get(i) + 1)),
                    Line.of(recursion.circuit(i).name()),
                    said(role.purpose(), "purpose"),
                    verifies(recursion, role, layers.get(i)),
                    proofs.isPresent() ? Line.of(String.valueOf(proofs.getAsLong())) : Line.EMPTY.gap("how many")));
        }
        return new Block.Table(
                List.of(
                        Column.numbers("layer"),
                        Column.text("circuit", CIRCUIT_SHARE),
                        Column.text("purpose", PURPOSE_SHARE),
                        Column.text("verifies", VERIFIES_SHARE),
                        Column.numbers("proofs a block, at most")),
                rows);
    }

    /** What each circuit proves, and makes sure of. */
    static Block relations(Recursion recursion) {
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < recursion.circuits(); i++) {
            Role role = recursion.role(i);
            rows.add(List.of(
                    Line.of(recursion.circuit(i).name()),
                    said(role.relation(), "what holds between its public values and its witness"),
                    recursion.topology().isFirst(i) && role.enforces().isEmpty()
                            ? Line.of("verifies no proofs")
                            : said(
                                    role.enforces(),
                                    "which public values must agree, such as states between segments")));
        }
        return new Block.Table(
                List.of(
                        Column.text("circuit", CIRCUIT_SHARE),
                        Column.text("relation", PURPOSE_SHARE + CIRCUIT_SHARE),
                        Column.text("enforces between the proofs that it verifies", VERIFIES_SHARE + CIRCUIT_SHARE)),
                rows);
    }

    private static Line said(Optional<String> words, String otherwise) {
        return words.map(Line::of).orElseGet(() -> Line.EMPTY.gap(otherwise));
    }

    private static Line verifies(Recursion recursion, Role role, int layer) {
        if (recursion.topology().stated()) {
            return Line.of(role.verifies().isEmpty() ? "no proofs" : verified(role));
        }
        return layer == 0
                ? Line.of("no proofs, by the file's order")
                : Line.of("proofs of " + recursion.layerName(layer - 1) + ", by the file's order; ")
                        .gap("confirm, and how many at once");
    }

    /** Such as "up to 2 of convert, combine in any mix". */
    private static String verified(Role role) {
        Stream<Verified> beside = role.verifies().stream().filter(each -> !each.alone());
        Stream<Verified> alone = role.verifies().stream().filter(Verified::alone);
        String together = beside.map(RolesTable::verified).collect(Collectors.joining(" and "));
        return Stream.concat(Stream.of(together).filter(words -> !words.isEmpty()), alone.map(RolesTable::verified))
                        .collect(Collectors.joining("; or "))
                + (role.mergesTo().isPresent()
                        ? ", until at most " + role.mergesTo().getAsLong() + " are left"
                        : "");
    }

    private static String verified(Verified each) {
        String mix = each.anyOf().size() > 1 ? (each.arity() > 1 ? ", in any mix" : ", any of them") : "";
        return (each.arity() > 1 ? "up to " + each.arity() + " of " : "1 of ") + String.join(", ", each.anyOf()) + mix;
    }
}
