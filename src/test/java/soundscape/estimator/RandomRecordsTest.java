package soundscape.estimator;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;

/**
 * Whatever stands in a circuit's records, the estimator gives an answer or refuses a parameter by name. Components are
 * found by reflection, so that a new one is tried as well.
 */
@Tag("slow")
class RandomRecordsTest {
    private static final int CHANGES_OF_A_CIRCUIT = 24;
    private static final int MOST_CHANGES_AT_ONCE = 3;
    private static final int LONG_LIST = 20_000;

    private static final long[] WHOLE = {
        0,
        1,
        -1,
        2,
        3,
        16,
        31,
        32,
        63,
        64,
        100,
        255,
        1000,
        65_536,
        1 << 20,
        (1 << 20) + 1,
        (1 << 30) - 1,
        1 << 30,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        1L << 31,
        (1L << 32) + 1,
        1L << 40,
        1L << 62,
        Long.MAX_VALUE,
        Long.MIN_VALUE
    };
    private static final double[] REAL = {
        0,
        -0.0,
        1,
        -1,
        0.5,
        0.25,
        0.3,
        2,
        1e-3,
        1e-9,
        1e-300,
        Double.MIN_VALUE,
        1e300,
        Double.MAX_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        1 - 1e-16,
        Math.nextDown(1.0)
    };

    private SplittableRandom random;

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    @Timeout(value = 60, unit = TimeUnit.SECONDS) // against hanging alone
    void anAnswerOrANamedRefusal(long seed) {
        random = new SplittableRandom(seed);
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            for (int i = 0; i < CHANGES_OF_A_CIRCUIT; i++) {
                attempt(circuit);
            }
        }
    }

    private void attempt(Circuit circuit) {
        Object changed = circuit;
        try {
            for (int i = random.nextInt(MOST_CHANGES_AT_ONCE); i >= 0; i--) {
                changed = changed(changed);
            }
            answer((Circuit) changed);
        } catch (InvalidParameterException refused) {
            assertFalse(refused.key().isBlank(), "a refusal without a name");
            assertFalse(String.valueOf(refused.getMessage()).isBlank(), "a refusal without a sentence");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
            throw new AssertionError("neither an answer nor a refusal of " + shortened(changed), failed);
        }
    }

    private static String shortened(Object circuit) {
        String text = circuit.toString();
        return text.substring(0, Math.min(text.length(), 2000));
    }

    private static void answer(Circuit circuit) {
        CircuitEstimate estimate = Estimator.estimate(circuit);
        for (RegimeEstimate regime : estimate.regimes()) {
            for (Term term : regime.terms()) {
                assertFalse(Double.isNaN(term.bits()), () -> term.name() + " of " + shortened(circuit));
                assertFalse(term.why().get().formula().isBlank(), () -> "no formula of " + term.name());
            }
        }
        estimate.size().parts().forEach(part -> {
            assertFalse(Double.isNaN(part.expected()), () -> part.kind() + " of " + shortened(circuit));
            assertFalse(Double.isNaN(part.worst()), () -> part.kind() + " of " + shortened(circuit));
        });
    }

    private Object changed(Object value) {
        if (value instanceof Record record) {
            // What is not public is derived from the parameters, and no parameter itself.
            return Modifier.isPublic(record.getClass().getModifiers()) ? changed(record) : record;
        }
        if (value instanceof List<?> list) {
            return changed(list);
        }
        if (value instanceof Integer) {
            return (int) pick(WHOLE);
        }
        if (value instanceof Long) {
            return pick(WHOLE);
        }
        if (value instanceof Double) {
            return pick(REAL);
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof OptionalInt) {
            return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of((int) pick(WHOLE));
        }
        if (value instanceof OptionalLong) {
            return random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(pick(WHOLE));
        }
        if (value instanceof OptionalDouble) {
            return random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(pick(REAL));
        }
        if (value instanceof Optional<?> optional) {
            return optional.filter(inner -> random.nextBoolean()).map(this::changed);
        }
        if (value instanceof Field) {
            BaseField base = pick(BaseField.values());
            return Field.of(base, 1 + random.nextInt(Field.MAX_DEGREE));
        }
        if (value instanceof Enum<?> constant) {
            return pick(constant.getDeclaringClass().getEnumConstants());
        }
        return value; // a name
    }

    private Object changed(List<?> list) {
        List<Object> changed = new ArrayList<>(list);
        switch (random.nextInt(5)) {
            case 0 -> changed.clear();
            case 1 -> {
                if (!changed.isEmpty()) {
                    changed.remove(changed.size() - 1);
                }
            }
            case 2 -> {
                if (!changed.isEmpty()) {
                    changed.add(changed.get(0));
                }
            }
            case 3 -> {
                if (!changed.isEmpty()) {
                    changed = new ArrayList<>(Collections.nCopies(LONG_LIST, changed.get(0)));
                }
            }
            default -> {
                if (!changed.isEmpty()) {
                    int place = random.nextInt(changed.size());
                    changed.set(place, changed(changed.get(place)));
                }
            }
        }
        return changed;
    }

    private Object changed(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        int place = random.nextInt(components.length);
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().setAccessible(true);
                Object value = components[i].getAccessor().invoke(record);
                values[i] = i == place ? changed(value) : value;
            }
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private long pick(long[] values) {
        return values[random.nextInt(values.length)];
    }

    private double pick(double[] values) {
        return values[random.nextInt(values.length)];
    }
}
