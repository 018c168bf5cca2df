package soundscape.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import soundscape.config.key.Key;
import soundscape.config.key.Keys;
import soundscape.config.key.Need;
import soundscape.config.key.TableKind;
import soundscape.report.markup.Block;
import soundscape.report.markup.Column;
import soundscape.report.markup.Line;
import soundscape.report.markup.MarkdownWriter;

/** All keys of a configuration file, as they describe themselves. */
public final class KeysPage {
    private static final List<Column> COLUMNS = List.of("key", "type", "where", "absent", "example", "meaning").stream()
            .map(Column::words)
            .toList();

    private KeysPage() {}

    /** {@return the page in Markdown} */
    public static String markdown() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Keys of a configuration file"));
        blocks.add(
                new Block.Paragraph(
                        "Written by \"soundscape keys\". The dialect is soundcalc's. Tables may come in any"
                                + " order; keys that are not listed are kept. A label follows from other keys: it is not read, but kept true."));
        Arrays.stream(TableKind.values()).map(TableKind::head).distinct().forEach(head -> {
            blocks.add(new Block.Heading(2, head));
            blocks.add(new Block.Table(COLUMNS, rows(head)));
        });
        return MarkdownWriter.of(blocks) + "\n";
    }

    private static List<List<Line>> rows(String head) {
        List<TableKind> kinds = Arrays.stream(TableKind.values())
                .filter(kind -> kind.head().equals(head))
                .toList();
        return Keys.ALL.stream()
                .filter(key -> kinds.stream().anyMatch(kind -> key.in(kind).isPresent()))
                .map(key -> row(key, kinds))
                .toList();
    }

    private static List<Line> row(Key<?> key, List<TableKind> kinds) {
        String where = Arrays.stream(Need.values())
                .flatMap(need -> where(key, need, kinds).stream())
                .collect(Collectors.joining("; "));
        String former = key.formerNames().isEmpty() ? "" : "; formerly " + String.join(", ", key.formerNames());
        boolean mayLack = kinds.stream().anyMatch(kind -> key.in(kind).equals(Optional.of(Need.OPTIONAL)));
        return List.of(
                        key.name(),
                        key.codec().type(),
                        where,
                        mayLack ? key.absentText().orElse("") : "",
                        key.exampleText(),
                        key.meaning() + former)
                .stream()
                .map(Line::of)
                .toList();
    }

    private static Optional<String> where(Key<?> key, Need need, List<TableKind> kinds) {
        Set<TableKind> having = kinds.stream()
                .filter(kind -> key.in(kind).equals(Optional.of(need)))
                .collect(Collectors.toSet());
        if (having.isEmpty()) {
            return Optional.empty();
        }
        String which = having.size() == kinds.size() ? "" : " for " + families(having);
        String above = key.above()
                .filter(kind -> !kinds.contains(kind))
                .map(kind -> ", here or in " + kind.head())
                .orElse("");
        return Optional.of(need.label() + which + above);
    }

    private static String families(Collection<TableKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(kind ->
                        kind.dense().isEmpty() || kinds.containsAll(Set.of(TableKind.JAGGED_FRI, TableKind.JAGGED_WHIR))
                                ? kind.family()
                                : kind.family() + " over " + kind.dense())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
