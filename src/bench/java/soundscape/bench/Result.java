package soundscape.bench;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * One benchmark's result.
 *
 * @param benchmark its class and method
 * @param goal what it must reach
 * @param parameters its parameters in words; empty where it has none
 * @param things how many things one operation handles
 * @param nanoseconds time of one thing
 * @param bytes bytes allocated for one thing
 */
record Result(String benchmark, Goal goal, String parameters, long things, double nanoseconds, double bytes) {
    /** What JMH's garbage collection profiler calls the bytes that one operation allocates. */
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Result of(RunResult run) {
        BenchmarkParams params = run.getParams();
        Goal goal = goal(params.getBenchmark());
        long things = goal.each().isEmpty() ? 1 : Long.parseLong(params.getParam(goal.each()));
        // The least disturbed iteration: whatever else the machine does can only add to it.
        double nanoseconds = run.getPrimaryResult().getStatistics().getMin();
        double bytes =
                Objects.requireNonNull(run.getSecondaryResults().get(ALLOCATED)).getScore();
        return new Result(params.getBenchmark(), goal, words(params), things, nanoseconds / things, bytes / things);
    }

    private static String words(BenchmarkParams params) {
        return params.getParamsKeys().stream()
                .map(key -> key + " " + params.getParam(key))
                .collect(Collectors.joining(", "));
    }

    private static Goal goal(String benchmark) {
        int dot = benchmark.lastIndexOf('.');
        String name = benchmark.substring(dot + 1);
        try {
            Method[] methods = Class.forName(benchmark.substring(0, dot)).getMethods();
            return Arrays.stream(methods)
                    .filter(method -> method.getName().equals(name))
                    .map(method -> method.getAnnotation(Goal.class))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(benchmark + " states no goal"));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
