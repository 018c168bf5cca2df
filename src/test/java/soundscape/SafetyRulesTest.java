package soundscape;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.ObjectInputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Formatter;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import soundscape.app.document.RecoveryFolder;
import soundscape.app.settings.SettingsFile;
import soundscape.config.AtomicFile;
import soundscape.report.figure.Png;
import soundscape.ui.launch.OffScreen;
import soundscape.ui.theme.Theme;

/** What no class of the program may do: use the network, write files, run programs, make objects of foreign bytes. */
class SafetyRulesTest {
    private static final JavaClasses CLASSES = OwnClasses.ALL;

    @Test
    void nobodyUsesTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(are(resideInAnyPackage(
                                "java.net..",
                                "java.nio.channels..",
                                "java.rmi..",
                                "javax.net..",
                                "javax.naming..",
                                "javafx.scene.media..",
                                "javafx.scene.web..",
                                "com.sun.net..")
                        .or(nameMatching("java\\.awt\\.Desktop|javafx\\.application\\.HostServices"))
                        .and(not(type(URL.class)))))
                .check(CLASSES);
    }

    /** The address of our own style sheet, on the class path. */
    @Test
    void onlyTheThemeKnowsAnAddress() {
        noClasses()
                .that(are(not(type(Theme.class))))
                .should()
                .dependOnClassesThat(are(type(URL.class)))
                .check(CLASSES);
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("openStream|openConnection|getContent|toURL"))
                        .and(targetOwner(not(resideInAnyPackage("soundscape..")))))
                .check(CLASSES);
    }

    /** JavaFX loads pictures, fonts and sounds from addresses, which are texts to it. */
    @Test
    void nothingIsLoadedFromAnAddress() {
        noClasses()
                .should()
                .callConstructor(javafx.scene.image.Image.class, String.class)
                .orShould()
                .callConstructor(javafx.scene.image.ImageView.class, String.class)
                .orShould()
                .callMethod(javafx.scene.text.Font.class, "loadFont", String.class, double.class)
                .orShould()
                .callMethod(ImageIO.class, "read", URL.class)
                .check(CLASSES);
    }

    @Test
    void onlyFewWriteFiles() {
        Set<String> reading = Set.of(
                "exists",
                "getFileStore",
                "getLastModifiedTime",
                "getPosixFilePermissions",
                "isDirectory",
                "isHidden",
                "isReadable",
                "isRegularFile",
                "isSameFile",
                "isWritable",
                "list",
                "mismatch",
                "newBufferedReader",
                "newDirectoryStream",
                "newInputStream",
                "notExists",
                "readAllBytes",
                "readAllLines",
                "readAttributes",
                "readString",
                "size",
                "walk");
        DescribedPredicate<JavaAccess<?>> changing = describe(
                "change what is on disk",
                access -> access.getTargetOwner().isEquivalentTo(Files.class)
                        && !reading.contains(access.getTarget().getName()));
        noClasses()
                .that(are(not(belongToAnyOf(AtomicFile.class, RecoveryFolder.class))))
                .should()
                .accessTargetWhere(changing.and(not(describe(
                        "make a folder",
                        access -> access.getTarget().getName().equals("createDirectories")
                                && Set.of(SettingsFile.class.getName(), "soundscape.cli.Outcome")
                                        .contains(access.getOriginOwner().getName())))))
                .check(CLASSES);
    }

    /** Besides its own, the process's two outputs are no files that anybody chose. */
    @Test
    void nobodyWritesPastThem() {
        noClasses()
                .that(are(not(type(Soundscape.class))))
                .should()
                .dependOnClassesThat(are(belongToAnyOf(
                        FileOutputStream.class, FileWriter.class, RandomAccessFile.class, FileChannel.class)))
                .check(CLASSES);
        noClasses()
                .that(are(not(belongToAnyOf(AtomicFile.class, RecoveryFolder.Left.class))))
                .should()
                .callMethodWhere(targetOwner(type(File.class))
                        .and(target(nameMatching("create.*|delete.*|mkdirs?|renameTo|set.*"))))
                .orShould()
                .callConstructorWhere(targetOwner(describe(
                                "can write a file",
                                (JavaClass owner) -> owner.isEquivalentTo(PrintWriter.class)
                                        || owner.isEquivalentTo(PrintStream.class)
                                        || owner.isEquivalentTo(Formatter.class)))
                        .and(describe(
                                "is given one", access -> opens(access, String.class) || opens(access, File.class))))
                .check(CLASSES);
    }

    /** What libraries make is written into memory first: none is told the name of a file, except where dialogs begin. */
    @Test
    void noLibraryIsGivenAFile() {
        noClasses()
                .should()
                .accessTargetWhere(targetOwner(not(resideInAnyPackage("soundscape..", "java..")))
                        .and(not(target(nameMatching("setInitialDirectory"))))
                        .and(describe("is given a file", SafetyRulesTest::isGivenAFile)))
                .orShould()
                .callMethod(PDDocument.class, "save", String.class)
                .check(CLASSES);
        noClasses()
                .that(are(not(type(Png.class))))
                .should()
                .dependOnClassesThat(are(resideInAnyPackage("javax.imageio..")))
                .check(CLASSES);
    }

    private static boolean opens(JavaAccess<?> access, Class<?> file) {
        return access.getTarget() instanceof CodeUnitCallTarget call
                && call.getRawParameterTypes().stream().limit(1).anyMatch(type -> type.isEquivalentTo(file));
    }

    private static boolean isGivenAFile(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget call
                && call.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(File.class) || type.isEquivalentTo(Path.class));
    }

    @Test
    void noObjectIsMadeOfForeignBytes() {
        noClasses()
                .should()
                .dependOnClassesThat(are(assignableTo(ObjectInputStream.class)
                        .or(resideInAnyPackage(
                                "java.beans..", "javax.script..", "javax.tools..", "java.lang.invoke.."))))
                .orShould()
                .callMethodWhere(target(nameMatching("readObject|forName|loadClass|defineClass|newInstance"))
                        .and(targetOwner(resideInAnyPackage("java.io..", "java.lang.."))))
                .check(CLASSES);
    }

    /** JSON is read as a tree: no file says of which class an object is. */
    @Test
    void jsonMakesNoObjects() {
        noClasses()
                .should()
                .callMethodWhere(
                        targetOwner(resideInAnyPackage("com.fasterxml.jackson.."))
                                .and(
                                        target(
                                                nameMatching(
                                                        "readValues?|readerFor|treeToValue|convertValue|updateValue|(activate|enable)DefaultTyping.*"))))
                .orShould()
                .dependOnClassesThat(are(resideInAnyPackage("com.fasterxml.jackson.annotation..")))
                .check(CLASSES);
    }

    /** No parser, so no entities; {@code SvgFigure} makes an empty document, and is given no other. */
    @Test
    void nobodyReadsXml() {
        noClasses()
                .that(are(not(nameMatching("soundscape\\.report\\.figure\\.SvgFigure"))))
                .should()
                .dependOnClassesThat(are(resideInAnyPackage(
                        "javax.xml.parsers..",
                        "javax.xml.transform..",
                        "javax.xml.validation..",
                        "javax.xml.xpath..",
                        "org.xml.sax..",
                        "javafx.fxml..",
                        "org.apache.batik.dom..")))
                .orShould()
                .dependOnClassesThat(are(nameMatching("javax\\.xml\\.stream\\.(XMLInputFactory|XML\\w*Reader)")))
                .check(CLASSES);
        noClasses()
                .should()
                .callMethodWhere(targetOwner(type(DocumentBuilder.class)).and(target(nameMatching("parse"))))
                .check(CLASSES);
    }

    /** It runs the command that the user gave once more, and no other. */
    @Test
    void onlyTheSecondTryRunsAProgram() {
        noClasses()
                .that(are(not(type(OffScreen.class))))
                .should()
                .dependOnClassesThat(are(type(ProcessBuilder.class)))
                .orShould()
                .callMethodWhere(targetOwner(type(Runtime.class)).and(target(nameMatching("exec|load|loadLibrary"))))
                .orShould()
                .callMethodWhere(targetOwner(type(System.class)).and(target(nameMatching("load|loadLibrary"))))
                .check(CLASSES);
    }
}
