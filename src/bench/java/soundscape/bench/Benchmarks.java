package soundscape.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures how fast the program thinks and prints one table of it. To add a benchmark, add a class of
 * {@link ShortOperations} or {@link LongOperations} with a {@link org.openjdk.jmh.annotations.Benchmark} that states its
 * {@link Goal}.
 */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs the benchmarks; ends with a failure where a goal is missed.
     *
     * @param patterns regular expressions of which a benchmark's class or method matches one; all benchmarks if none
     * @throws RunnerException if one fails
     */
    public static void main(String[] patterns) throws RunnerException {
        System.out.println("Measuring, for some minutes ...");
        List<Result> results = run(patterns);
        double baseline = results.stream()
                .filter(result -> result.benchmark().startsWith(Logarithms.class.getName() + "."))
                .findFirst()
                .orElseThrow()
                .nanoseconds();
        Table table = new Table(results, baseline);
        System.out.println(table.text());
        if (!table.isReached()) {
            System.exit(1);
        }
    }

    private static List<Result> run(String[] patterns) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(Logarithms.class.getName())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        Stream.of(patterns.length == 0 ? new String[] {"."} : patterns).forEach(options::include);
        return new Runner(options.build()).run().stream().map(Result::of).toList();
    }
}
