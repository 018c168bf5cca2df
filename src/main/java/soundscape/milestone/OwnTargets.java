package soundscape.milestone;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * Targets of a user's own, as they are typed and kept: {@code team=96:1024} asks for 96 bits in 1024 KiB. The name, the
 * level or the size may be left out.
 */
public final class OwnTargets {
    /** What the ids of targets begin with. */
    public static final String PREFIX = "target-";

    /** What stands between two of them. */
    private static final String BETWEEN = ";";

    /** More have no room in a window. */
    public static final int MOST = 8;

    /** What a target without a name is called. */
    private static final String NAMELESS = "target";

    /** Longer names have no room in the plot. */
    private static final int MOST_CHARACTERS = 30;

    /** No system promises more. */
    private static final int MOST_BITS = 256;

    private static final BigDecimal MOST_KIB = BigDecimal.valueOf(1 << 20);
    private static final Map<String, BigDecimal> KIB =
            Map.of("", BigDecimal.ONE, "kib", BigDecimal.ONE, "mib", BigDecimal.valueOf(1 << 10), "gib", MOST_KIB);
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(|kib|mib|gib)");

    private OwnTargets() {}

    /** Reads a target such as "team=96:1 MiB", "96:1024", "96", "1MiB", "team=:300"; refuses what does not do. */
    public static Milestone parse(String text) {
        int named = text.lastIndexOf('=');
        String figures = text.substring(named + 1).strip();
        int colon = figures.indexOf(':');
        boolean sizeAlone = colon < 0 && !figures.matches("\\d*");
        return of(
                named < 0 ? NAMELESS : text.substring(0, named),
                colon < 0 ? (sizeAlone ? "" : figures) : figures.substring(0, colon),
                colon < 0 ? (sizeAlone ? figures : "") : figures.substring(colon + 1));
    }

    /** Makes a target of a name, bits and a size as they are typed, either blank for none; refuses what does not do. */
    public static Milestone of(String name, String level, String size) {
        String label = name(name);
        OptionalInt bits = level.isBlank() ? OptionalInt.empty() : OptionalInt.of(bits(level.strip()));
        OptionalInt kib = size.isBlank() ? OptionalInt.empty() : OptionalInt.of(kib(size.strip()));
        if (bits.isEmpty() && kib.isEmpty()) {
            throw new InvalidParameterException(
                    label, "nothing", "must ask for bits, for a size, or for both", "96:1024");
        }
        String id = PREFIX + label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return new Milestone(id, label, bits, kib, Optional.empty(), Optional.empty());
    }

    private static String name(String name) {
        String label = name.strip();
        if (label.isEmpty() || label.length() > MOST_CHARACTERS || !label.matches("[^\\p{C}=;]+")) {
            throw new InvalidParameterException(
                    "name", label, "must have 1 to " + MOST_CHARACTERS + " characters, and neither = nor ;", "team");
        }
        if (Milestones.named(label).isPresent()) {
            throw new InvalidParameterException("name", label, "must not be one of the Foundation's", "my " + label);
        }
        return label;
    }

    private static int bits(String text) {
        int bits = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (bits < 1 || bits > MOST_BITS) {
            throw new InvalidParameterException(
                    "bits", text, "must be a whole number from 1 to " + MOST_BITS, "96, or nothing,");
        }
        return bits;
    }

    private static int kib(String text) {
        Matcher matcher = SIZE.matcher(text.toLowerCase(Locale.ROOT).replace(',', '.'));
        if (!matcher.matches()) {
            throw new InvalidParameterException("size", text, "must be a number of KiB, MiB or GiB", "1 MiB");
        }
        BigDecimal kib = new BigDecimal(matcher.group(1)).multiply(KIB.getOrDefault(matcher.group(2), BigDecimal.ONE));
        BigDecimal whole =
                kib.setScale(0, RoundingMode.DOWN).max(BigDecimal.ONE).min(MOST_KIB);
        if (kib.compareTo(whole) != 0) {
            throw new InvalidParameterException(
                    "size", text, "must come to whole KiB, from 1 KiB to 1 GiB", whole + " KiB");
        }
        return whole.intValueExact();
    }

    /** {@return a target as it is typed, such as "team=96:1024"} */
    public static String text(Milestone target) {
        return target.label() + "=" + words(target.level()) + ":" + words(target.maxKib());
    }

    /** A figure as it is typed; nothing without one. */
    public static String words(OptionalInt figure) {
        return figure.isPresent() ? Integer.toString(figure.getAsInt()) : "";
    }

    /** A target that asks for another level. */
    public static Milestone withLevel(Milestone target, long bits) {
        long kept = Math.max(1, Math.min(bits, MOST_BITS));
        return of(target.label(), Long.toString(kept), words(target.maxKib()));
    }

    /** A target that allows another size. */
    public static Milestone withSize(Milestone target, long kib) {
        long kept = Math.max(1, Math.min(kib, MOST_KIB.longValue()));
        return of(target.label(), words(target.level()), Long.toString(kept));
    }

    /** Reads several targets; refuses what does not do. */
    public static List<Milestone> parseList(String text) {
        if (text.isBlank() || text.strip().equalsIgnoreCase("none")) {
            return List.of();
        }
        return checked(Stream.of(text.split(BETWEEN)).map(OwnTargets::parse).toList());
    }

    /** {@return the targets themselves; refuses more than have room, and two of one name} */
    public static List<Milestone> checked(List<Milestone> targets) {
        long names = targets.stream().map(Milestone::id).distinct().count();
        if (names < targets.size() || targets.size() > MOST) {
            throw new InvalidParameterException(
                    "targets",
                    list(targets),
                    "must be at most " + MOST + " of different names",
                    "team=96:1024; limit=:512");
        }
        return targets;
    }

    /** {@return targets in one line, such as "team=96:1024; limit=:512"; empty for none} */
    public static String list(List<Milestone> targets) {
        return targets.stream().map(OwnTargets::text).collect(Collectors.joining(BETWEEN + " "));
    }

    /** What a target is before it is edited. */
    public static Milestone proposed(List<Milestone> targets) {
        return of(free(targets, "My target"), "112", "512");
    }

    /** {@return a name that none of the targets has: the one wanted, or that with a number} */
    public static String free(List<Milestone> targets, String wanted) {
        String name = wanted;
        for (int number = 2; isTaken(targets, name); number++) {
            name = wanted + " " + number;
        }
        return name;
    }

    private static boolean isTaken(List<Milestone> targets, String name) {
        String id = of(name, "1", "").id();
        return targets.stream().anyMatch(target -> target.id().equals(id));
    }

    /** {@return targets and others beside them, such as a shared state's; a taken name gets a number} */
    public static List<Milestone> joined(List<Milestone> own, List<Milestone> others) {
        List<Milestone> all = new ArrayList<>(own);
        for (Milestone other : others) {
            if (!all.contains(other)) {
                all.add(of(free(all, other.label()), words(other.level()), words(other.maxKib())));
            }
        }
        return all;
    }
}
