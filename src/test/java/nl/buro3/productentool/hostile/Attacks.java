package nl.buro3.productentool.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buro3.productentool.hostile.Attack.Actor;
import nl.buro3.productentool.hostile.Attack.Kind;

/** Makes requests that no friend sends, on the doors that there are: the same ones for the same seed. */
final class Attacks {

    private static final byte[] NOTHING = new byte[0];
    private static final List<String> CONTENT_TYPES = List.of(
            "application/x-www-form-urlencoded",
            "application/json",
            "text/plain",
            "application/xml",
            "image/png",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "multipart/form-data; boundary=" + "x".repeat(200),
            "application/json; charset=utf-16",
            "application/json;charset=nonsense",
            "text/html;;;",
            "/",
            "*/*",
            "");

    private final List<Door> doors;
    private final RandomGenerator random;

    Attacks(List<Door> doors, RandomGenerator random) {
        this.doors = doors;
        this.random = random;
    }

    Attack next() {
        Actor actor = Nasty.pick(List.of(Actor.values()), random);
        return switch (Nasty.pick(List.of(Kind.values()), random)) {
            case PATH -> new Attack(Kind.PATH, actor, line("GET", path(door())), NOTHING);
            case PARAMETER -> parameters(actor);
            case HEADER -> new Attack(Kind.HEADER, actor, line("GET", door().existing()) + headers(), NOTHING);
            case METHOD -> new Attack(Kind.METHOD, actor, line(method(), door().existing()) + headers(), NOTHING);
            case BODY -> body(actor);
            case CLIENT -> client(actor);
            case COOKIE -> cookie(actor);
        };
    }

    private Door door() {
        return Nasty.pick(doors, random);
    }

    private static String line(String method, String target) {
        return method + " " + target + " HTTP/1.1";
    }

    private String path(Door door) {
        String path = random.nextInt(3) == 0 ? door.existing() : door.filled(name -> Nasty.encoded(random));
        return switch (random.nextInt(9)) {
            case 0 -> path + Nasty.encoded(random);
            case 1 -> path + "/" + Nasty.encoded(random);
            case 2 -> path.toUpperCase(Locale.ROOT);
            case 3 -> "/" + path + "//";
            case 4 -> path.replaceFirst("/", "/" + Nasty.broken(random) + "/");
            case 5 -> "http://evil.example" + path;
            case 6 -> path.substring(1) + Nasty.broken(random);
            default -> path;
        };
    }

    private Attack parameters(Actor actor) {
        Door door = door();
        String query =
                switch (random.nextInt(6)) {
                    case 0 ->
                        IntStream.range(0, 300)
                                .mapToObj(i -> pair(door))
                                .limit(100)
                                .collect(Collectors.joining("&"));
                    case 1 -> Nasty.encoded(random);
                    case 2 -> pair(door) + "&" + pair(door) + "#" + Nasty.encoded(random);
                    default ->
                        IntStream.rangeClosed(0, random.nextInt(4))
                                .mapToObj(i -> pair(door))
                                .collect(Collectors.joining("&"));
                };
        return door.isReading() || random.nextBoolean()
                ? new Attack(Kind.PARAMETER, actor, line("GET", door.existing() + "?" + query), NOTHING)
                : form(Kind.PARAMETER, actor, door, query);
    }

    private String pair(Door door) {
        List<String> known = door.parameters().isEmpty() ? List.of("q", "pagina", "page", "size") : door.parameters();
        String name = random.nextInt(8) == 0 ? Nasty.encoded(random) : Nasty.pick(known, random);
        String value = random.nextInt(3) == 0 ? Nasty.number(random) : Nasty.encoded(random);
        return name + (random.nextInt(12) == 0 ? "" : "=" + value);
    }

    private static Attack form(Kind kind, Actor actor, Door door, String form) {
        byte[] body = form.getBytes(UTF_8);
        return new Attack(
                kind,
                actor,
                line("POST", door.existing())
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length,
                body);
    }

    private String method() {
        return Nasty.pick(
                List.of(
                        "PUT",
                        "DELETE",
                        "PATCH",
                        "OPTIONS",
                        "TRACE",
                        "HEAD",
                        "POST",
                        "PROPFIND",
                        "CONNECT",
                        "get",
                        "DEBUG",
                        "X".repeat(500),
                        "G\u00cbT",
                        "GET\t",
                        "*"),
                random);
    }

    private String headers() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> header())
                .collect(Collectors.joining());
    }

    private String header() {
        List<Supplier<String>> headers = List.of(
                () -> "Range: bytes="
                        + Nasty.pick(
                                List.of(
                                        "0-9999999999999999999999",
                                        "-9999999999999999999999",
                                        "9999999999999999999999-",
                                        "-",
                                        "0-",
                                        "-0",
                                        "5-2",
                                        "0-0,1-1,2-2",
                                        "a-b",
                                        "0-1,".repeat(400) + "0-1",
                                        "--1",
                                        "0--1",
                                        ""),
                                random),
                () -> "Range: " + Nasty.pick(List.of("rows=0-1", "bytes", "=", "bytes=0-1;x", "bytes 0-1"), random),
                () -> "Host: "
                        + Nasty.pick(
                                List.of(
                                        "evil.example",
                                        "evil.example:99999",
                                        "localhost:x",
                                        "[::1",
                                        "a b",
                                        "",
                                        "@evil.example",
                                        "evil.example/x",
                                        "localhost\\@evil.example",
                                        "x".repeat(3000)),
                                random),
                () -> "Accept: "
                        + Nasty.pick(
                                List.of(
                                        "application/json",
                                        "text/html",
                                        "*",
                                        "/",
                                        "text/*;q=x",
                                        "a/b;q=99",
                                        "image/png,".repeat(300),
                                        "application/xml",
                                        "text/event-stream",
                                        "\u00e9/\u00e9"),
                                random),
                () -> "Accept-Language: "
                        + Nasty.pick(
                                List.of(
                                        "xx-YY-zzzzzzzzzzzz",
                                        "*;q=2",
                                        "en;q=nan",
                                        "-",
                                        ",".repeat(500),
                                        "nl-" + "a".repeat(2000),
                                        "i"),
                                random),
                () -> "Accept-Encoding: "
                        + Nasty.pick(List.of("gzip;q=x", "br, zstd, *;q=0", "identity;q=0", ";"), random),
                () -> "Content-Type: " + Nasty.pick(CONTENT_TYPES, random),
                () -> "Content-Length: " + Nasty.pick(List.of("-1", "x", "99999999999999999999", "5", "0x1"), random),
                () -> "If-None-Match: "
                        + Nasty.pick(
                                List.of(
                                        "*",
                                        "\"",
                                        "W/",
                                        "\"a\",".repeat(700) + "\"b\"",
                                        "a".repeat(6000),
                                        "\"\u00ff\""),
                                random),
                () -> "If-Modified-Since: "
                        + Nasty.pick(
                                List.of("x", "Sat, 29 Feb 2027 25:61:61 GMT", "-1", "Thu, 01 Jan 99999 00:00:00 GMT"),
                                random),
                () -> "Origin: " + Nasty.pick(List.of("null", "http://evil.example", "x", "http://[", "://"), random),
                () -> "Referer: "
                        + Nasty.pick(
                                List.of(
                                        "http://evil.example/\"><script>vijand(1)</script>",
                                        "x:",
                                        "http://[",
                                        "\u00ff",
                                        "//"),
                                random),
                () -> "User-Agent: " + clean(Nasty.text(random)),
                () -> "X-Forwarded-For: "
                        + Nasty.pick(List.of("1.2.3.4, x", "::", "a".repeat(900), ",,,", "999.1.1.1"), random),
                () -> "X-Forwarded-Host: evil.example",
                () -> "X-Forwarded-Proto: " + Nasty.pick(List.of("https", "javascript", "x y"), random),
                () -> "X-Forwarded-Prefix: //evil.example",
                () -> "Forwarded: for=\"_x\";host=evil.example;proto=ftp",
                () -> "Transfer-Encoding: " + Nasty.pick(List.of("chunked", "chunked, chunked", "identity"), random),
                () -> "Expect: 100-continue",
                () -> "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x",
                () -> "Sec-Fetch-Site: " + Nasty.pick(List.of("cross-site", "x", ""), random),
                () -> "X-HTTP-Method-Override: DELETE",
                () -> "X-Requested-With: " + clean(Nasty.text(random)),
                () -> "Authorization: "
                        + Nasty.pick(List.of("Basic !!!", "Basic OjpmOg==", "Bearer x.y.z", "Digest"), random),
                () -> "X-" + clean(Nasty.text(random)) + ": " + clean(Nasty.text(random)));
        return "\r\n" + Nasty.pick(headers, random).get();
    }

    private static String clean(String value) {
        return value.replaceAll("[\\r\\n\\x00]", "");
    }

    private Attack body(Actor actor) {
        List<Door> writing = doors.stream().filter(door -> !door.isReading()).toList();
        Door door = random.nextInt(5) == 0 ? door() : Nasty.pick(writing, random);
        byte[] body = content(door);
        String length = random.nextInt(6) == 0
                ? ""
                : "\r\nContent-Length: "
                        + (random.nextInt(10) == 0 ? body.length + random.nextInt(-3, 4) : body.length);
        String type = "\r\nContent-Type: " + Nasty.pick(CONTENT_TYPES, random);
        String packed = random.nextInt(8) == 0 ? "\r\nContent-Encoding: gzip" : "";
        return new Attack(Kind.BODY, actor, line("POST", door.existing()) + type + length + packed, body);
    }

    private byte[] content(Door door) {
        String text = Nasty.text(random);
        return switch (random.nextInt(11)) {
            case 0 -> "[".repeat(20_000).getBytes(UTF_8);
            case 1 -> ("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)).getBytes(UTF_8);
            case 2 ->
                ("[{\"id\":\"" + text + "\",\"type\":" + Nasty.number(random) + ",\"ago\":1e400}]").getBytes(UTF_8);
            case 3 ->
                ("{\"csrfToken\":\"init\",\"rpc\":[{\"type\":\"" + text + "\",\"node\":" + Nasty.number(random)
                                + "}],\"syncId\":" + Nasty.number(random) + "}")
                        .getBytes(UTF_8);
            case 4 ->
                ("--x\r\nContent-Disposition: form-data; name=\"" + text + "\"; filename=\"../" + text + "\"\r\n\r\n"
                                + text + "\r\n--x--")
                        .getBytes(UTF_8);
            case 5 -> text.getBytes(StandardCharsets.UTF_16);
            case 6 ->
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc0, (byte) 0xaf, '{', '"', (byte) 0xed, (byte) 0xa0};
            case 7 -> ("x".repeat(200) + "&").repeat(1 + random.nextInt(300)).getBytes(UTF_8);
            case 8 -> text.getBytes(UTF_8);
            default ->
                IntStream.rangeClosed(0, 5)
                        .mapToObj(i -> pair(door))
                        .collect(Collectors.joining("&"))
                        .getBytes(UTF_8);
        };
    }

    /** Requests of Vaadin's own client. */
    private Attack client(Actor actor) {
        String asked = Nasty.pick(
                List.of(
                        "init",
                        "uidl",
                        "heartbeat",
                        "push",
                        "x",
                        "",
                        "uidl&v-r=init",
                        "webcomponent-ui",
                        "webcomponent-resync"),
                random);
        String page = Nasty.pick(
                List.of("x", "", "-1", "99999999999", "0", "1", "1.0", "NaN", "%00", "0&v-uiId=x", "%F0"), random);
        String more = Nasty.pick(
                List.of(
                        "",
                        "&location=" + Nasty.encoded(random),
                        "&query=" + Nasty.encoded(random),
                        "&v-loc=x",
                        "&browserDetails=" + Nasty.encoded(random),
                        "&v-browserDetails=1&v-tzid=" + Nasty.encoded(random)),
                random);
        String target =
                Nasty.pick(List.of("/", door().existing(), "/VAADIN/push", "/VAADIN/dynamic/resource/1/x/y"), random)
                        + "?v-r=" + asked + "&v-uiId=" + page + more;
        if (random.nextBoolean()) {
            return new Attack(Kind.CLIENT, actor, line("GET", target), NOTHING);
        }
        byte[] body = content(new Door("POST", "/", List.of()));
        String head = line("POST", target) + "\r\nContent-Type: application/json; charset=UTF-8\r\nContent-Length: "
                + body.length;
        return new Attack(Kind.CLIENT, actor, head, body);
    }

    private Attack cookie(Actor actor) {
        String name = Nasty.pick(
                List.of(
                        "JSESSIONID",
                        "bezoek",
                        "bezoeker",
                        "toestemming",
                        "taal",
                        "csrfToken",
                        "__proto__",
                        "\u00e9",
                        ""),
                random);
        String value = Nasty.pick(
                List.of(
                        "x",
                        "a.b.c",
                        "1.".repeat(2000),
                        "\"",
                        "\"a",
                        "a;b",
                        "%00",
                        "../..",
                        "nl-NL-x-" + "a".repeat(900),
                        "=",
                        ",,,",
                        clean(Nasty.text(random))),
                random);
        return new Attack(
                Kind.COOKIE,
                actor,
                line("GET", door().existing()) + "\r\nAccept: text/html\r\nCookie: " + name + "=" + value,
                NOTHING);
    }
}
