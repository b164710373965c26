package nl.buro3.productentool.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buro3.productentool.ProductentoolApplication;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.ClassUtils;

/** Who gets in where, as a browser finds out; and that no view and no service forgot to say for whom it is. */
@OnDemoPortal
class SecurityTest {

    private static final String EMPLOYEE = "sanne@buro3.example";
    private static final String EMPLOYEE_PASSWORD = "demo-werknemer";
    private static final String CUSTOMER = "kim@kruimelhof.example";
    private static final String CUSTOMER_PASSWORD = "demo-klant";
    private static final String ROOT = ProductentoolApplication.class.getPackageName();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.on(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer",
                "/beheer/",
                "/beheer/producten/webshop",
                "/beheer/producten/webshop/voorbeeld",
                "/beheer/categorieen",
                "/beheer/contactpersonen",
                "/beheer/contactpersonen/sanne",
                "/beheer/import",
                "/beheer/mensen",
                "/beheer/organisaties",
                "/beheer/organisaties/bakkerij-kruimelhof",
                "/beheer/account",
                "/beheer/zoeken/synoniemen?woord=webshop",
                "/beheer/zoeken/regels?zoekvraag=logo",
                "/beheer/bestaat/niet",
                "//beheer",
                "/BEHEER/../beheer"
            })
    void aVisitorIsSentToTheLogInFromEveryPageForEmployees(String page) {
        Answer answer = browser.get(page);

        assertThat(answer.status()).as(page).isIn(302, 400, 404);
        assertThat(answer.body()).doesNotContain("eerste-weergave", "kaartenbeheer");
        if (page.startsWith("/beheer")) {
            assertThat(answer.leadsTo()).startsWith("/inloggen");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer",
                "/beheer/producten/webshop",
                "/beheer/producten/webshop/voorbeeld",
                "/beheer/categorieen",
                "/beheer/contactpersonen/nieuw",
                "/beheer/import",
                "/beheer/mensen",
                "/beheer/account",
                "/beheer/zoeken/synoniemen",
                "/beheer/zoeken/regels",
                "/beheer/problemen/nieuw",
                "/beheer/bestaat/niet"
            })
    void aCustomerMayNotSeeAPageForEmployees(String page) {
        assertThat(browser.logIn(CUSTOMER, CUSTOMER_PASSWORD).leadsTo()).isEqualTo("/");

        assertThat(browser.get(page, "Accept", "text/html").status()).isEqualTo(403);
    }

    @Test
    void anEmployeeComesInWithTheRightPassword() {
        assertThat(browser.logIn(EMPLOYEE, EMPLOYEE_PASSWORD).leadsTo()).isEqualTo("/");

        assertThat(browser.get("/beheer").status()).isEqualTo(200);
    }

    @Test
    void capitalsInTheEMailAddressDoNotMatter() {
        assertThat(browser.logIn(" Sanne@Buro3.Example ", EMPLOYEE_PASSWORD).leadsTo())
                .isEqualTo("/");
    }

    @Test
    void whoLogsInComesWhereTheyWantedToGo() {
        browser.get("/beheer/producten/webshop", "Accept", "text/html");

        assertThat(browser.logIn(EMPLOYEE, EMPLOYEE_PASSWORD).leadsTo()).startsWith("/beheer/producten/webshop");
    }

    @Test
    void aPageOfOnesOwnIsReachedByTheLogInAlsoAfterAWrongPassword() {
        String own = LogInFirst.address("/vergelijk?kaart=webshop&kaart=huisstijl");
        assertThat(browser.get(own).leadsTo()).isEqualTo("/inloggen");
        browser.logIn(EMPLOYEE, "fout");

        assertThat(browser.logIn(EMPLOYEE, EMPLOYEE_PASSWORD).leadsTo())
                .startsWith("/vergelijk?kaart=webshop&kaart=huisstijl");
        assertThat(browser.get(own).leadsTo())
                .as("who is logged in goes on at once")
                .isEqualTo("/vergelijk?kaart=webshop&kaart=huisstijl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "//evil.example", "/\\evil.example", "", "/%0d%0aSet-Cookie:x", "mijn"})
    void theLogInLeadsToNoOtherSite(String elsewhere) {
        browser.get("/inloggen?naar=" + elsewhere.replace("\\", "%5C"));

        assertThat(browser.logIn(EMPLOYEE, EMPLOYEE_PASSWORD).leadsTo()).isEqualTo("/");
    }

    @Test
    void aWrongPasswordLeadsBackToTheFormAndGivesNoSession() {
        for (String email : List.of(EMPLOYEE, "niemand@buro3.example", "", "' or 1=1 --")) {
            Answer answer = browser.logIn(email, "fout");
            assertThat(answer.leadsTo()).as(email).isEqualTo("/inloggen?fout");
            assertThat(answer.header("Set-Cookie"))
                    .as("no session for %s", email)
                    .doesNotContain("JSESSIONID");
        }
        assertThat(browser.get("/beheer").status()).isEqualTo(302);
        assertThat(browser.get("/inloggen?fout").body()).contains("role=\"alert\"");
    }

    @Test
    void aSessionGetsANewNameAtTheLogIn() {
        browser.get("/beheer", "Accept", "text/html");

        assertThat(browser.logIn(EMPLOYEE, EMPLOYEE_PASSWORD).header("Set-Cookie"))
                .contains("JSESSIONID", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void whoLogsOutIsAVisitorAgain() {
        browser.logIn(EMPLOYEE, EMPLOYEE_PASSWORD);

        Answer out = browser.post("/uitloggen", Map.of(), "Sec-Fetch-Site", "same-origin");
        assertThat(out.leadsTo()).isEqualTo("/inloggen?uit");
        assertThat(out.header("Clear-Site-Data")).as("the way back").isEqualTo("\"cache\"");
        assertThat(browser.get(out.leadsTo(), "Accept", "text/html").body())
                .contains("Je bent uitgelogd.", "<main data-aangekomen ", "draft.js");
        assertThat(browser.get("/beheer").status()).isEqualTo(302);
    }

    /** In another browser anybody may sit at it afterwards. */
    @Test
    void noCookieTellsWhoLoggedIn() {
        Answer in = browser.logIn(EMPLOYEE, EMPLOYEE_PASSWORD);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(EMPLOYEE.getBytes(StandardCharsets.UTF_8));
        assertThat(in.headers("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("apparaat="))
                .noneMatch(cookie -> cookie.contains(EMPLOYEE) || cookie.contains(encoded));
    }

    @Test
    void aCustomerHearsThatAPageIsForEmployeesAndIsStillLoggedIn() {
        browser.logIn("kim@kruimelhof.example", "demo-klant");

        Answer answer = browser.get("/beheer", "Accept", "text/html");

        Document page = Jsoup.parse(answer.body());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.select("h1").text()).isEqualTo("Deze pagina is voor medewerkers");
        assertThat(page.select("main").text()).contains("Kim").doesNotContain("andere site", "Kun je niet wachten");
        assertThat(page.select("header form[action=/uitloggen]")).hasSize(1);
        assertThat(page.select("main a[href=/], header .hoofdmenu a[href=/]")).hasSize(2);
        assertThat(Jsoup.parse(browser.get("/beheer?taal=en", "Accept", "text/html")
                                .body())
                        .select("header, h1")
                        .text())
                .contains("This page is for employees", "Log out");
    }

    @Test
    void whoIsLoggedInHearsAsWhomOnThePageToLogIn() {
        browser.logIn("kim@kruimelhof.example", "demo-klant");

        Document page =
                Jsoup.parse(browser.get("/inloggen", "Accept", "text/html").body());

        assertThat(page.select("main").text()).contains("Je bent ingelogd als Kim", "kim@kruimelhof.example");
        assertThat(page.select("main form[action=/uitloggen] button")).hasSize(1);
        assertThat(page.select("main a[href=/]")).hasSize(1);
        assertThat(page.select("[name=wachtwoord]")).isEmpty();
    }

    @Test
    void aWrongPasswordIsReadFirst() {
        Document page =
                Jsoup.parse(browser.get("/inloggen?fout", "Accept", "text/html").body());
        assertThat(page.title()).startsWith("Fout: Inloggen");
        assertThat(page.select("[role=alert][autofocus][tabindex=-1]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inloggen", "/uitloggen"})
    void anotherSitesPageCannotSendTheForms(String form) {
        Map<String, String> fields = Map.of("email", EMPLOYEE, "wachtwoord", EMPLOYEE_PASSWORD);

        assertThat(browser.post(form, fields, "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
        assertThat(browser.post(form, fields, "Sec-Fetch-Site", "same-site").status())
                .isEqualTo(403);
        assertThat(browser.post(form, fields, "Origin", "https://evil.example").status())
                .isEqualTo(403);
        assertThat(browser.post(form, fields, "Origin", "null").status()).isEqualTo(403);
        assertThat(browser.get("/beheer").status()).as("nobody was logged in").isEqualTo(302);
        assertThat(browser.post(form, fields, "Origin", "http://localhost:" + port)
                        .status())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/toestemming", "/contactmomenten"})
    void anotherSitesPageIsToldInDutchWhyItIsRefused(String address) {
        Map<String, String> fields = Map.of("keuze", "ja");

        for (String[] sender :
                new String[][] {{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://evil.example"}, {"Origin", "null"}
                }) {
            Answer answer = browser.post(address, fields, sender);
            assertThat(answer.status()).as(String.join(": ", sender)).isEqualTo(403);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("Dit verzoek komt van een andere site.");
            assertThat(answer.header("Set-Cookie")).doesNotContain("toestemming");
        }
    }

    @Test
    void anotherSitesPageLogsNobodyOut() {
        browser.logIn(EMPLOYEE, EMPLOYEE_PASSWORD);

        browser.post("/uitloggen", Map.of(), "Sec-Fetch-Site", "cross-site");
        browser.get("/uitloggen");

        assertThat(browser.get("/beheer").status()).isEqualTo(200);
    }

    @Test
    void afterTenWrongPasswordsTheRightOneIsRefusedTooButNotElsewhere() {
        String victim = "joris@buro3.example";
        try (Browser guesser = Browser.on(port, "127.0.0.7")) {
            for (int i = 0; i < 10; i++) {
                assertThat(guesser.logIn(victim, "gok" + i).leadsTo()).isEqualTo("/inloggen?fout");
            }
            Answer refused = guesser.logIn(victim, EMPLOYEE_PASSWORD);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 15 * 60 + 1);
            assertThat(refused.body()).contains("role=\"alert\"", "kwartier", "name=\"wachtwoord\"");
            assertThat(guesser.logIn(victim.toUpperCase(Locale.ROOT), EMPLOYEE_PASSWORD)
                            .status())
                    .isEqualTo(429);
            assertThat(guesser.get("/beheer").status()).isEqualTo(302);
            assertThat(guesser.logIn(EMPLOYEE, EMPLOYEE_PASSWORD).leadsTo())
                    .as("somebody else")
                    .doesNotStartWith("/inloggen");
        }
        assertThat(browser.logIn(victim, EMPLOYEE_PASSWORD).leadsTo())
                .as("at the desk")
                .isEqualTo("/");
    }

    @Test
    void whoLoggedInOnADeviceBeforeIsNotKeptOutThereByAnybody() {
        String victim = "doelwit@buro3.example";
        TestPeople.person(portal.getBean(JdbcClient.class), victim, "EMPLOYEE");
        try (Browser own = Browser.on(port, "127.0.0.21")) {
            Answer first = own.logIn(victim, "geheim");
            assertThat(first.headers("Set-Cookie"))
                    .anyMatch(cookie -> cookie.startsWith("apparaat=")
                            && cookie.contains("HttpOnly")
                            && cookie.contains("Path=/inloggen"));
            for (int i = 0; i < 40; i++) {
                try (Browser stranger = Browser.on(port, "127.0.1." + (i + 1))) {
                    stranger.logIn(victim, "gok");
                }
            }
            try (Browser stranger = Browser.on(port, "127.0.0.22")) {
                assertThat(stranger.logIn(victim, "geheim").status()).isEqualTo(429);
            }

            assertThat(own.logIn(victim, "geheim").status()).isEqualTo(302);
        }
        portal.getBean(JdbcClient.class)
                .sql("delete from person where email = ?")
                .param(victim)
                .update();
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        try (Browser forgetful = Browser.on(port, "127.0.0.8")) {
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < 6; i++) {
                    forgetful.logIn(EMPLOYEE, "fout");
                }
                assertThat(forgetful.logIn(EMPLOYEE, EMPLOYEE_PASSWORD).leadsTo())
                        .isEqualTo("/");
            }
        }
    }

    @Test
    void everyViewSaysForWhomItIs() {
        assertThat(views()).hasSizeGreaterThanOrEqualTo(7).allSatisfy(view -> {
            boolean forEmployees = view.getAnnotation(Route.class).value().matches("beheer(/.*)?");
            RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
            if (forEmployees) {
                assertThat(roles).as("%s says which roles", view).isNotNull();
                assertThat(roles.value())
                        .as("%s knows no hierarchy of roles", view)
                        .contains("ADMINISTRATOR")
                        .isSubsetOf("EMPLOYEE", "ADMINISTRATOR");
            } else {
                assertThat(roles != null || view.isAnnotationPresent(AnonymousAllowed.class))
                        .as("%s says for whom it is", view)
                        .isTrue();
            }
        });
    }

    @Test
    void noServiceForEmployeesAnswersACustomer() {
        TestPeople.logIn(portal, CUSTOMER, CUSTOMER_PASSWORD);
        List<Guarded> guarded = guarded().toList();

        assertThat(guarded)
                .hasSizeGreaterThan(10)
                .allSatisfy(method -> assertThat(catchThrowable(method::call))
                        .as(method.toString())
                        .isInstanceOf(AccessDeniedException.class));
    }

    private static List<? extends Class<?>> views() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents(ROOT).stream()
                .map(view -> ClassUtils.resolveClassName(String.valueOf(view.getBeanClassName()), null))
                .toList();
    }

    private Stream<Guarded> guarded() {
        return Arrays.stream(portal.getBeanDefinitionNames())
                .map(portal::getBean)
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith(ROOT))
                .flatMap(bean -> methods(AopUtils.getTargetClass(bean)).map(method -> new Guarded(bean, method)));
    }

    private static Stream<Method> methods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> isForStaff(method, service));
    }

    /** What is said at the method goes before what is said at the service. */
    private static boolean isForStaff(Method method, Class<?> service) {
        PreAuthorize rule = Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class))
                .orElseGet(() -> AnnotatedElementUtils.findMergedAnnotation(service, PreAuthorize.class));
        return rule != null
                && !Set.of("isAuthenticated()", "permitAll()").contains(rule.value())
                && !rule.value().contains("CUSTOMER");
    }

    /** A method that asks for a role of the house. */
    private record Guarded(Object bean, Method method) {

        /** Calls it without looking at what it wants to know: it should not come that far. */
        void call() throws Throwable {
            @Nullable
            Object[] nothing = Arrays.stream(method.getParameterTypes())
                    .map(type -> type.isPrimitive() ? zero(type) : null)
                    .toArray();
            try {
                method.setAccessible(true);
                method.invoke(bean, nothing);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }

        private static Object zero(Class<?> primitive) {
            return Array.get(Array.newInstance(primitive, 1), 0);
        }

        @Override
        public String toString() {
            return method.toString();
        }
    }
}
