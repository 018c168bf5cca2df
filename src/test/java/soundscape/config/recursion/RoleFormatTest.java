package soundscape.config.recursion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.config.CircuitEntry;
import soundscape.config.SmallFri;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;

/** What a file says of its recursion is read, checked and written, and the rest of the text stays. */
class RoleFormatTest {
    private static String text(String above, String... circuits) {
        StringBuilder text = new StringBuilder("[zkevm]\nprotocol_family = \"FRI_STARK\"\n" + SmallFri.ZKEVM);
        text.append(above).append('\n');
        for (String circuit : circuits) {
            String[] parts = circuit.split(" \\| ", 2);
            text.append("[[circuits]] # of %1$s\nname = \"%1$s\"\n".formatted(parts[0]))
                    .append(SmallFri.CIRCUIT)
                    .append(parts.length == 1 ? "" : parts[1].replace(" ; ", "\n"))
                    .append('\n');
        }
        return text.toString();
    }

    private static String verifies(String names, int arity) {
        return "[[circuits.recursion.verifies]] ; any_of = [" + names + "] ; arity = " + arity;
    }

    private static ZkvmFile read(String text) {
        return ZkvmFile.of("x.toml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static final String WHOLE = text(
            "[zkevm.recursion]\nfirst_proofs = 64 # a block",
            "first",
            "merge | [circuits.recursion] # kept ; purpose = \"Merges.\" ; relation = \"Two proofs verify.\" ; "
                    + "enforces = \"They are neighbours.\" ; rows_used = 60000 ; merges_to = 4 ; "
                    + verifies("\"first\", \"merge\"", 2),
            "last | [circuits.recursion] ; " + verifies("\"merge\"", 1));

    @Test
    void everythingIsRead() {
        Zkvm zkvm = read(WHOLE).zkvm();
        assertEquals(OptionalLong.of(64), zkvm.firstProofs());
        assertEquals(Role.NONE, zkvm.entries().get(0).role());
        assertEquals(
                new Role(
                        Optional.of("Merges."),
                        Optional.of("Two proofs verify."),
                        Optional.of("They are neighbours."),
                        OptionalLong.of(60_000),
                        OptionalLong.empty(),
                        OptionalLong.of(4),
                        List.of(new Verified(List.of("first", "merge"), 2))),
                zkvm.entries().get(1).role());
        assertEquals(
                new Topology(
                        List.of(List.of(), List.of(new Edge(List.of(0, 1), 2)), List.of(new Edge(List.of(1), 1))),
                        true),
                zkvm.topology());
    }

    @Test
    void whatIsNotChangedStaysAsItStands() {
        ZkvmFile file = read(WHOLE);
        assertEquals(WHOLE, file.textFor(file.zkvm()).text());
        Zkvm changed = file.zkvm().withFirstProofs(OptionalLong.of(65));
        assertEquals(
                WHOLE.replace("first_proofs = 64", "first_proofs = 65"),
                file.textFor(changed).text());
    }

    @Test
    void aRoleIsWrittenIntoItsCircuit() {
        ZkvmFile file = read(WHOLE);
        CircuitEntry merge = file.zkvm().entries().get(1);
        Role role = merge.role()
                .withRowsUsed(OptionalLong.empty())
                .withMergesTo(OptionalLong.empty())
                .withVerifies(List.of(new Verified(List.of("first", "merge"), 3), new Verified(List.of("first"), 2)));
        Zkvm changed = file.zkvm()
                .withEntries(List.of(
                        file.zkvm().entries().get(0),
                        merge.withRole(role),
                        file.zkvm().entries().get(2)));
        String text = file.textFor(changed).text();
        assertEquals(changed.entries(), read(text).zkvm().entries());
        assertTrue(text.contains("[circuits.recursion] # kept\n"));
        assertFalse(text.contains("rows_used"));
    }

    /** Where nothing is stated, tables are made; where all is taken back, they go. */
    @Test
    void tablesComeAndGo() {
        String bare = text("", "first", "last");
        ZkvmFile file = read(bare);
        CircuitEntry last = file.zkvm().entries().get(1);
        Zkvm changed = file.zkvm()
                .withEntries(List.of(
                        file.zkvm().entries().get(0),
                        last.withRole(Role.NONE
                                .withPurpose(Optional.of("Shrinks."))
                                .withVerifies(List.of(new Verified(List.of("first"), 4))))));
        ZkvmFile saved =
                read(file.textFor(changed.withFirstProofs(OptionalLong.of(4))).text());
        assertEquals(changed.entries(), saved.zkvm().entries());
        assertEquals(OptionalLong.of(4), saved.zkvm().firstProofs());
        Zkvm back = saved.zkvm().withEntries(file.zkvm().entries());
        assertFalse(saved.textFor(back).text().contains("circuits.recursion"));
    }

    private static List<Problem> problems(String text) {
        return assertThrows(ConfigException.class, () -> read(text)).problems();
    }

    private static String line(String text, Problem problem) {
        return text.lines().toList().get(problem.line() - 1).strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        "nobody" ! 1 ! any_of = ["nobody"] ! any_of must name circuits or groups of this file; ["first"] would do
        "last" ! 2 ! any_of = ["last"] ! any_of must lead to a circuit that verifies nothing
        "first", "last" ! 1 ! arity = 1 ! arity must be at least 2 in a circle of circuits that verify one another (last)
        "first" ! 0 ! arity = 0 ! arity must be at least 1; 1 would do
        ! 1 ! any_of = [] ! any_of must name at least one circuit
        """)
    void whatIsMeaninglessIsToldAtItsPlace(String names, int arity, String line, String condition) {
        String text = text("", "first", "last | " + verifies(names == null ? "" : names, arity));
        Problem problem = problems(text).stream()
                .filter(each -> each.sentence().contains(condition))
                .findFirst()
                .orElseThrow();
        assertEquals(line, line(text, problem));
    }

    @Test
    void aCircuitThatNobodyVerifiesIsTold() {
        String text = text("", "first", "lost", "last | " + verifies("\"first\"", 1));
        Problem problem = problems(text).get(0);
        assertEquals("name = \"lost\"", line(text, problem));
        assertTrue(problem.sentence().contains("must be verified by a circuit on the way to the last one, \"last\""));
    }

    @Test
    void countsOfVerifyingCircuitsFollow() {
        String text = text("", "first", "last | [circuits.recursion] ; proofs = 3 ; " + verifies("\"first\"", 1));
        assertEquals("proofs = 3", line(text, problems(text).get(0)));
        String beyond = text("[zkevm.recursion]\nfirst_proofs = 0", "first", "last");
        assertEquals("first_proofs = 0", line(beyond, problems(beyond).get(0)));
    }

    @Test
    void whoMergesNothingIsDoubted() {
        String text = text("", "first", "last | [circuits.recursion] ; merges_to = 4 ; " + verifies("\"first\"", 1));
        Problem doubt = read(text).doubts().get(0);
        assertEquals("merges_to = 4", line(text, doubt));
        assertTrue(doubt.sentence().startsWith("merges_to = 4 has no effect"), doubt.sentence());
    }

    @Test
    void misspeltKeysAreTold() {
        String text = text("", "first", "last | [circuits.recursion] ; purpos = \"x\" ; " + verifies("\"first\"", 1));
        assertEquals(
                List.of("purpos is not read; purpose may be meant"),
                read(text).unreadKeys().stream()
                        .map(key -> key.place().sentence())
                        .toList());
    }

    /** The order of the file: every layer verifies the one before. */
    @Test
    void withoutAnyStatementTheOrderIsTaken() {
        Zkvm zkvm = read(text("", "a | group = \"g\"", "b | group = \"g\"", "c", "d"))
                .zkvm();
        assertEquals(
                new Topology(
                        List.of(
                                List.of(),
                                List.of(),
                                List.of(new Edge(List.of(0, 1), 1)),
                                List.of(new Edge(List.of(2), 1))),
                        false),
                zkvm.topology());
        assertEquals(
                List.of(List.of(0), List.of(1), List.of(2), List.of(3)),
                zkvm.topology().circles());
        assertEquals(List.of(2), zkvm.topology().parents(1));
    }

    /** A circuit that takes in a proof of another, or merges its own: its own could not begin beside the other's. */
    @Test
    void proofsMayBeVerifiedAlone() {
        String text = text(
                "", "first", "last | " + verifies("\"first\"", 1) + " ; alone = true ; " + verifies("\"last\"", 2));
        ZkvmFile file = read(text);
        assertEquals(
                List.of(new Edge(List.of(0), 1, true), new Edge(List.of(1), 2)),
                file.zkvm().topology().edges().get(1));
        CircuitEntry last = file.zkvm().entries().get(1);
        Zkvm changed = file.zkvm()
                .withEntries(List.of(
                        file.zkvm().entries().get(0),
                        last.withRole(last.role()
                                .withVerifies(List.of(
                                        new Verified(List.of("first"), 1), new Verified(List.of("last"), 2, true))))));
        assertEquals(
                changed.entries(), read(file.textFor(changed).text()).zkvm().entries());
        assertEquals(1, problems(text.replace("alone = true", "")).size());
    }

    /** A zkVM that lost circuits is written without what means nothing; without arrows, where that is not enough. */
    @Test
    void whatMeansNothingIsNotWritten() {
        String text = text(
                "",
                "first",
                "other",
                "merge | " + verifies("\"first\", \"hook\"", 2),
                "hook | " + verifies("\"other\"", 1),
                "last | " + verifies("\"merge\"", 1));
        ZkvmFile file = read(text);
        List<CircuitEntry> all = file.zkvm().entries();
        Zkvm some = file.zkvm().withEntries(List.of(all.get(0), all.get(2), all.get(4)));
        assertEquals(
                List.of(List.of(), List.of(new Edge(List.of(0), 2)), List.of(new Edge(List.of(1), 1))),
                read(file.textFor(some).text()).zkvm().topology().edges());
        Zkvm fewer = file.zkvm().withEntries(all.subList(0, 3));
        assertFalse(read(file.textFor(fewer).text()).zkvm().topology().stated());
        Zkvm begins = file.zkvm().withEntries(List.of(all.get(2).withRole(self()), all.get(4)));
        assertEquals(
                List.of(List.of(), List.of(new Edge(List.of(0), 1))),
                read(file.textFor(begins).text()).zkvm().topology().edges());
    }

    private static Role self() {
        return Role.NONE.withVerifies(List.of(new Verified(List.of("merge"), 2)));
    }

    /** A group's name stands for all of its circuits. */
    @Test
    void groupsMayBeNamed() {
        Zkvm zkvm = read(text("", "a | group = \"g\"", "b | group = \"g\"", "c | " + verifies("\"g\", \"c\"", 3)))
                .zkvm();
        assertEquals(
                List.of(new Edge(List.of(0, 1, 2), 3)), zkvm.topology().edges().get(2));
        assertTrue(zkvm.topology().isInCircle(2));
        assertFalse(zkvm.topology().isInCircle(1));
    }
}
