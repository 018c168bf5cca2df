package soundscape.config.format;

import java.util.Optional;
import soundscape.config.toml.Section;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.field.Field;

/** Reads what every circuit has; field and digest size may stand above, in {@code [zkevm]}. */
final class HeaderFormat {
    static final String FIELD = "field";
    static final String HASH_BITS = "hash_size_bits";

    private HeaderFormat() {}

    static Optional<Header> read(Section circuit) {
        Optional<String> name = circuit.text("name");
        Section fieldHolder = circuit.holderOf(FIELD);
        Optional<Field> field =
                fieldHolder.text(FIELD).flatMap(notation -> fieldHolder.attempt(() -> Field.parse(notation)));
        int hashBits = circuit.holderOf(HASH_BITS).small(HASH_BITS);
        return circuit.build(() -> new Header(name.orElseThrow(), field.orElseThrow(), hashBits));
    }
}
