package soundscape.explore.compile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.config.Zkvm;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.field.BaseField;

/**
 * What a Merkle tree's digests are.
 * @param circuit index of the circuit whose they are
 * @param stated the bits that its file states
 * @param field the field that they are elements of, where that makes fewer digests than the bits say
 * @param elements how many; 0 where no field is told
 */
public record Digest(int circuit, int stated, Optional<BaseField> field, int elements) {
    /** Bits that nobody would miss. */
    private static final double NEGLIGIBLE = 1e-3;

    /** {@return the digests of a circuit: elements where its bits are a whole number of them and that makes a difference} */
    static Digest of(int circuit, Header header) {
        int bits = header.hashBits();
        return Stream.of(header.field().base(), BaseField.BN254)
                .filter(field -> bits % field.elementBits() == 0)
                .map(field -> new Digest(circuit, bits, Optional.of(field), bits / field.elementBits()))
                .filter(digest -> bits - digest.bits() > NEGLIGIBLE)
                .findFirst()
                .orElse(new Digest(circuit, bits, Optional.empty(), 0));
    }

    /** {@return what a circuit's digests are if its bits are words of 32, an element of 31 bits each; empty where they cannot be} */
    static Optional<Digest> inWords(int circuit, Header header) {
        int bits = header.hashBits();
        BaseField base = header.field().base();
        return base.elementBits() == Integer.SIZE - 1 && bits % Integer.SIZE == 0
                ? Optional.of(new Digest(circuit, bits, Optional.of(base), bits / Integer.SIZE))
                : Optional.empty();
    }

    /** {@return the least digests of all circuits, of several equal ones the first: a collision in any tree is enough} */
    static Digest least(Zkvm zkvm) {
        List<Digest> all = IntStream.range(0, zkvm.entries().size())
                .mapToObj(i -> of(i, zkvm.entries().get(i).circuit().header()))
                .toList();
        return all.stream().min(Comparator.comparingDouble(Digest::bits)).orElseThrow();
    }

    /** {@return log2 of how many digests there are} */
    public double bits() {
        return field.map(each -> Log2.of(each.modulus().pow(elements))).orElse((double) stated);
    }

    /** {@return log2 of the queries that find a collision: by birthday, or by a quantum search} */
    public double collisions(boolean quantum) {
        return bits() / (quantum ? 3 : 2);
    }

    /** {@return what they are, such as "8 elements of KoalaBear"} */
    public String about() {
        return field.map(each -> elements + (elements == 1 ? " element of " : " elements of ") + each.label())
                .orElse(stated + " bits, as the file states");
    }
}
