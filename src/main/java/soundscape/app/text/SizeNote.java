package soundscape.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import soundscape.app.Exploration;
import soundscape.config.CircuitEntry;
import soundscape.config.StatedSize;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;
import soundscape.explore.SizeChoice;
import soundscape.report.SizeWords;

/** What a line has room to say of the selected circuit's size: whose it is, and what its source states. */
public final class SizeNote {
    private static final double PERCENT = 100;

    /** A smaller difference is told in bytes. */
    private static final double FEW_BYTES = 1024;

    private SizeNote() {}

    /** {@return the line, such as "260 752 bytes by pil2-proofman, exact · source states 254.64 KB, the same"} */
    public static String of(Exploration exploration) {
        CircuitEntry entry = exploration.now().entries().get(exploration.circuit());
        SizeChoice choice = exploration.circuitSize();
        ProofSize size = entry.estimate().size();
        List<String> parts = new ArrayList<>();
        if (choice == SizeChoice.REAL) {
            size.real().map(SizeNote::real).ifPresent(parts::add);
        }
        entry.stated()
                .map(stated -> isAsOpened(entry, exploration)
                        ? stated(stated, choice.of(size) / Byte.SIZE)
                        : "source states " + stated.text() + " for it as opened")
                .ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private static boolean isAsOpened(CircuitEntry entry, Exploration exploration) {
        return exploration.opened().entries().stream()
                .anyMatch(opened ->
                        opened.table() == entry.table() && opened.circuit().equals(entry.circuit()));
    }

    private static String real(RealSize real) {
        return SizeWords.bytes(real.bits()) + " by " + real.prover().name()
                + (real.exact() ? ", exact" : ", not exact");
    }

    private static String stated(StatedSize stated, double bytes) {
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
