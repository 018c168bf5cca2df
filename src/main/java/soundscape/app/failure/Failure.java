package soundscape.app.failure;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A mistake of the program itself as told to a user, with its trace, and one code for it on every machine, to look for.
 */
public record Failure(String code, String details) {
    private static final String OURS = "soundscape.";

    /** Where nothing of ours is in a trace, so many steps of others' tell one mistake from another. */
    private static final int OTHERS = 5;

    /** Digits and letters, for a code that can be read out. */
    private static final int RADIX = 36;

    /** Describes a failure; returns its code and trace. */
    public static Failure of(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return new Failure(code(root(thrown)), trace.toString());
    }

    /** Hands a failure to whoever takes those that nobody caught, so that the caller can go on. */
    public static void tell(Throwable thrown) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
    }

    private static Throwable root(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable root = thrown;
        for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }

    /** Of the kind and the methods passed: neither lines nor the compiler's numbers, which change with every version. */
    private static String code(Throwable root) {
        List<String> steps = Arrays.stream(root.getStackTrace())
                .map(step -> step.getClassName().replaceFirst("\\$\\$.*", "") + "."
                        + step.getMethodName().replaceAll("lambda\\$|\\$\\d+", ""))
                .distinct()
                .toList();
        List<String> ours = steps.stream().filter(step -> step.startsWith(OURS)).toList();
        String path = (ours.isEmpty() ? steps.stream().limit(OTHERS) : ours.stream()).collect(Collectors.joining(" "));
        String code = Integer.toUnsignedString((root.getClass().getName() + " " + path).hashCode(), RADIX);
        return code.toUpperCase(Locale.ROOT);
    }
}
