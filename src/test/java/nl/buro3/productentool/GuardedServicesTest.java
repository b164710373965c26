package nl.buro3.productentool;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/**
 * Each method of a bean that other packages can call names the role that it is for, or stands here: found by what is there
 * and not by what is guarded, so that a new one cannot be forgotten.
 */
class GuardedServicesTest {

    private static final String ROOT = ProductentoolApplication.class.getPackageName();

    /** What every reader may do: read what is published, ask, open a link that they hold. */
    private static final String READERS = """
            catalog.Catalog: addresses byCategory card cards cardsInOrder categories contact details idsOf isShown movedTo name picture problem
            catalog.Catalog: offered problems published shownPicture
            catalog.problem.Guidance: benefits firstToCall groups guide specialist specialistFor specialists
            catalog.ui.ProductCards: added list listFound listWithReasons ranked
            recommendation.Recommendations: besides forCategory today todaysCards
            search.ProblemSearch: recognised
            search.ProductSearch: find inNaturalOrder redirect startingWith
            search.Suggestions: forTyped
            search.help.HelpSearch: find
            search.merchandising.Merchandising: activeFor
            search.synonym.Synonyms: current
            sharing.LinkOpening: enter open sendCode
            sharing.ShareLinks: cameThrough paths
            outreach.Addressees: of
            outreach.ContactRequests: send
            account.login.ForgottenPasswords: ask
            account.login.Passwords: choose whose
            account.passkey.KeptPasskeys: choose of
            account.member.ReceivedInvitations: accept decline find
            account.registration.Registrations: ask confirm waiting
            sales.bundle.Baskets: add
            sales.mailing.MailWishes: hasStopped isSomebodys resume stop
            sales.bundle.sheet.BundleSheets: name of
            sales.quote.ProspectQuotes: accept ask askAgain decline enter open sendCode
            """;

    /** What the portal does by itself, or for whom nobody is logged in yet; no address leads there. */
    private static final String MACHINERY = """
            account.AccountSeed: load logins name remove size
            account.AccountLetters: asked joined
            account.Admission: admit isKnown join
            account.MemberChanges: add lock manage remove
            account.NewAccounts: choosing customer
            account.device.Devices: endOf ended seen
            account.login.LetterLimits: count mayMail
            account.login.LogInCheck: stillStands
            account.passkey.PasskeyDoor: filter
            account.passkey.PasskeyChallenges: begin load save
            account.login.PasswordKeys: make
            account.login.PersonResolver: resolve
            account.member.Keeping: kept membership
            account.proof.CodeDoor: admitted maySend pass tried
            account.proof.OwnerLetters: passkeyAdded passwordChanged
            account.proof.RecentProof: isRecent
            account.Signatures: pseudonym sign verify
            catalog.intake.CatalogIntake: restore take
            catalog.feed.FeedImport: load look
            catalog.feed.out.CatalogExport: count write
            catalog.feed.undo.ImportBook: recorder
            catalog.FreeSlugs: of
            catalog.CatalogSeed: isEmpty load name remove size
            journey.JourneyErasure: deleteOld forgetVisitor
            journey.recording.JourneySeed: load name remove size
            outreach.InquirySeed: load name remove size
            mail.Outbox: hasServer keep put
            page.ContentChanges: alone areSettled happened version
            page.LiveCopies: afterSingletonsInstantiated begin catchUp change changes isSettled of
            page.PlainForms: matches
            page.ui.Menus: deskNotices headerParts links
            recommendation.RecommendationSeed: load name remove size
            sales.bundle.BundleSeed: load name remove size
            sales.quote.QuoteSeed: load name remove size
            sales.quote.draft.CardLines: of published
            sales.quote.draft.QuoteLimits: countQuestion countQuote
            sales.quote.draft.QuoteNumbers: hold next
            search.query.CurrentSynonyms: words
            search.index.ProblemIndex: find startingWith
            search.index.SearchIndex: rebuild
            search.merchandising.RuleSeed: load name remove size
            sales.document.Documents: add find of remove
            sales.order.OrderSeed: load name remove size
            sales.ownership.OwnedSeed: load name remove size
            sales.ui.bundle.form.BasketCookies: clear keep of
            sales.ui.bundle.form.SaidCookie: put take
            sales.customer.CustomerCareSeed: load name remove size
            sharing.ShareLinkSeed: load name remove size
            shell.rendering.Language: getProvidedLocales getTranslation serviceInit
            shell.rendering.PageRenderer: isNotPublic isPublic serviceInit
            shell.security.TomcatConfiguration: customize
            shell.unsent.FilledAgain: fill
            """;

    @Test
    void aMethodThatOthersCanCallNamesItsRoleOrIsOpenOnPurpose() {
        Stream<JavaClass> beans = ArchitectureTest.PORTAL.stream()
                .filter(type -> type.isMetaAnnotatedWith(Component.class))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isAnnotatedWith(PreAuthorize.class));

        assertThat(beans.flatMap(bean -> bean.getMethods().stream())
                        .filter(GuardedServicesTest::canBeCalled)
                        .filter(method -> !method.isAnnotatedWith(PreAuthorize.class))
                        .map(GuardedServicesTest::name)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(open());
    }

    private static boolean canBeCalled(JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC)
                && !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getName().substring(ROOT.length() + 1) + "." + method.getName();
    }

    private static List<String> open() {
        return Stream.of(READERS, MACHINERY)
                .flatMap(String::lines)
                .map(line -> line.split(":? "))
                .flatMap(words -> Arrays.stream(words).skip(1).map(method -> words[0] + "." + method))
                .toList();
    }
}
