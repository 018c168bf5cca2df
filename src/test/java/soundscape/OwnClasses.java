package soundscape;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The program's own classes, wherever they were compiled to; read once for all tests that hold them to rules. */
final class OwnClasses {
    static final JavaClasses ALL = new ClassFileImporter()
            .importUrl(Soundscape.class.getProtectionDomain().getCodeSource().getLocation());

    private OwnClasses() {}
}
