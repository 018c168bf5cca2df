package soundscape.estimator.circuit;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import soundscape.estimator.field.Field;
import soundscape.estimator.layout.StatedLayout;
import soundscape.estimator.parameter.Names;
import soundscape.estimator.parameter.Require;

/**
 * What every circuit has, whatever its proof system.
 * @param field the field that challenges are drawn from
 * @param hashBits bits of a digest
 * @param layout how its prover writes proofs, where that is stated
 */
@RecordBuilder
public record Header(String name, Field field, int hashBits, Optional<StatedLayout> layout)
        implements HeaderBuilder.With {
    private static final int MAX_HASH_BITS = 1 << 16;

    /** Checks the range. */
    public Header {
        Require.between(Names.HASH_BITS, hashBits, 1, MAX_HASH_BITS);
    }

    /** A header without a prover's layout. */
    public Header(String name, Field field, int hashBits) {
        this(name, field, hashBits, Optional.empty());
    }
}
