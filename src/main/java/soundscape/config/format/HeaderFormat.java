package soundscape.config.format;

import java.util.Optional;
import soundscape.config.toml.TableReader;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.field.Field;

/** Reads and writes what every circuit has; field and digest size may stand above, in {@code [zkevm]}. */
final class HeaderFormat {
    static final String NAME = "name";
    static final String FIELD = "field";
    static final String HASH_BITS = "hash_size_bits";

    static final InheritedKey<Circuit, Field> INHERITED_FIELD = new InheritedKey<>(
            FIELD,
            Circuit::field,
            table -> table.textOf(FIELD).map(Field::parse),
            (table, field) -> table.text(FIELD, field.notation()));

    static final InheritedKey<Circuit, Long> INHERITED_HASH_BITS =
            InheritedKey.integer(HASH_BITS, circuit -> (long) circuit.header().hashBits());

    private HeaderFormat() {}

    static Optional<Header> read(TableReader circuit) {
        Optional<String> name = circuit.text(NAME);
        TableReader fieldHolder = circuit.holderOf(FIELD);
        Optional<Field> field =
                fieldHolder.text(FIELD).flatMap(notation -> fieldHolder.attempt(() -> Field.parse(notation)));
        int hashBits = circuit.holderOf(HASH_BITS).small(HASH_BITS);
        return circuit.build(() -> new Header(name.orElseThrow(), field.orElseThrow(), hashBits));
    }
}
