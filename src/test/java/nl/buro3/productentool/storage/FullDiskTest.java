package nl.buro3.productentool.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** On a full disk reading goes on, writers hear it, and it passes by itself; with a reserve it does not come to that. */
class FullDiskTest {

    @TempDir
    private Path folder;

    private final HikariDataSource pool = new HikariDataSource();

    @BeforeEach
    void open() {
        Disk.full = false;
        FilePath.register(new Disk());
        pool.setJdbcUrl("jdbc:h2:proof:" + folder.resolve("portal") + ";WRITE_DELAY=0");
        pool.setUsername("portal");
        pool.setPassword("");
        pool.setMaximumPoolSize(4);
        pool.setExceptionOverride(new Reopening(pool));
        JdbcClient jdbc = JdbcClient.create(pool);
        jdbc.sql("create table note (content varchar(100000))").update();
        write(jdbc);
    }

    @AfterEach
    void close() {
        pool.close();
        FilePath.unregister(new Disk());
    }

    private static void write(JdbcClient jdbc) {
        jdbc.sql("insert into note values (repeat('x', 50000) || random_uuid())")
                .update();
    }

    private static long notes(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from note").query(Long.class).single();
    }

    @Test
    void aFailedWriteIsSaidAndEverythingGoesOnAsBefore() {
        JdbcClient jdbc = JdbcClient.create(new GuardedDataSource(pool, () -> true));
        Disk.full = true;
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> write(jdbc)).matches(Unavailable::isCauseOf);
            assertThat(notes(jdbc)).isEqualTo(1);
        }
        Disk.full = false;

        write(jdbc);
        assertThat(notes(jdbc)).isEqualTo(2);
    }

    @Test
    void belowTheReserveNothingIsWrittenBeforeTheDatabaseBreaks() {
        AtomicLong free = new AtomicLong(DataSize.ofMegabytes(100).toBytes());
        DiskRoom.Settings settings = new DiskRoom.Settings(DataSize.ofMegabytes(64), DataSize.ofMegabytes(200));
        JdbcClient jdbc =
                JdbcClient.create(new GuardedDataSource(pool, () -> new DiskRoom(free::get, settings).isLeft()));
        write(jdbc);

        free.set(DataSize.ofMegabytes(63).toBytes());
        Disk.full = true;
        assertThatThrownBy(() -> write(jdbc)).matches(Unavailable::isCauseOf);
        assertThatThrownBy(() -> jdbc.sql("delete from note").update()).matches(Unavailable::isCauseOf);
        assertThat(notes(jdbc)).isEqualTo(2);
        Disk.full = false;
        free.set(DataSize.ofMegabytes(81).toBytes());

        write(jdbc);
        assertThat(notes(jdbc)).isEqualTo(3);
    }

    @Test
    void itWarnsWellBeforeAndBeginsAgainWithSomeRoomToSpare() throws InterruptedException {
        AtomicLong free = new AtomicLong();
        DiskRoom room =
                new DiskRoom(free::get, new DiskRoom.Settings(DataSize.ofBytes(1_000), DataSize.ofBytes(5_000)));
        assertThat(level(room, free, 5_000)).isEqualTo(DiskRoom.Level.ENOUGH);
        assertThat(level(room, free, 4_999)).isEqualTo(DiskRoom.Level.LITTLE);
        assertThat(level(room, free, 999)).isEqualTo(DiskRoom.Level.NONE);
        assertThat(level(room, free, 1_200)).isEqualTo(DiskRoom.Level.NONE);
        assertThat(level(room, free, 1_250)).isEqualTo(DiskRoom.Level.LITTLE);
    }

    /** Asked again only when the last answer is not fresh any more. */
    private static DiskRoom.Level level(DiskRoom room, AtomicLong free, long bytes) throws InterruptedException {
        free.set(bytes);
        Thread.sleep(550);
        return room.state().level();
    }

    /** Files of H2 on a disk that a test can fill. */
    public static final class Disk extends FilePathWrapper {

        private static volatile boolean full;

        @Override
        public String getScheme() {
            return "proof";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new Channel(super.open(mode));
        }
    }

    private static final class Channel extends FileBaseDefault {

        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            if (Disk.full && position + bytes.remaining() > file.size()) {
                throw new IOException("No space left on device");
            }
            return file.write(bytes, position);
        }

        @Override
        public synchronized int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            file.force(metadata);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
