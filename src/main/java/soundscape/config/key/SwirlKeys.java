package soundscape.config.key;

import static soundscape.config.key.Codecs.LIST;
import static soundscape.config.key.Codecs.SMALL;
import static soundscape.config.key.Codecs.WHOLE;
import static soundscape.config.key.TableKind.LIMITS;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import soundscape.estimator.parameter.Names;

/** The keys of SWIRL's circuits, and of the limits that they share. */
public final class SwirlKeys {
    static final KeyList KEYS = new KeyList();

    private static final Set<TableKind> SWIRL = EnumSet.of(TableKind.SWIRL);

    public static final Key<Integer> LOG_SKIP =
            KEYS.add(Key.of(Names.LOG_SKIP, SMALL, 4, "variables of the trace that the univariate step takes")
                    .required(SWIRL));

    public static final Key<Integer> LOG_STACK =
            KEYS.add(Key.of(Names.LOG_STACK, SMALL, 17, "the other variables of the stacked trace")
                    .required(SWIRL));

    public static final Key<Long> STACK_WIDTH =
            KEYS.add(Key.of(Names.STACK_WIDTH, WHOLE, 512L, "columns of the stacked trace")
                    .required(SWIRL));

    public static final Key<Integer> LOG_BLOWUP =
            KEYS.add(Key.of(Names.LOG_BLOWUP, SMALL, 2, "−log2 of the first code's rate")
                    .required(SWIRL)
                    .formerly(Names.LOG_INV_RATE));

    public static final Key<Integer> FOLD_GRINDING =
            KEYS.add(Key.of(Names.SWIRL_FOLD_GRINDING, SMALL, 0, "bits of grinding in each folding step")
                    .required(SWIRL)
                    .formerly("swirl_folding_pow_bits"));

    public static final Key<Integer> MU_GRINDING =
            KEYS.add(Key.of(Names.MU_GRINDING, SMALL, 0, "bits of grinding before columns are combined")
                    .required(SWIRL)
                    .formerly(Names.BATCHING_GRINDING));

    public static final Key<List<Integer>> QUERIES =
            KEYS.add(Key.of(Names.SWIRL_QUERIES, LIST, List.of(118, 84, 81), "queries of each round")
                    .required(SWIRL)
                    .formerly(Names.QUERIES));

    public static final Key<Integer> LOGUP_GRINDING =
            KEYS.add(Key.of(Names.LOGUP_GRINDING, SMALL, 18, "bits of grinding before the bus's challenges")
                    .required(SWIRL)
                    .orIn(LIMITS)
                    .formerly(Names.LOOKUP_GRINDING));

    public static final Key<Long> AIR_CONSTRAINTS =
            KEYS.add(Key.of(Names.AIR_CONSTRAINTS, WHOLE, 1000L, "the most constraints of one AIR")
                    .required(SWIRL));

    public static final Key<Long> AIRS =
            KEYS.add(Key.of(Names.AIRS, WHOLE, 50L, "how many AIRs").required(SWIRL));

    public static final Key<Integer> HEIGHT = KEYS.add(
            Key.of(Names.TRACE_HEIGHT, SMALL, 20, "log2 of the tallest trace").required(SWIRL));

    public static final Key<Long> COLUMNS =
            KEYS.add(Key.of(Names.AIR_COLUMNS, WHOLE, 2000L, "columns of all traces together")
                    .required(SWIRL)
                    .formerly(Names.TRACE_COLUMNS));

    public static final Key<Long> INTERACTIONS =
            KEYS.add(Key.of(Names.AIR_INTERACTIONS, WHOLE, 100L, "the most bus interactions of one AIR")
                    .required(SWIRL));

    public static final Key<Optional<Long>> SOUNDNESS_CONSTRAINTS = soundness(AIR_CONSTRAINTS);
    public static final Key<Optional<Long>> SOUNDNESS_AIRS = soundness(AIRS);
    public static final Key<Optional<Integer>> SOUNDNESS_HEIGHT = soundness(HEIGHT);
    public static final Key<Optional<Long>> SOUNDNESS_COLUMNS = soundness(COLUMNS);
    public static final Key<Optional<Long>> SOUNDNESS_INTERACTIONS = soundness(INTERACTIONS);

    public static final Key<Optional<Long>> SIZE_AIRS = size(AIRS);
    public static final Key<Optional<Integer>> SIZE_HEIGHT = size(HEIGHT);
    public static final Key<Optional<Long>> SIZE_COLUMNS = size(COLUMNS);
    public static final Key<Optional<Long>> SIZE_INTERACTIONS = size(INTERACTIONS);

    public static final Key<Long> PUBLIC_VALUES = KEYS.add(
            Key.of(Names.PUBLIC_VALUES, WHOLE, 50L, "public values in a proof").optional(0L, SWIRL));

    public static final Key<Long> BUS_INTERACTIONS =
            KEYS.add(Key.of(Names.BUS_INTERACTIONS, WHOLE, 2_013_265_921L, "the most bus interactions in all")
                    .onlyIn(LIMITS)
                    .formerly("max_interaction_count"));

    public static final Key<Integer> MESSAGE_LENGTH =
            KEYS.add(Key.of(Names.MESSAGE_LENGTH, SMALL, 7, "log2 of the longest bus message")
                    .onlyIn(LIMITS)
                    .formerly("log_max_message_length"));

    private SwirlKeys() {}

    private static <T> Key<Optional<T>> soundness(Key<T> plain) {
        return instead(
                plain,
                Names.SOUNDNESS,
                "a bound on " + plain.name() + ", not below it, that the soundness is claimed for");
    }

    private static <T> Key<Optional<T>> size(Key<T> plain) {
        return instead(
                plain,
                Names.PROOF_SIZE,
                "a bound on " + plain.name() + ", not below it, that the proof's size is counted for");
    }

    private static <T> Key<Optional<T>> instead(Key<T> plain, String prefix, String meaning) {
        return KEYS.add(Key.of(prefix + plain.name(), plain.codec().orNone(), Optional.of(plain.example()), meaning)
                .optional(Optional.empty(), SWIRL));
    }
}
