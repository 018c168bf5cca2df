package soundscape.config.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import soundscape.config.key.TomlNotation;
import soundscape.config.toml.Problem;
import soundscape.config.toml.TextEntry;

/** What may be changed in a line that is no TOML, or in the one that it contradicts. */
final class SyntaxProposals {
    /** A table's name, whatever brackets are around it. */
    private static final Pattern HEAD =
            Pattern.compile("([ \\t]*)\\[{1,2}[ \\t]*([A-Za-z_][\\w. \\t-]*?)[ \\t]*]{0,2}([ \\t]*(?:#.*)?\\r?)");

    private static final Pattern EARLIER = Pattern.compile("previously defined at line (\\d+)");

    /** An entry up to a comment, which may have been meant to be one. */
    private static final Pattern ENTRY =
            Pattern.compile("([ \\t]*[\\w-]+[ \\t]*=[ \\t]*)([^#\\r]*?)([ \\t]*(?:#.*)?\\r?)");

    private static final List<String> ENDS = List.of("\"", "'", "]", "]]", "\"]", "}");

    private final String text;
    private final List<Proposal> proposals = new ArrayList<>();

    private SyntaxProposals(String text) {
        this.text = text;
    }

    /** The likeliest first. */
    static Stream<Proposal> of(String text, Problem error) {
        SyntaxProposals all = new SyntaxProposals(text);
        all.heads(error.line(), "");
        Matcher earlier = EARLIER.matcher(error.sentence());
        if (earlier.find()) {
            int line = Integer.parseInt(earlier.group(1));
            all.heads(line, " in line " + line);
        }
        all.ends(error.line());
        all.blocks(error);
        return all.proposals.stream();
    }

    /** The text without a line; without all that belongs to it, where it begins a table. Lines keep their numbers. */
    static String without(String text, int line) {
        String[] lines = text.split("\n", -1);
        boolean head = isHead(lines[line - 1]);
        lines[line - 1] = "";
        for (int next = line; head && next < lines.length && !isHead(lines[next]); next++) {
            lines[next] = "";
        }
        return String.join("\n", lines);
    }

    private static boolean isHead(String line) {
        return HEAD.matcher(line).matches();
    }

    private void heads(int line, String where) {
        Matcher head = HEAD.matcher(TextEntry.line(text, line));
        if (head.matches()) {
            propose(line, head.group(1), "[[" + head.group(2) + "]]", head.group(3), where);
            propose(line, head.group(1), "[" + head.group(2) + "]", head.group(3), where);
        }
    }

    private void ends(int line) {
        Matcher entry = ENTRY.matcher(TextEntry.line(text, line));
        if (entry.matches()) {
            String beginning = entry.group(1).stripLeading();
            String indentation = entry.group(1).substring(0, entry.group(1).length() - beginning.length());
            String value = entry.group(2);
            Stream.concat(
                            Stream.of(value.replaceFirst("^\\[\\[", "["), value.replaceFirst("^=\\s*", "")),
                            ENDS.stream().map(end -> value + end))
                    .forEach(other -> propose(line, indentation, beginning + other, entry.group(3), ""));
        }
    }

    /** A string of several lines that does not end may have been meant to end in its first. */
    private void blocks(Problem error) {
        List<String> lines = text.lines().toList();
        for (String quotes : List.of("\"\"\"", "'''")) {
            int last = lines.size() - 1;
            while (last >= 0 && !lines.get(last).contains(quotes)) {
                last--;
            }
            if (last >= 0 && error.sentence().contains("expected " + quotes)) {
                String line = TextEntry.line(text, last + 1);
                String end = line.endsWith("\r") ? "\r" : "";
                propose(last + 1, "", line.stripTrailing() + quotes, end, " in line " + (last + 1));
            }
        }
    }

    private void propose(int line, String before, String shown, String after, String where) {
        if (TomlNotation.isShort(shown) && !TextEntry.line(text, line).equals(before + shown + after)) {
            proposals.add(new Proposal(
                    shown + where,
                    TextEntry.withLine(text, line, before + shown + after),
                    line,
                    Set.of(new Place("", 0))));
        }
    }
}
