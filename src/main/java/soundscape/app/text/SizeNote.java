package soundscape.app.text;

import java.util.ArrayList;
import java.util.List;
import soundscape.app.Exploration;
import soundscape.config.CircuitEntry;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;
import soundscape.explore.SizeChoice;
import soundscape.report.SizeWords;

/** What a line has room to say of the selected circuit's size: whose it is, and what its source states. */
public final class SizeNote {
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
                        ? SizeWords.stated(stated, choice.of(size) / Byte.SIZE)
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
}
