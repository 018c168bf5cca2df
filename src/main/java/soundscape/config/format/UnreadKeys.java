package soundscape.config.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.Key;
import soundscape.config.key.Keys;
import soundscape.config.key.LayoutKeys;
import soundscape.config.key.LookupKeys;
import soundscape.config.key.Need;
import soundscape.config.key.RecursionKeys;
import soundscape.config.key.TableKind;
import soundscape.config.toml.Problem;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TomlText;
import soundscape.estimator.circuit.Circuit;

/**
 * Finds the keys of a file that no reader asks for: misspelt ones, former names, keys of another family, unknown ones.
 * Such a key falls back to a default in silence, in soundcalc, too.
 */
public final class UnreadKeys {
    /** What exporters write beside soundcalc's keys, and what soundcalc's own files had once: nothing depends on it. */
    private static final Set<String> EXTRAS = Set.of(
            "alphabet_size_H",
            "blowup_factor",
            "comment",
            "date",
            "description",
            "layout",
            "multilinear_zerocheck",
            "note",
            "notes",
            "num_columns",
            "num_columns_fixed",
            "num_columns_witness",
            "proof_size",
            "source",
            "udr_only",
            "url",
            "version");

    /** What soundcalc derives of SWIRL since July 2026, and files stated before. */
    private static final Set<String> DERIVED_OF_SWIRL = Set.of(
            "air_max_degree",
            "batch_size",
            "folding_factors",
            "grinding_bits_folding",
            "grinding_bits_ood",
            "grinding_bits_queries",
            "log_degree",
            "num_iterations",
            "num_ood_samples",
            "power_batching",
            "swirl_query_phase_pow_bits",
            "swirl_whir_k");

    private final List<UnreadKey> found = new ArrayList<>();

    private UnreadKeys() {}

    /** {@return the keys of a file that nobody reads, in the order of the text; as much of it as is TOML} */
    public static List<UnreadKey> of(TomlText text) {
        UnreadKeys keys = new UnreadKeys();
        TableReader file = text.explore();
        Optional<TableReader> zkvm = file.table(TableKind.ZKVM);
        keys.look(zkvm, TableKind.ZKVM);
        if (zkvm.isPresent()) {
            keys.look(zkvm.get().table(TableKind.LAYOUT), TableKind.LAYOUT);
            keys.look(zkvm.get().table(TableKind.RECURSION), TableKind.RECURSION);
        }
        Optional<TableReader> limits = file.table(TableKind.LIMITS);
        keys.look(limits, TableKind.LIMITS);
        for (TableReader table : file.tables(TableKind.CIRCUITS, "")) {
            keys.lookAtCircuit(table, zkvm.isPresent() ? table.under(zkvm.get()) : table, limits);
        }
        if (keys.found.size() > 1) {
            keys.found.sort(
                    Comparator.<UnreadKey>comparingInt(key -> key.place().line())
                            .thenComparingInt(key -> key.place().column()));
        }
        return List.copyOf(keys.found);
    }

    /** {@code below} is the same table where that of the zkVM may give keys. */
    private void lookAtCircuit(TableReader table, TableReader below, Optional<TableReader> limits) {
        Optional<TableKind> kind = CircuitFormat.kind(below);
        if (kind.isPresent()) {
            lookAtCircuit(table, kind.get());
        }
        Optional<TableReader> layout = table.table(TableKind.LAYOUT);
        if (layout.isPresent() && layout.get().has(LayoutKeys.PROVER)) {
            Optional<Circuit> circuit = CircuitFormat.read(below, limits);
            if (circuit.isPresent()) {
                misfit(layout.get(), circuit.get());
            }
        }
    }

    private void lookAtCircuit(TableReader table, TableKind kind) {
        look(table, kind);
        for (TableReader lookup : table.tables(LookupKeys.LOOKUPS.name(), "")) {
            look(lookup, TableKind.LOOKUP);
        }
        look(table.table(TableKind.LAYOUT), TableKind.LAYOUT);
        Optional<TableReader> role = table.table(TableKind.ROLE);
        look(role, TableKind.ROLE);
        if (role.isPresent()) {
            for (TableReader verified : role.get().tables(RecursionKeys.VERIFIES.name(), "")) {
                look(verified, TableKind.VERIFIED);
            }
        }
        contradiction(table, kind);
    }

    private void look(Optional<TableReader> table, TableKind kind) {
        if (table.isPresent()) {
            look(table.get(), kind);
        }
    }

    private void look(TableReader table, TableKind kind) {
        Set<String> known = Keys.names(kind);
        for (String name : table.names()) {
            if (!known.contains(name)) {
                tell(table, kind, name, Keys.of(kind));
            }
        }
    }

    private void tell(TableReader table, TableKind kind, String name, List<Key<?>> read) {
        Optional<Key<?>> former = meant(table, read, key -> key.formerNames().contains(name));
        if (former.isPresent()) {
            doubt(table, name, "is the former name of " + former.get().name() + ", which is read in its place");
        } else if (!isExtra(kind, name)
                // Beside the newer name a former one does no harm.
                && read.stream().noneMatch(key -> key.formerNames().contains(name))) {
            Optional<Key<?>> near = meant(table, read, key -> key.isNear(name));
            List<TableKind> others = TableKind.circuits().stream()
                    .filter(other -> kind.isCircuit()
                            && Keys.of(other).stream()
                                    .anyMatch(key -> key.name().equals(name)))
                    .toList();
            if (name.equals(CircuitKeys.MULTILINEAR.name())
                    && CircuitKeys.POWERS.in(kind).isPresent()) {
                doubt(
                        table,
                        name,
                        "is no key over " + (kind.dense().isEmpty() ? kind.family() : kind.dense())
                                + ": soundcalc's newest rules forbid it, older ones took it in silence; "
                                + CircuitKeys.POWERS.name()
                                + " says whether powers are meant, which cost log2 of the columns in bits, or independent"
                                + " coefficients");
            } else if (near.isPresent() && others.isEmpty()) {
                doubt(table, name, "is not read; " + near.get().name() + " may be meant");
            } else if (!others.isEmpty()) {
                doubt(table, name, "is not read for " + kind.family() + ", it is a key of " + families(others));
            } else {
                note(table, name, "is not read by anything");
            }
        }
    }

    /** Jagged proofs open each column once, which their exporters say, too. */
    private static boolean isExtra(TableKind kind, String name) {
        return EXTRAS.contains(name)
                || (kind == TableKind.SWIRL && DERIVED_OF_SWIRL.contains(name))
                || (!kind.dense().isEmpty() && name.equals(CircuitKeys.OPENING_POINTS.name()));
    }

    private static String families(List<TableKind> kinds) {
        return String.join(
                ", ",
                kinds.stream()
                        .map(kind -> kind.family() + (kind.dense().isEmpty() ? "" : " over " + kind.dense()))
                        .distinct()
                        .toList());
    }

    /** The key that a name was meant for: one that the table may have and has not. */
    private static Optional<Key<?>> meant(TableReader table, List<Key<?>> read, Predicate<Key<?>> fits) {
        return read.stream()
                .filter(key -> !table.has(key.name()))
                .filter(fits)
                .findFirst()
                .map(key -> key);
    }

    /** What is said twice and differently: soundcalc reads the rate alone. */
    private void contradiction(TableReader table, TableKind kind) {
        if (CircuitKeys.BLOWUP.in(kind).equals(Optional.of(Need.LABEL))) {
            Optional<Double> blowup = table.number(CircuitKeys.BLOWUP.name());
            Optional<Double> rate = table.number(CircuitKeys.RATE.name());
            if (blowup.isPresent() && rate.isPresent() && blowup.get() * rate.get() != 1) {
                doubt(
                        table,
                        CircuitKeys.BLOWUP.name(),
                        "contradicts " + CircuitKeys.RATE.name() + ", which alone is read");
            }
        }
    }

    /** A prover of other openings; one that is inherited is meant for those circuits that it fits. */
    private void misfit(TableReader layout, Circuit circuit) {
        if (circuit.header().layout().isPresent() && circuit.shape().isEmpty()) {
            note(
                    layout,
                    LayoutKeys.PROVER.name(),
                    "is not read, since it writes no proofs by "
                            + circuit.opening().label());
        }
    }

    private void doubt(TableReader table, String name, String what) {
        found.add(new UnreadKey(place(table, name, what), true));
    }

    private void note(TableReader table, String name, String what) {
        found.add(new UnreadKey(place(table, name, what), false));
    }

    private static Problem place(TableReader table, String name, String what) {
        return table.problem(name, name + " " + what);
    }
}
