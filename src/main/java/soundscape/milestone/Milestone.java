package soundscape.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.estimator.result.ProofSize;

/**
 * What a zkVM is to reach.
 * @param id its name in ids, lessons and links, such as {@code h-star}
 * @param label its name, such as "H-star"
 * @param level the level asked of every circuit: provable bits, floored; empty if none is
 * @param maxKib the largest final proof allowed, in KiB; empty if any is
 * @param deadline when it is to be reached, as published; empty if nothing was
 * @param document what must be written beside the figures; empty if nothing
 * @param integration whether soundcalc must read every circuit with all of its keys
 */
public record Milestone(
        String id,
        String label,
        OptionalInt level,
        OptionalInt maxKib,
        Optional<Milestone.Deadline> deadline,
        Optional<Milestone.Document> document,
        boolean integration) {
    /** A milestone that asks for figures. */
    public Milestone(
            String id,
            String label,
            OptionalInt level,
            OptionalInt maxKib,
            Optional<Milestone.Deadline> deadline,
            Optional<Milestone.Document> document) {
        this(id, label, level, maxKib, deadline, document, false);
    }

    /**
     * What must be written, such as "a compact description of the recursion".
     * @param description whether it is that description, which the configuration can state
     */
    public record Document(String words, boolean description) {
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * A published deadline, such as "end of May 2026".
     * @param lastDay the latest day that it can mean: "early" is the first ten days of a month
     */
    public record Deadline(String words, LocalDate lastDay) {
        /** How long there is until then. */
        public String timeLeft(LocalDate today) {
            long days = ChronoUnit.DAYS.between(today, lastDay);
            String count = Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
            return days < 0 ? count + " ago" : "in about " + count;
        }
    }

    /** {@return the largest final proof allowed, in bits; sizes are compared before rounding; infinite if any is} */
    public double maxBits() {
        return maxKib.isPresent() ? maxKib.getAsInt() * ProofSize.BITS_PER_KIB : Double.POSITIVE_INFINITY;
    }

    /** Levels missing. */
    public int bitsShort(double bits) {
        int asked = level.orElse(0);
        return asked - (int) Math.max(0, Math.min(Math.floor(bits), asked));
    }

    /** What it asks in figures. */
    public String asks(String between) {
        return asks("", between, "");
    }

    /** {@return what it asks in figures, such as "at least 100 bits, at most 600 KiB"} */
    public String limits() {
        return asks("at least ", ", ", "at most ");
    }

    private String asks(String least, String between, String most) {
        if (integration) {
            return "every circuit with all keys";
        }
        List<String> asks = new ArrayList<>();
        if (level.isPresent()) {
            asks.add(least + level.getAsInt() + (level.getAsInt() == 1 ? " bit" : " bits"));
        }
        if (maxKib.isPresent()) {
            asks.add(most + maxKib.getAsInt() + " KiB");
        }
        return String.join(between, asks);
    }

    /** {@return whether it asks for a level or a size, which a change of parameters can reach} */
    public boolean asksFigures() {
        return level.isPresent() || maxKib.isPresent();
    }

    /** {@return whether it is a target of the user's own, not the Foundation's} */
    public boolean isOwn() {
        return id.startsWith(OwnTargets.PREFIX);
    }

    /** {@return what it is, in a sentence or two} */
    public String about() {
        if (integration) {
            return "It asks for soundcalc with all circuits"
                    + deadline.map(day -> ", by " + day.words()).orElse("")
                    + ". Each must be of a field and a system that soundcalc reads, and state every key that its"
                    + " estimate needs.";
        }
        Stream<String> figures = Stream.concat(
                level.stream().mapToObj(bits -> "every circuit for at least " + bits + " bits of provable security"),
                maxKib.stream().mapToObj(kib -> "the final proof for at most " + kib + " KiB"));
        return figures.collect(Collectors.joining(", and ", "It asks ", "."))
                + document.map(written -> " Beside the figures it asks for " + written
                                + deadline.map(day -> ", by " + day.words()).orElse("") + ".")
                        .orElse("");
    }
}
