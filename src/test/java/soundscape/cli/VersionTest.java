package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import soundscape.app.document.ProgramVersion;

/** The version stands in pom.xml alone: the build writes it into the jar, and the program reads it there. */
class VersionTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--version", "check --version", "list -V"})
    void classesThatAreInNoJarHaveNone(String command) {
        StringWriter out = new StringWriter();
        assertEquals(
                0,
                Commands.run(
                        new PrintWriter(out, true), new PrintWriter(new StringWriter(), true), command.split(" ")));
        assertEquals("Soundscape, not packaged", out.toString().strip());
    }

    @Test
    void aJarSaysItsOwn() throws Exception {
        URL picocli = CommandLine.class.getProtectionDomain().getCodeSource().getLocation();
        URL jar = jar("9.8.7").toUri().toURL();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar, picocli}, ClassLoader.getPlatformClassLoader())) {
            Constructor<?> constructor =
                    loader.loadClass(Version.class.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            Object said = loader.loadClass(IVersionProvider.class.getName())
                    .getMethod("getVersion")
                    .invoke(constructor.newInstance());
            assertEquals("Soundscape 9.8.7", String.join("\n", (String[]) said));
        }
    }

    @Test
    void theBuildWritesItIntoTheJar() throws Exception {
        assertTrue(Files.readString(Path.of("pom.xml"))
                .contains("<addDefaultImplementationEntries>true</addDefaultImplementationEntries>"));
    }

    private Path jar(String version) throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        Path jar = folder.resolve("soundscape.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file, manifest)) {
            for (Class<?> needed : List.of(Version.class, ProgramVersion.class)) {
                String name = needed.getName().replace('.', '/') + ".class";
                entries.putNextEntry(new ZipEntry(name));
                entries.write(needed.getResourceAsStream("/" + name).readAllBytes());
            }
        }
        return jar;
    }
}
