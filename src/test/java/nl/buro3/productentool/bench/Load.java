package nl.buro3.productentool.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Readers who fetch a page again and again over HTTP/1.1, each on a connection of their own. */
final class Load {

    private static final int READERS = 32;
    private static final long SECOND = 1_000_000_000L;

    private final URI page;
    private final byte[] request;

    Load(URI page) {
        this.page = page;
        String target = page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
        request = """
                GET %s HTTP/1.1\r
                Host: %s\r
                Accept: text/html\r
                Accept-Encoding: gzip\r
                \r
                """.formatted(target, page.getAuthority()).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * What came back.
     *
     * @param times how long each answer took; with a rate from when it was due
     * @param seconds how long it all took
     * @param bytes of one body
     * @param sessions how many answers began a session
     */
    record Outcome(Latencies times, double seconds, int bytes, int sessions) {

        double rate() {
            return times.count() / seconds;
        }
    }

    /** As fast as it goes. */
    Outcome flatOut(int seconds) throws IOException, InterruptedException {
        return run(seconds, 0);
    }

    /** So many a second, evenly; who waits for an answer counts as waiting. */
    Outcome steadily(int seconds, double rate) throws IOException, InterruptedException {
        return run(seconds, rate);
    }

    private Outcome run(int seconds, double rate) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        long end = begin + seconds * SECOND;
        long pause = rate == 0 ? 0 : (long) (READERS * SECOND / rate);
        List<Future<Reader>> readers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
            for (int i = 0; i < READERS; i++) {
                long first = begin + pause * i / READERS;
                readers.add(threads.submit(() -> new Reader().read(first, end, pause)));
            }
        }
        Latencies all = new Latencies();
        int bytes = 0;
        int sessions = 0;
        for (Future<Reader> future : readers) {
            Reader reader = done(future);
            reader.times.forEach(all::add);
            bytes = reader.bytes;
            sessions += reader.sessions;
        }
        return new Outcome(all, (System.nanoTime() - begin) / (double) SECOND, bytes, sessions);
    }

    private static Reader done(Future<Reader> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IOException("a reader got no answer", e.getCause());
        }
    }

    /** One reader. */
    private final class Reader {

        private final List<Long> times = new ArrayList<>();
        private int bytes;
        private int sessions;

        /** Goes on with a new connection when the server has enough of one. */
        Reader read(long first, long end, long pause) throws IOException {
            long due = first;
            while (due < end) {
                due = readOnOneConnection(due, end, pause);
            }
            return this;
        }

        private long readOnOneConnection(long first, long end, long pause) throws IOException {
            long due = first;
            try (Socket socket = new Socket(page.getHost(), page.getPort())) {
                socket.setTcpNoDelay(true);
                InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                boolean open = true;
                while (open && due < end) {
                    LockSupport.parkNanos(due - System.nanoTime());
                    long begin = pause == 0 ? System.nanoTime() : due;
                    socket.getOutputStream().write(request);
                    open = answer(in);
                    long now = System.nanoTime();
                    times.add(now - begin);
                    due = pause == 0 ? now : due + pause;
                }
            }
            return due;
        }

        /** Whether the connection stays open. */
        private boolean answer(InputStream in) throws IOException {
            String status = line(in);
            if (!status.contains(" 200")) {
                throw new IOException("answered " + status);
            }
            int length = -1;
            boolean open = true;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                String lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(
                            lower.substring("content-length:".length()).strip());
                } else if (lower.startsWith("set-cookie: jsessionid")) {
                    sessions++;
                } else if (lower.equals("connection: close")) {
                    open = false;
                }
            }
            bytes = length;
            in.skipNBytes(length);
            return open;
        }

        private static String line(InputStream in) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int sign = in.read(); sign != '\n'; sign = in.read()) {
                if (sign < 0) {
                    throw new EOFException("the answer ended");
                }
                if (sign != '\r') {
                    line.append((char) sign);
                }
            }
            return line.toString();
        }
    }
}
