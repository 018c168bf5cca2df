package soundscape.estimator.scheme;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.TermSink;
import soundscape.estimator.size.Sizing;

/** A Reed–Solomon based polynomial commitment scheme with its parameters. */
public sealed interface Scheme extends Opening permits Fri, Iterated {
    /** How the committed columns are combined. */
    Batching batching();

    /** The same with the columns combined otherwise. */
    Scheme withBatching(Batching changed);

    /** Throws if the field has no evaluation domain of a size that is needed. */
    void checkDomains(Field field);

    /** The scheme's error terms in a regime, in protocol order, given the guarantees for its {@link #gaps codes}. */
    void terms(List<ProximityGap> gaps, TermSink sink);

    @Override
    default long columns() {
        return batching().size();
    }

    @Override
    default Scheme withColumns(long count) {
        return withBatching(batching().withSize(count));
    }

    @Override
    default int columnGrinding() {
        return batching().grinding();
    }

    @Override
    default Scheme withColumnGrinding(int bits) {
        return withBatching(batching().withGrinding(bits));
    }

    @Override
    Scheme withRoundQueries(List<Integer> counts);

    @Override
    Scheme withRoundGrinding(List<Integer> bits);

    /** The size of one opening proof by parts, to which a proof system may add; {@code hashBits} are a digest's. */
    default ProofSize.Builder size(Field field, int hashBits) {
        Sizing sizing = new Sizing(rules(), field, hashBits);
        contents(sizing);
        return sizing.size();
    }

    /** log2 of the hashes that all grinding of a proof costs, where the reference states it; empty for FRI. */
    OptionalDouble grindingOverhead();

    /** Goes on by scheme; every scheme must be handled; returns what the chosen function returns. */
    <R> R match(Function<Fri, R> fri, Function<Whir, R> whir, Function<Stir, R> stir);

    /** Goes on by whether the scheme has iterations of its own, as WHIR and STIR do. */
    default <R> R match(Function<Fri, R> fri, Function<Iterated, R> iterated) {
        return match(fri, iterated::apply, iterated::apply);
    }

    @Override
    default <R> R match(
            Function<Fri, R> fri, Function<Whir, R> whir, Function<Stir, R> stir, Function<SwirlOpening, R> swirl) {
        return match(fri, whir, stir);
    }
}
