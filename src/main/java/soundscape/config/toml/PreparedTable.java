package soundscape.config.toml;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table in the bytes that the program is shipped with for each of its own files: a parser takes long to begin. */
final class PreparedTable {
    private static final int WHOLE = 0;
    private static final int REAL = 1;
    private static final int TEXT = 2;
    private static final int TRUE = 3;
    private static final int FALSE = 4;
    private static final int LIST = 5;
    private static final int TABLE = 6;

    private PreparedTable() {}

    static void write(Table table, DataOutputStream out) throws IOException {
        out.writeInt(table.line());
        out.writeInt(table.column());
        out.writeInt(table.entries().size());
        for (Map.Entry<String, Table.Entry> each : table.entries().entrySet()) {
            write(each.getKey(), out);
            write(each.getValue(), out);
        }
    }

    private static void write(Table.Entry entry, DataOutputStream out) throws IOException {
        out.writeInt(entry.line());
        out.writeInt(entry.column());
        if (entry.value() instanceof Long whole) {
            out.writeByte(WHOLE);
            out.writeLong(whole);
        } else if (entry.value() instanceof Double real) {
            out.writeByte(REAL);
            out.writeDouble(real);
        } else if (entry.value() instanceof String text) {
            out.writeByte(TEXT);
            write(text, out);
        } else if (entry.value() instanceof Boolean truth) {
            out.writeByte(truth ? TRUE : FALSE);
        } else if (entry.value() instanceof Table table) {
            out.writeByte(TABLE);
            write(table, out);
        } else if (entry.value() instanceof List<?> list) {
            out.writeByte(LIST);
            out.writeInt(list.size());
            for (Object each : list) {
                write((Table.Entry) each, out);
            }
        } else {
            throw new IllegalArgumentException("line " + entry.line() + " of a bundled file: a "
                    + entry.value().getClass().getSimpleName() + ", which none had; a text would do");
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Table read(ByteBuffer in) {
        int line = in.getInt();
        int column = in.getInt();
        int size = in.getInt();
        Map<String, Table.Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            entries.put(readText(in), readEntry(in));
        }
        return new Table(entries, line, column);
    }

    private static Table.Entry readEntry(ByteBuffer in) {
        int line = in.getInt();
        int column = in.getInt();
        return new Table.Entry(readValue(in), line, column);
    }

    private static String readText(ByteBuffer in) {
        int length = in.getInt();
        int begin = in.position();
        in.position(begin + length);
        return new String(in.array(), in.arrayOffset() + begin, length, StandardCharsets.UTF_8);
    }

    private static Object readValue(ByteBuffer in) {
        return switch (in.get()) {
            case WHOLE -> in.getLong();
            case REAL -> in.getDouble();
            case TEXT -> readText(in);
            case TRUE -> true;
            case FALSE -> false;
            case TABLE -> read(in);
            case LIST -> {
                int size = in.getInt();
                List<Table.Entry> list = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    list.add(readEntry(in));
                }
                yield list;
            }
            default -> throw new IllegalArgumentException("no prepared table");
        };
    }
}
