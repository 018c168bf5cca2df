package soundscape.report;

import java.util.Locale;
import java.util.Optional;
import soundscape.config.StatedSize;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;
import soundscape.estimator.result.Sizes;
import soundscape.explore.SizeChoice;

/** Sizes of a proof in words; a real one that is not exact is marked so. */
public final class SizeWords {
    private static final double PERCENT = 100;

    /** A smaller difference is told in bytes. */
    private static final double FEW_BYTES = 1024;

    private SizeWords() {}

    /** {@return every size that is known, such as "232 KiB expected, 281 KiB worst"; the real one first} */
    public static String all(Sizes sizes) {
        String soundcalc =
                SizeChoice.EXPECTED.kib(sizes) + " KiB expected, " + SizeChoice.WORST.kib(sizes) + " KiB worst";
        return sizes.real().isPresent()
                ? of(SizeChoice.REAL, sizes) + " KiB real (soundcalc: " + soundcalc.replace(" KiB", "") + ")"
                : soundcalc;
    }

    /** {@return a size in whole KiB, such as "232", or "≈ 76" for a real one that is not exact} */
    public static String of(SizeChoice choice, Sizes sizes) {
        Optional<RealSize> real = sizes.real();
        return choice == SizeChoice.REAL && real.isPresent() ? real(real.get()) : Long.toString(choice.kib(sizes));
    }

    /** {@return a real size in whole KiB, rounded up, such as "255", or "≈ 76" for one that is not exact} */
    public static String real(RealSize real) {
        return (real.exact() ? "" : "≈ ") + real.kib();
    }

    /** {@return from which to which size, the smaller one first, such as "≈ 240–256 KiB real"} */
    public static String between(SizeChoice choice, Sizes one, Sizes other) {
        SizeChoice known = choice.known(one.real()).known(other.real());
        boolean ordered = known.of(one) <= known.of(other);
        String least = of(known, ordered ? one : other);
        String most = of(known, ordered ? other : one);
        return (least.equals(most) ? least : least + "–" + most.replace("≈ ", "")) + " KiB " + word(known);
    }

    /** {@return a size with the word for which it is, such as "232 expected", in KiB} */
    public static String worded(SizeChoice choice, Sizes sizes) {
        return of(choice, sizes) + " " + word(choice.known(sizes.real()));
    }

    /** {@return a choice as an adjective, such as "expected"} */
    public static String word(SizeChoice choice) {
        return choice.label().toLowerCase(Locale.ROOT);
    }

    /** {@return a size in whole bytes, rounded up, such as "260 752 bytes"; of bits} */
    public static String bytes(double bits) {
        return String.format(Locale.ROOT, "%,.0f bytes", Math.ceil(bits / Byte.SIZE))
                .replace(',', ' ');
    }

    /** {@return a size in KiB to the nearest of two digits, as vendors state it, such as "254.64 KiB"; of bits} */
    public static String exactly(double bits) {
        return String.format(Locale.ROOT, "%.2f KiB", bits / ProofSize.BITS_PER_KIB);
    }

    /** {@return what a source states of a size of so many bytes, such as "source states 254.64 KB, the same"} */
    public static String stated(StatedSize stated, double bytes) {
        double more = stated.difference(bytes);
        String states = "source states " + stated.text();
        if (more == 0) {
            return states + ", the same";
        }
        double by = Math.abs(more);
        return states + "; this is "
                + (by < FEW_BYTES
                        ? String.format(Locale.ROOT, "%.0f bytes", by)
                        : String.format(Locale.ROOT, "%.1f %%", PERCENT * by / stated.bytes()))
                + (more > 0 ? " more" : " less");
    }
}
