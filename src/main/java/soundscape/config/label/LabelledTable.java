package soundscape.config.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A circuit's part of a text, or what stands apart from all circuits: its values, and what is said of them.
 * @param values by their keys, those of inner tables with the tables' names in front
 * @param head comments above its beginning
 * @param others comments on lines of their own within it
 */
record LabelledTable(Map<String, Value> values, List<Comment> head, List<Comment> others) {
    /** What is said on a line, from 1. */
    record Comment(int line, String text) {}

    /** A value as it is written, and the comments on its lines. */
    record Value(int line, String text, List<Comment> comments) {
        private Value with(Value more) {
            return new Value(
                    line,
                    (text + " " + more.text).strip().replace("[ ", "[").replace(" ]", "]"),
                    Stream.concat(comments.stream(), more.comments.stream()).toList());
        }
    }

    private LabelledTable() {
        this(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** {@return what stands apart from all circuits, and then each circuit} */
    static List<LabelledTable> of(String text) {
        Reading reading = new Reading();
        SplitLine.Splitter splitter = new SplitLine.Splitter();
        String[] lines = text.split("\\r?\\n", -1);
        for (int i = 0; i < lines.length; i++) {
            reading.take(i + 1, splitter.next(lines[i]));
        }
        reading.settle(reading.table.others);
        return reading.tables;
    }

    private static final class Reading {
        private final LabelledTable shared = new LabelledTable();
        private final List<LabelledTable> tables = new ArrayList<>(List.of(shared));
        private LabelledTable table = shared;

        /** Comments that nothing follows yet. */
        private final List<Comment> above = new ArrayList<>();

        private String inner = "";
        private String key = "";
        private boolean open;

        private void take(int number, SplitLine line) {
            String code = line.code();
            List<Comment> said = line.comment().isEmpty() ? List.of() : List.of(new Comment(number, line.comment()));
            if (open) {
                add(new Value(number, code, said));
            } else if (code.startsWith("[")) {
                begin(code.replaceAll("\\s", ""), number);
                table.head.addAll(said);
            } else if (code.contains("=")) {
                settle(table.others);
                key = inner + code.substring(0, code.indexOf('=')).strip();
                add(new Value(number, code.substring(code.indexOf('=') + 1).strip(), said));
            } else if (said.isEmpty()) {
                settle(table.others); // what stands apart from what follows belongs to what was before
            } else {
                above.addAll(said);
            }
            open = line.open();
        }

        private void begin(String name, int number) {
            boolean within = name.startsWith("[circuits.") || name.startsWith("[[circuits.");
            if (name.equals("[[circuits]]")) {
                table = new LabelledTable();
                tables.add(table);
                inner = "";
            } else {
                table = within ? table : shared;
                inner = name + number + ".";
            }
            settle(within ? table.others : table.head);
        }

        private void add(Value value) {
            table.values.merge(key, value, Value::with);
        }

        private void settle(List<Comment> comments) {
            comments.addAll(above);
            above.clear();
        }
    }
}
