package nl.buro3.productentool.account.device;

import static nl.buro3.productentool.common.Texts.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * What kind of browser somebody uses, on what: enough to recognise one's own devices by, and nothing that tells one from
 * another of the same kind.
 *
 * @param browser a name under {@code devices.browser.} in the texts
 * @param platform a name under {@code devices.platform.}
 */
public record DeviceKind(String browser, String platform) {

    /** In this order: many browsers name others besides. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("EDGE", "Edg(e|A|iOS)?/"),
            new Sign("OPERA", "OPR/|Opera"),
            new Sign("SAMSUNG", "SamsungBrowser/"),
            new Sign("FIREFOX", "Firefox/|FxiOS/"),
            new Sign("CHROME", "Chrome/|CriOS/|Chromium/"),
            new Sign("SAFARI", "Safari/"));

    private static final List<Sign> PLATFORMS = List.of(
            new Sign("IPHONE", "iPhone"),
            new Sign("IPAD", "iPad"),
            new Sign("ANDROID", "Android"),
            new Sign("WINDOWS", "Windows"),
            new Sign("MAC", "Macintosh|Mac OS X"),
            new Sign("CHROMEBOOK", "CrOS"),
            new Sign("LINUX", "Linux|X11"));

    private static final String OTHER = "OTHER";

    private record Sign(String name, Pattern pattern) {

        Sign(String name, String pattern) {
            this(name, Pattern.compile(pattern));
        }
    }

    /** What kind somebody asks with. */
    public static DeviceKind of(HttpServletRequest request) {
        return of(Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }

    /** As people call it. */
    public String words(Locale language) {
        return text(
                language,
                "devices.name",
                text(language, "devices.browser." + browser),
                text(language, "devices.platform." + platform));
    }

    /** What a browser says of itself; whatever it says, it is one of the kinds that there are. */
    static DeviceKind of(String userAgent) {
        return new DeviceKind(first(BROWSERS, userAgent), first(PLATFORMS, userAgent));
    }

    private static String first(List<Sign> signs, String userAgent) {
        return signs.stream()
                .filter(sign -> sign.pattern.matcher(userAgent).find())
                .map(Sign::name)
                .findFirst()
                .orElse(OTHER);
    }
}
