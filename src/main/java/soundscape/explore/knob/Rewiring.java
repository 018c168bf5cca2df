package soundscape.explore.knob;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Fault;
import soundscape.config.recursion.Faults;
import soundscape.config.recursion.Role;
import soundscape.config.recursion.Verified;
import soundscape.estimator.parameter.InvalidParameterException;

/** Keeps who verifies whom true where circuits come, go, change places or names, if the file states it. */
final class Rewiring {
    private Rewiring() {}

    /** The same with every name that is mentioned replaced by others; one that becomes none is left out. */
    static CircuitEntry mentioning(CircuitEntry entry, Function<String, List<String>> names) {
        List<Verified> verifies = new ArrayList<>();
        for (Verified each : entry.role().verifies()) {
            List<String> anyOf = each.anyOf().stream()
                    .flatMap(name -> names.apply(name).stream())
                    .distinct()
                    .toList();
            if (!anyOf.isEmpty()) {
                verifies.add(new Verified(anyOf, each.arity(), each.alone()));
            }
        }
        return entry.withRole(entry.role().withVerifies(verifies));
    }

    /** Lets others mention a circuit or group by its new name. */
    static CircuitEntry renamed(CircuitEntry entry, String before, String now) {
        return mentioning(entry, name -> List.of(name.equals(before) ? now : name));
    }

    /** A circuit that verifies one proof of another. */
    static CircuitEntry verifying(CircuitEntry entry, String child) {
        return entry.withRole(Role.NONE.withVerifies(List.of(new Verified(List.of(child), 1))));
    }

    /** Joins the neighbours of circuits that go: who verified one verifies what that did. */
    static List<CircuitEntry> bypassed(List<CircuitEntry> kept, List<CircuitEntry> gone) {
        Map<String, Set<String>> below = new HashMap<>();
        for (CircuitEntry entry : gone) {
            Set<String> names = new LinkedHashSet<>();
            entry.role().verifies().forEach(each -> names.addAll(each.anyOf()));
            gone.forEach(other -> names.removeAll(called(other).toList()));
            called(entry).forEach(name -> below.computeIfAbsent(name, made -> new LinkedHashSet<>())
                    .addAll(names));
        }
        return kept.stream()
                .map(entry -> mentioning(
                        entry, name -> below.containsKey(name) ? List.copyOf(below.get(name)) : List.of(name)))
                .toList();
    }

    private static Stream<String> called(CircuitEntry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.group().stream());
    }

    /** The same, refused if who verifies whom has no meaning any more, as it had before. */
    static Zkvm sound(Zkvm changed, Zkvm before) {
        List<Fault> faults = Faults.of(changed.members());
        if (!faults.isEmpty() && Faults.of(before.members()).isEmpty()) {
            throw new InvalidParameterException(
                    "recursion",
                    changed.entries().get(faults.get(0).circuit()).name(),
                    "must stay whole: " + faults.get(0).sentence(),
                    "other arrows first");
        }
        return changed;
    }
}
