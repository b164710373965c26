package nl.buro3.productentool;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PublicView;
import nl.buro3.productentool.page.PlainForm;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** What the modules' boundaries do not say: which library is used where, and what is open to others. */
class ArchitectureTest {

    private static final String ROOT = ProductentoolApplication.class.getPackageName();

    /** Where the console is what the operator looks at. */
    private static final Set<String> SPEAK_ON_THE_CONSOLE =
            Set.of("Greeting", "ImportRunner", "ImportHandover", "ImportCommand", "ExportFile", "ProgressDisplay");

    /** What became of a letter is for who wrote it to know. */
    private static final String READ_BY_SENDERS = "Mails";

    static final JavaClasses PORTAL =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @Test
    void onlyViewsAndTheShellKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..shell..", "..common..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(PORTAL);
    }

    @Test
    void onlyTheIndexKnowsTheSearchEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".search.index")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate.search..", "org.apache.lucene..")
                .check(PORTAL);
    }

    /** Their styles are not among those of every page. */
    @Test
    void pagesOfAccountsAndSalesAreOwnPages() {
        classes()
                .that()
                .resideInAnyPackage(ROOT + ".account..", ROOT + ".sales..")
                .and()
                .areAssignableTo(PublicView.class)
                .and()
                .areNotInterfaces()
                .should()
                .beAssignableTo(OwnPage.class)
                .check(PORTAL);
    }

    @Test
    void viewsCallServicesAndNoRepositories() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..shell..")
                .should()
                .dependOnClassesThat(assignableTo(Repository.class))
                .check(PORTAL);
    }

    @Test
    void aModulesRepositoriesAreItsOwn() {
        List<String> foreign = PORTAL.stream()
                .filter(type -> !type.getSimpleName().endsWith("Seed"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().isAssignableTo(Repository.class))
                .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(use -> !use.getTargetClass().getSimpleName().equals(READ_BY_SENDERS))
                .filter(use -> !module(use.getOriginClass()).equals(module(use.getTargetClass())))
                .map(Dependency::getDescription)
                .toList();

        assertThat(foreign).isEmpty();
    }

    private static String module(JavaClass type) {
        return type.getPackageName()
                .substring(ROOT.length())
                .replaceFirst("^\\.", "")
                .replaceFirst("\\..*", "");
    }

    @Test
    void nobodyKnowsTheShell() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".shell..")
                .check(PORTAL);
    }

    @Test
    void theCatalogueKnowsNothingOfWhatIsDoneWithIt() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".catalog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".search..", ROOT + ".recommendation..", ROOT + ".sharing..", ROOT + ".journey..")
                .check(PORTAL);
    }

    @Test
    void theJourneyHearsOfThingsByEventsAndIsCalledByNobody() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".journey..", ROOT + ".shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".journey..")
                .check(PORTAL);
    }

    @Test
    void aPlainFormIsTakenFromOurOwnPagesOnly() {
        List<JavaMethod> forms = PORTAL.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(PlainForm.class))
                .toList();

        assertThat(forms)
                .hasSizeGreaterThan(3)
                .allSatisfy(form -> assertThat(form.getOwner().getMethodCallsFromSelf())
                        .as("%s looks at where it was sent from", form.getFullName())
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(SameOrigin.class)));
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = PORTAL.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(p -> p.getName())
                .toList();

        assertThat(unmarked).isEmpty();
    }

    @Test
    void underHalfOfTheTypesArePublic() {
        List<JavaClass> types = PORTAL.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
        long open = types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();

        assertThat(open).as("public ones of %d types", types.size()).isLessThan(types.size() / 2);
    }

    @Test
    void onlyWhatAnOperatorStartsSpeaksOnTheConsole() {
        noClasses()
                .that(describe("are not meant to", type -> !SPEAK_ON_THE_CONSOLE.contains(type.getSimpleName())))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(PORTAL);
    }
}
