package soundscape.config.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import soundscape.config.toml.TomlText;

/** The comment at a file's head that says with which program its values were changed, when and how; one at most. */
public final class Provenance {
    private static final Pattern OURS = Pattern.compile("# Changed with Soundscape\\b.* on \\d{4}-\\d{2}-\\d{2}\\b.*");

    /** What other programs are told; nothing may stand before it. */
    private static final Pattern DIRECTIVE = Pattern.compile("#[:!].*");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int MOST_TOLD = 4;

    private Provenance() {}

    /** The comment for changes such as "embed: queries 21 → 30"; of many, the rest are counted. */
    public static String line(Optional<String> version, LocalDate date, List<String> changes) {
        int more = changes.size() - MOST_TOLD;
        String told = more <= 1
                ? String.join("; ", changes)
                : String.join("; ", changes.subList(0, MOST_TOLD)) + "; and " + more + " more";
        return ("# Changed with Soundscape" + version.map(each -> " " + each).orElse("") + " on " + date
                        + (told.isEmpty() ? "" : ": " + told))
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** {@return the comment that a text has} */
    public static Optional<String> of(TomlText text) {
        return head(text.text()).stream()
                .map(String::strip)
                .filter(Provenance::isOurs)
                .findFirst();
    }

    /** The same text with a comment as its first, in place of one that it has. */
    public static TomlText in(TomlText text, String line) {
        String mark = text.text().startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        String body = text.text().substring(mark.length());
        List<String> head = head(body);
        String rest = body.substring(head.stream().mapToInt(String::length).sum());
        List<String> kept = new ArrayList<>(head);
        kept.removeIf(each -> isOurs(each.strip()));
        int first = 0;
        while (first < kept.size() && DIRECTIVE.matcher(kept.get(first).strip()).matches()) {
            first++;
        }
        kept.add(first, line + (body.contains("\r\n") ? "\r\n" : "\n"));
        return new TomlText(text.file(), mark + String.join("", kept) + rest);
    }

    /** The lines of comments that a text begins with, and those between them, with their ends. */
    private static List<String> head(String text) {
        List<String> head = new ArrayList<>();
        int from = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        for (int end = text.indexOf('\n', from) + 1; end > 0; end = text.indexOf('\n', from) + 1) {
            String line = text.substring(from, end);
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                break;
            }
            head.add(line);
            from = end;
        }
        return head;
    }

    private static boolean isOurs(String line) {
        return OURS.matcher(line).matches();
    }
}
