package nl.buro3.productentool;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.Passwords;
import nl.buro3.productentool.catalog.CardDesk;
import nl.buro3.productentool.catalog.CatalogEditor;
import nl.buro3.productentool.catalog.CategoryDesk;
import nl.buro3.productentool.catalog.ProblemEditor;
import nl.buro3.productentool.catalog.SpecialistDesk;
import nl.buro3.productentool.catalog.feed.FeedDesk;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.outreach.Correspondence;
import nl.buro3.productentool.outreach.Inbox;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.search.merchandising.Merchandising;
import nl.buro3.productentool.search.synonym.Synonyms;
import nl.buro3.productentool.sharing.ShareLinks;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;

/** What the modules' boundaries do not say: which library is used where, and what is open to others. */
class ArchitectureTest {

    private static final String ROOT = ProductentoolApplication.class.getPackageName();

    /** Where the console is what the operator looks at. */
    private static final Set<String> SPEAK_ON_THE_CONSOLE =
            Set.of("Greeting", "ImportRunner", "ImportHandover", "ImportCommand", "ProgressDisplay");

    private static final JavaClasses PORTAL =
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
    void onlySearchKnowsTheSearchEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".search")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate.search..", "org.apache.lucene..")
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
                .resideInAnyPackage(
                        ROOT + ".account..",
                        ROOT + ".catalog..",
                        ROOT + ".search..",
                        ROOT + ".recommendation..",
                        ROOT + ".sharing..")
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

    @Test
    void whatIsForEmployeesSaysSoOnTheService() {
        assertThat(unguarded(CatalogEditor.class)).isEmpty();
        assertThat(unguarded(ProblemEditor.class)).isEmpty();
        assertThat(unguarded(ShareLinks.class))
                .as("who holds a link may open it, say that they came through it, or be told that it has ended")
                .containsExactlyInAnyOrder("open", "ended", "cameThrough");
        assertThat(unguarded(Accounts.class)).isEmpty();
        assertThat(unguarded(AccountDesk.class)).isEmpty();
        assertThat(unguarded(Passwords.class))
                .as("who has a key may ask whose it is, and choose a password by it")
                .containsExactlyInAnyOrder("whose", "choose");
        assertThat(unguarded(CardDesk.class)).isEmpty();
        assertThat(unguarded(CategoryDesk.class)).isEmpty();
        assertThat(unguarded(SpecialistDesk.class)).isEmpty();
        assertThat(unguarded(FeedDesk.class)).isEmpty();
        assertThat(unguarded(Inbox.class)).isEmpty();
        assertThat(unguarded(Correspondence.class)).isEmpty();
        assertThat(unguarded(Synonyms.class)).as("every search uses them").containsExactly("current");
        assertThat(unguarded(Merchandising.class)).as("every search obeys it").containsExactly("activeFor");
    }

    private static List<String> unguarded(Class<?> service) {
        Predicate<AnnotatedElement> guarded = element -> element.isAnnotationPresent(PreAuthorize.class);
        return Stream.of(service)
                .filter(guarded.negate())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(guarded.negate())
                .map(Method::getName)
                .toList();
    }
}
