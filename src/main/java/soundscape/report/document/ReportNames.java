package soundscape.report.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of files made from other names: safe on every system, and no two alike. */
public final class ReportNames {
    /** Of what configurations are read from: their own files, and shared states. */
    private static final String ENDING = "\\.(toml|soundscape)$";

    private static final String NAMELESS = "zkvm";
    private static final int LONGEST = 80;

    /** Windows gives these to devices. */
    private static final String DEVICES = "con|prn|aux|nul|com\\d|lpt\\d";

    private ReportNames() {}

    /** One stem a name, as {@link #stem(String)} makes it, none of them taken. */
    public static List<String> of(List<String> names, Set<String> taken) {
        Set<String> used = new HashSet<>(taken);
        List<String> stems = new ArrayList<>();
        for (String name : names) {
            String wanted = stem(name);
            String free = wanted;
            for (int number = 2; !used.add(free); number++) {
                free = wanted + "-" + number;
            }
            stems.add(free);
        }
        return stems;
    }

    /** A file or preset name's stem, without folders: small letters, digits, {@code -}, {@code _}; not empty. */
    public static String stem(String name) {
        String last = name.replaceAll(".*[/\\\\]", "").toLowerCase(Locale.ROOT);
        String bare = last.replaceFirst(ENDING, "");
        String safe = bare.replaceAll("[^a-z0-9_]+", "-").replaceAll("^-+|-+$", "");
        String cut = safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe;
        if (cut.isEmpty()) {
            return NAMELESS;
        }
        return cut.matches(DEVICES) ? cut + "-" + NAMELESS : cut;
    }
}
