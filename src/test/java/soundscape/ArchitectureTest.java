package soundscape;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Holds the floors of the house: what a package may know. */
class ArchitectureTest {
    /** From the ground up; each knows only those before it. */
    private static final List<String> FLOORS = List.of("estimator", "config", "explore", "milestone", "report", "app");

    /** On top, side by side: they know every floor, but not each other. */
    private static final List<String> ENTRANCES = List.of("ui", "cli");

    private static final JavaClasses CLASSES = OwnClasses.ALL;

    @Test
    void floorsLookDownOnly() {
        LayeredArchitecture house =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String floor : FLOORS) {
            house = house.layer(floor).definedBy("soundscape." + floor + "..");
        }
        for (String entrance : ENTRANCES) {
            house = house.layer(entrance).definedBy("soundscape." + entrance + "..");
        }
        for (int i = 0; i < FLOORS.size(); i++) {
            house = below(house, FLOORS.get(i), FLOORS.subList(0, i));
        }
        for (String entrance : ENTRANCES) {
            house = below(house, entrance, FLOORS);
        }
        house.check(CLASSES);
    }

    private static LayeredArchitecture below(LayeredArchitecture house, String floor, List<String> known) {
        return known.isEmpty()
                ? house.whereLayer(floor).mayNotAccessAnyLayer()
                : house.whereLayer(floor).mayOnlyAccessLayers(known.toArray(String[]::new));
    }

    @Test
    void nobodyKnowsTheMainClass() {
        holds(noClasses()
                .that()
                .resideInAPackage("soundscape.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("soundscape"));
    }

    @Test
    void thinkingNeedsNoScreen() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(
                        "soundscape.estimator..",
                        "soundscape.config..",
                        "soundscape.explore..",
                        "soundscape.milestone..",
                        "soundscape.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "java.awt..", "javax.swing.."));
    }

    /** Reports draw on paper, which AWT does without a screen. */
    @Test
    void onlyTheWindowKnowsJavaFx() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("soundscape.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.."));
    }

    @Test
    void onlyConfigKnowsTomlJ() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("soundscape.config..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.tomlj.."));
    }

    @Test
    void onlyWindowAndReportsKnowJFreeChart() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("soundscape.ui..", "soundscape.report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jfree.."));
    }

    /** What is not proven reaches no verdict, no file, no report and no command but that of second opinions. */
    @Test
    void onlyTheWindowAndSecondOpinionsKnowConjectures() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "soundscape.estimator.conjecture..",
                        "soundscape.estimator.opinion..",
                        "soundscape.app..",
                        "soundscape.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("soundscape.estimator.conjecture.."));
    }

    /** What others print reaches no verdict, no file, and no report and no command but its own. */
    @Test
    void onlyTheWindowAndItsReportKnowSecondOpinions() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "soundscape.estimator.opinion..",
                        "soundscape.report.opinion..",
                        "soundscape.app..",
                        "soundscape.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("soundscape.estimator.opinion.."));
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("soundscape.report.opinion..", "soundscape.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("soundscape.report.opinion.."));
    }

    /** Another class that knows these types would have picocli's jar opened at every start of an installed command. */
    @Test
    void oneClassKnowsHowPicocliIsToldOfWrongUsageAndOneOfTheVersion() {
        holds(nobodyBut("soundscape.cli.WrongUsage", CommandLine.ParameterException.class));
        holds(nobodyBut("soundscape.cli.Version", CommandLine.IVersionProvider.class));
    }

    private static ArchRule nobodyBut(String one, Class<?> known) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(one)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(known);
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        holds(slices().matching("soundscape.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(describe("the main class", ArchitectureTest::isMain), describe("any", any -> true)));
    }

    private static boolean isMain(JavaClass type) {
        return type.getPackageName().equals("soundscape");
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
