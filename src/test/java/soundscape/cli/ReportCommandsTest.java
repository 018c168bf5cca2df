package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundscape.config.Presets;

class ReportCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private static List<String> files(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void allPresetsAreReportedIntoAFolderThatNeedNotExist() throws IOException {
        Path target = folder.resolve("new/reports");
        assertEquals(0, run("report", "--out", target.toString()));
        assertEquals(
                Stream.concat(Presets.names().stream(), Stream.of("summary"))
                        .map(name -> name + ".md")
                        .sorted()
                        .toList(),
                files(target));
        assertEquals("", err.toString());
    }

    @Test
    void oneReportIsPrintedAlone() {
        assertEquals(0, run("report", "pico"));
        assertTrue(out.toString().startsWith("# Pico\n"), out.toString());
    }

    @Test
    void filesOfOneNameKeepAReportEach() throws IOException {
        Path one = Files.createDirectory(folder.resolve("a")).resolve("vm.toml");
        Path other = Files.createDirectory(folder.resolve("b")).resolve("VM.toml");
        Files.copy(Path.of("zkvms/pico.toml"), one);
        Files.copy(Path.of("zkvms/sp1.toml"), other);
        Path target = folder.resolve("out");
        assertEquals(0, run("report", "--out", target.toString(), one.toString(), other.toString()));
        assertEquals(List.of("summary.md", "vm-2.md", "vm.md"), files(target));
        assertTrue(Files.readString(target.resolve("vm.md")).startsWith("# Pico"));
        assertTrue(Files.readString(target.resolve("vm-2.md")).startsWith("# SP1"));
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestReported() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.toml"), "[zkevm]\nname = \"x\"\nfield = = 1\n");
        assertEquals(1, run("report", "--out", folder.resolve("out").toString(), broken.toString(), "pico", "nobody"));
        assertEquals(List.of("pico.md", "summary.md"), files(folder.resolve("out")));
        assertTrue(err.toString().contains("broken.toml:3:"), err.toString());
        assertTrue(err.toString().contains("nobody"), err.toString());
        assertTrue(Files.readString(folder.resolve("out/summary.md")).contains("broken.toml:3:"));
    }

    @Test
    void nothingIsWrittenWhereNothingCouldBeRead() {
        assertEquals(1, run("report", "--out", folder.resolve("out").toString(), "nobody"));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aFileInPlaceOfTheFolderIsToldInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        assertEquals(1, run("report", "--out", file.toString(), "pico"));
        assertEquals(
                "soundscape: " + file + " is a file; the name of a folder would do",
                err.toString().strip());
        assertEquals("kept", Files.readString(file));
    }

    @Test
    void theEndingOfAFileSaysItsFormat() throws IOException {
        assertEquals(0, run("recursion", "pico", "-o", folder.resolve("r.tex").toString()));
        assertEquals(0, run("recursion", "pico", "-o", folder.resolve("r.svg").toString()));
        assertEquals(0, run("recursion", "pico", "-o", folder.resolve("r.md").toString(), "--with-svg"));
        assertEquals(List.of("r-layers.svg", "r.md", "r.svg", "r.tex"), files(folder));
        assertTrue(Files.readString(folder.resolve("r.tex")).startsWith("\\documentclass"));
        assertTrue(Files.readString(folder.resolve("r.svg")).startsWith("<?xml"));
        assertFalse(Files.readString(folder.resolve("r.md")).contains("mermaid"));
    }

    @Test
    void countsOfProofsAreReckonedWith() {
        assertEquals(0, run("recursion", "pico", "--proofs", "all=1024"));
        assertTrue(out.toString().contains("= 2^−42."), "ten bits below the sum of single proofs: " + out);
        assertEquals(1, run("recursion", "pico", "--proofs", "nobody=2"));
        assertTrue(err.toString().contains("must name a circuit of Pico"), err.toString());
    }

    @Test
    void wrongUsageIsRefused() {
        assertEquals(2, run("recursion", "pico", "--with-svg"));
        assertEquals(2, run("recursion"));
        assertEquals(1, run("recursion", "nobody"));
    }
}
