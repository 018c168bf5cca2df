package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import soundscape.config.Zkvm;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Domains;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.result.CircuitEstimate;

/**
 * What holds whatever knob is turned to whatever value: it says in a sentence why not, and what would do, or yields
 * circuits that are estimated and stand at that value.
 */
record TurnLaws(Knob knob, Zkvm zkvm) {
    /** Turns the knob and holds what comes of it to the laws; empty where it was refused. */
    Optional<Zkvm> hold(Target target, String value) {
        String what = zkvm.name() + " " + target + " " + knob.key() + " = " + value;
        try {
            Zkvm turned = knob.turn(zkvm, target, value);
            assertReaches(target, turned, value, what);
            assertHasDomains(turned, what);
            assertEquals(turned, knob.turn(turned, target, value), what + " again");
            return Optional.of(turned);
        } catch (InvalidParameterException refused) {
            new RefusalLaws(knob, zkvm).hold(target, refused, what);
            return Optional.empty();
        }
    }

    /** Layers are no circuit's, and limits that a file states once are of all circuits that have them. */
    private void assertReaches(Target target, Zkvm turned, String value, String what) {
        List<Integer> meant = knob instanceof SharedNumber ? Target.ALL.indices(zkvm) : target.indices(zkvm);
        if (knob instanceof Layers) {
            assertEquals(value, knob.show(turned, 0).orElseThrow(), what);
            turned.circuits().forEach(circuit -> assertIsEstimated(circuit, what));
            return;
        }
        for (int i = 0; i < zkvm.entries().size(); i++) {
            if (meant.contains(i) && knob.idleBecause(zkvm, i).isEmpty()) {
                assertStandsAt(turned, i, value, what);
                assertIsEstimated(turned.entries().get(i).circuit(), what);
            } else {
                assertEquals(zkvm.entries().get(i), turned.entries().get(i), what + " reached circuit " + i);
            }
        }
    }

    /** Where every circuit's field had its domains, it has them still. */
    private void assertHasDomains(Zkvm turned, String what) {
        if (hasDomains(zkvm)) {
            assertTrue(hasDomains(turned), what);
        }
    }

    private static boolean hasDomains(Zkvm zkvm) {
        return zkvm.circuits().stream()
                .allMatch(circuit -> Domains.beyond(circuit).isEmpty());
    }

    private static void assertIsEstimated(Circuit circuit, String what) {
        CircuitEstimate estimate = Estimator.estimate(circuit);
        estimate.regimes().stream()
                .flatMap(regime -> regime.terms().stream())
                .forEach(term -> assertFalse(Double.isNaN(term.bits()), () -> what + ": " + term.name()));
        assertTrue(estimate.size().expected() > 0, what);
        assertTrue(Double.isFinite(estimate.size().worst()), what);
    }

    private void assertStandsAt(Zkvm turned, int circuit, String value, String what) {
        String shown = knob.show(turned, circuit).orElseThrow();
        if (knob instanceof NumberKnob number) {
            double read = number.read(turned, circuit).orElseThrow().value();
            assertEquals(number.parse(value), read, what);
        } else if (knob == Knobs.FIELD) {
            assertEquals(Field.parse(value), Field.parse(shown), what);
        } else {
            List<String> entries = entries(shown);
            assertEquals(entries(value).size() == 1 ? alike(value, entries.size()) : entries(value), entries, what);
        }
    }

    private static List<String> alike(String entry, int size) {
        return Collections.nCopies(size, entries(entry).get(0));
    }

    /** The entries of a table, or the one word, however they are written. */
    private static List<String> entries(String value) {
        return Arrays.stream(value.toLowerCase(Locale.ROOT).split(", *", -1))
                .map(entry -> NumberText.parse(entry).stream()
                        .mapToObj(NumberText::exact)
                        .findFirst()
                        .orElse(entry))
                .toList();
    }
}
