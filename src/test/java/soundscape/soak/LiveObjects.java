package soundscape.soak;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * All objects that a forced collection leaves.
 *
 * @param bytes of all but pictures
 * @param pictures bytes of what is drawn
 * @param byClass bytes of the objects of each class that has many
 */
record LiveObjects(long bytes, long pictures, Map<String, Long> byClass) {
    /** What is remembered of a measurement must not count in the next. */
    private static final long MANY = 100_000;

    /** JavaFX draws into arrays of int off-screen, and keeps a quarter of the heap of them for later. */
    private static final String PICTURES = "[I";

    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+).*");

    /** Two measurements agree if they differ by less. Work in the background may go on for some seconds. */
    private static final double AGREEMENT = 0.002;

    private static final int MOST_MEASUREMENTS = 40;
    private static final long MILLISECONDS_BETWEEN = 150;

    /** Collects until that frees nothing more: what one collection lets go of may hold more until a cleaner has run. */
    static LiveObjects now() {
        try {
            LiveObjects before = read(histogram());
            for (int i = 1; i < MOST_MEASUREMENTS; i++) {
                TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN);
                LiveObjects now = read(histogram());
                if (Math.abs(now.bytes - before.bytes) < AGREEMENT * before.bytes) {
                    return now;
                }
                before = now;
            }
            return before;
        } catch (JMException | InterruptedException none) {
            throw new IllegalStateException(none);
        }
    }

    /** It collects first by itself, but not while native code holds an array. */
    private static String histogram() throws JMException {
        System.gc();
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
    }

    private static LiveObjects read(String histogram) {
        Map<String, Long> byClass = new TreeMap<>();
        for (String line : histogram.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                byClass.merge(matcher.group(2).replaceAll("/?0x\\w+", ""), Long.valueOf(matcher.group(1)), Long::sum);
            }
        }
        long pictures = byClass.getOrDefault(PICTURES, 0L);
        long bytes = byClass.values().stream().mapToLong(Long::longValue).sum() - pictures;
        byClass.values().removeIf(some -> some < MANY);
        return new LiveObjects(bytes, pictures, Map.copyOf(byClass));
    }

    /** The classes whose objects have become more since then, the most first. */
    List<String> more(LiveObjects before, int most) {
        return byClass.keySet().stream()
                .filter(name -> !name.equals(PICTURES))
                .sorted(Comparator.comparing((String name) -> byClass.get(name) - before.byClass.getOrDefault(name, 0L))
                        .reversed())
                .limit(most)
                .map(name -> name + " " + (byClass.get(name) - before.byClass.getOrDefault(name, 0L)))
                .toList();
    }
}
