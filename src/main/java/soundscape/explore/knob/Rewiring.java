package soundscape.explore.knob;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Fault;
import soundscape.config.recursion.Faults;
import soundscape.config.recursion.Member;
import soundscape.config.recursion.Mending;
import soundscape.config.recursion.Role;
import soundscape.config.recursion.Verified;
import soundscape.estimator.parameter.InvalidParameterException;

/** Keeps who verifies whom true where circuits come, go, change places or names, if the file states it. */
final class Rewiring {
    private Rewiring() {}

    /** The same with every name that is mentioned replaced by others; one that becomes none is left out. */
    static CircuitEntry mentioning(CircuitEntry entry, Function<String, List<String>> names) {
        return entry.withRole(entry.role()
                .withVerifies(entry.role().verifies().stream()
                        .flatMap(each -> each.mentioning(names).stream())
                        .toList()));
    }

    /** Lets others mention a circuit or group by its new name. */
    static CircuitEntry renamed(CircuitEntry entry, String before, String now) {
        return mentioning(entry, name -> List.of(name.equals(before) ? now : name));
    }

    /** A circuit that verifies one proof of another. */
    static CircuitEntry verifying(CircuitEntry entry, String child) {
        return entry.withRole(Role.NONE.withVerifies(List.of(new Verified(List.of(child), 1))));
    }

    /** Joins the neighbours of circuits that go: who verified one verifies what that did; who verified none else, nothing. */
    static List<List<CircuitEntry>> bypassed(List<List<CircuitEntry>> kept, List<CircuitEntry> gone) {
        List<CircuitEntry> entries = kept.stream().flatMap(List::stream).toList();
        Map<String, Set<String>> below = new HashMap<>();
        for (CircuitEntry entry : gone) {
            Set<String> names = new LinkedHashSet<>();
            entry.role().verifies().forEach(each -> names.addAll(each.anyOf()));
            gone.forEach(other -> names.removeAll(called(other).toList()));
            called(entry).forEach(name -> below.computeIfAbsent(name, made -> new LinkedHashSet<>())
                    .addAll(names));
        }
        below.replaceAll((name, names) -> byGroup(names, entries));
        List<CircuitEntry> joined = entries.stream()
                .map(entry -> mentioning(entry, name -> joined(entry, name, below)))
                .toList();
        List<Member> begun =
                Mending.begun(joined.stream().map(CircuitEntry::member).toList());
        Iterator<Member> roles = begun.iterator();
        Iterator<CircuitEntry> next = joined.iterator();
        return kept.stream()
                .map(layer -> layer.stream()
                        .map(entry -> next.next().withRole(roles.next().role()))
                        .toList())
                .toList();
    }

    private static List<String> joined(CircuitEntry entry, String name, Map<String, Set<String>> below) {
        return below.containsKey(name)
                ? below.get(name).stream()
                        .filter(other -> !other.equals(entry.name()))
                        .toList()
                : List.of(name);
    }

    /** Several that are all circuits of a group are called by its name. */
    private static Set<String> byGroup(Set<String> names, List<CircuitEntry> entries) {
        Set<String> called = new LinkedHashSet<>();
        for (String name : names) {
            called.add(entries.stream()
                    .filter(entry -> entry.name().equals(name))
                    .flatMap(entry -> entry.group().stream())
                    .filter(group -> isOf(names, group, entries))
                    .findFirst()
                    .orElse(name));
        }
        return called;
    }

    private static boolean isOf(Set<String> names, String group, List<CircuitEntry> entries) {
        List<CircuitEntry> members = entries.stream()
                .filter(entry -> entry.group().equals(Optional.of(group)))
                .toList();
        return members.size() > 1 && members.stream().allMatch(entry -> names.contains(entry.name()));
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
