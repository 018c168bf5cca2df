package soundscape.report.markup;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text in LaTeX: nothing in it is taken for a command, and every character is one that pdflatex can set. */
public final class LatexText {
    private static final int LAST_ASCII = 0x7E;
    private static final int FIRST_ACCENTED = 0xC0;
    private static final int LAST_ACCENTED = 0xFF;

    private static final Map<Integer, String> COMMANDS = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '{', "\\{"),
            Map.entry((int) '}', "\\}"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '_', "\\_\\allowbreak{}"),
            Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '<', "\\textless{}"),
            Map.entry((int) '>', "\\textgreater{}"),
            Map.entry((int) '|', "\\textbar{}"),
            Map.entry((int) '"', "\\textquotedbl{}"),
            Map.entry((int) '`', "\\textasciigrave{}"),
            Map.entry((int) '*', "{*}"),
            Map.entry((int) '[', "{[}"),
            Map.entry((int) ']', "{]}"),
            Map.entry((int) '–', "\\textendash{}"),
            Map.entry((int) '·', "\\textperiodcentered{}"),
            Map.entry((int) '…', "\\ldots{}"),
            Map.entry((int) '≤', "$\\leq$"),
            Map.entry((int) '×', "$\\times$"),
            Map.entry((int) '−', "$-$"),
            Map.entry((int) '→', "$\\rightarrow$"),
            Map.entry((int) 'Σ', "$\\Sigma$"),
            Map.entry((int) 'ε', "$\\varepsilon$"),
            Map.entry((int) 'δ', "$\\delta$"),
            Map.entry((int) 'η', "$\\eta$"),
            Map.entry((int) 'ρ', "$\\rho$"));

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final Pattern POWER = Pattern.compile("\\b2\\^(−?[a-zA-Z0-9.]*[a-zA-Z0-9])");

    /** Two of these would become another character. */
    private static final Pattern LIGATURE = Pattern.compile("([-',])(?=\\1)");

    private LatexText() {}

    /** LaTeX that shows any words; a character that pdflatex does not know is shown by its number. */
    public static String escaped(String words) {
        StringBuilder latex = new StringBuilder();
        String line = PrintableText.of(words);
        Matcher power = POWER.matcher(line);
        int done = 0;
        while (power.find()) {
            characters(line.substring(done, power.start()), latex);
            latex.append("$2^{").append(power.group(1).replace('−', '-')).append("}$");
            done = power.end();
        }
        characters(line.substring(done), latex);
        return latex.toString();
    }

    private static void characters(String words, StringBuilder latex) {
        String escaped = words.codePoints().mapToObj(LatexText::character).collect(Collectors.joining());
        latex.append(LIGATURE.matcher(escaped).replaceAll("$0{}"));
    }

    private static String character(int point) {
        String command = COMMANDS.get(point);
        if (command != null) {
            return command;
        }
        int power = SUPERSCRIPTS.indexOf(point);
        if (power >= 0) {
            return "\\textsuperscript{" + power + "}";
        }
        boolean known = (point >= ' ' && point <= LAST_ASCII) || (point >= FIRST_ACCENTED && point <= LAST_ACCENTED);
        return known ? Character.toString(point) : String.format(Locale.ROOT, "\\texttt{U+%04X}\\allowbreak{}", point);
    }
}
