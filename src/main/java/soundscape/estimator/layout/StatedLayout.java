package soundscape.estimator.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.parameter.InvalidParameterException;

/** A layout with what a circuit's file says of it; keys that it says nothing of are taken as the layout says. */
public final class StatedLayout {
    private final Layout layout;
    private final Map<LayoutKey, Double> values;
    private final Map<LayoutKey, Double> facts;
    private final KnownValues known;

    /** No part of the value: it is of the parameters that a file was opened with, and so nothing that a file says. */
    private final @Nullable String contradiction;

    /** Checks that the layout asks for each key, and the ranges. */
    public StatedLayout(Layout layout, Map<LayoutKey, Double> stated) {
        this(layout, stated, Map.of(), null);
    }

    private StatedLayout(
            Layout layout,
            Map<LayoutKey, Double> stated,
            Map<LayoutKey, Double> facts,
            @Nullable String contradiction) {
        this.layout = layout;
        this.values = copy(stated);
        this.facts = facts;
        this.contradiction = contradiction;
        for (Map.Entry<LayoutKey, Double> entry : values.entrySet()) {
            check(layout, entry.getKey(), entry.getValue());
        }
        this.known = new KnownValues(layout, values, facts);
    }

    private static void check(Layout layout, LayoutKey key, double value) {
        if (!layout.asked().contains(key)) {
            throw new InvalidParameterException(
                    key.key(),
                    key.shown(value),
                    "must not be given for " + layout.name() + ", which asks for "
                            + (layout.asked().isEmpty()
                                    ? "nothing"
                                    : layout.asked().stream()
                                            .map(LayoutKey::key)
                                            .collect(Collectors.joining(", "))),
                    "no " + key.key());
        }
        key.check(value);
    }

    /** {@return whose layout it is} */
    public Layout layout() {
        return layout;
    }

    /** {@return what is stated} */
    public Map<LayoutKey, Double> values() {
        return values;
    }

    /** {@return the same where something that is said of a proof contradicts it, such as "its source states 300 KB"} */
    public StatedLayout contradicted(String by) {
        return new StatedLayout(layout, values, facts, by);
    }

    /** {@return the same, contradicted by what contradicts another, if anything does} */
    public StatedLayout contradictedAs(StatedLayout other) {
        return new StatedLayout(layout, values, facts, other.contradiction);
    }

    /** What contradicts it, if anything does. */
    Optional<String> contradiction() {
        return Optional.ofNullable(contradiction);
    }

    KnownValues known() {
        return known;
    }

    private static Map<LayoutKey, Double> copy(Map<LayoutKey, Double> values) {
        Map<LayoutKey, Double> copy = new EnumMap<>(LayoutKey.class);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }

    /** A layout of which nothing more is said. */
    public static StatedLayout of(Layout layout) {
        return new StatedLayout(layout, Map.of());
    }

    /** {@return the same for a circuit of which its file says this beside soundcalc's keys} */
    public StatedLayout about(Map<LayoutKey, Double> said) {
        return facts.equals(said) ? this : new StatedLayout(layout, values, said, contradiction);
    }

    /** {@return how another prover writes the same circuit: what is said of the circuit stays, of the encoding does not} */
    public StatedLayout writtenBy(Layout other) {
        Map<LayoutKey, Double> kept = new EnumMap<>(LayoutKey.class);
        kept.putAll(values);
        kept.keySet().retainAll(other.asked());
        kept.keySet().removeIf(key -> !key.ofCircuit() && !other.equals(layout));
        return new StatedLayout(other, kept);
    }

    /** The same with another value; throws if the layout does not ask for it. */
    public StatedLayout with(LayoutKey key, double value) {
        return with(Map.of(key, value));
    }

    /** The same with other values; throws if the layout does not ask for one of them. */
    public StatedLayout with(Map<LayoutKey, Double> changed) {
        Map<LayoutKey, Double> more = new EnumMap<>(LayoutKey.class);
        more.putAll(values);
        more.putAll(changed);
        return new StatedLayout(layout, more, facts, contradiction);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatedLayout stated && layout.equals(stated.layout) && values.equals(stated.values);
    }

    @Override
    public int hashCode() {
        return 31 * layout.hashCode() + values.hashCode();
    }

    @Override
    public String toString() {
        return layout + " " + values;
    }
}
