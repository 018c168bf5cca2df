package soundscape.estimator.circuit;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Optional;
import soundscape.estimator.field.Field;
import soundscape.estimator.layout.LayoutKey;
import soundscape.estimator.layout.StatedLayout;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;

/**
 * What every circuit has, whatever its proof system.
 * @param field the field that challenges are drawn from
 * @param hashBits bits of a digest
 * @param facts what its file says beside soundcalc's keys and a layout would ask for
 * @param layout how its prover writes proofs, where that is stated
 */
@RecordBuilder
public record Header(
        String name, Field field, int hashBits, Map<LayoutKey, Double> facts, Optional<StatedLayout> layout)
        implements HeaderBuilder.With {
    private static final int MAX_HASH_BITS = 1 << 16;

    /** Checks the range, and lets the layout know the facts. */
    public Header {
        facts = Map.copyOf(facts);
        layout = layout.isPresent() ? Optional.of(layout.get().about(facts)) : layout;
        Require.between(Names.HASH_BITS, hashBits, 1, MAX_HASH_BITS);
    }

    /** A header without a prover's layout. */
    public Header(String name, Field field, int hashBits) {
        this(name, field, hashBits, Map.of(), Optional.empty());
    }
}
