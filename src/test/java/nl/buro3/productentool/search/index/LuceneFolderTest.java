package nl.buro3.productentool.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damage is seen before anything opens the index, and only what is the index's own is deleted. */
class LuceneFolderTest {

    @TempDir
    private Path root;

    private LuceneFolder folder;

    @BeforeEach
    void makeIndexes() throws IOException {
        folder = new LuceneFolder(root);
        for (String name : ProductMapping.INDEXES) {
            write(root.resolve(name).resolve("index"));
        }
    }

    @Test
    void anIndexAsItWasWrittenIsSound() {
        assertThat(folder.isSound()).isTrue();
    }

    @Test
    void oneThatIsMissingIsNot() throws IOException {
        delete(root.resolve(ProductMapping.INDEXES.getLast()));

        assertThat(folder.isSound()).isFalse();
        assertThat(new LuceneFolder(root.resolve("nowhere")).isSound()).isFalse();
    }

    @Test
    void oneWithACutOffFileIsNot() throws IOException {
        Path file = largestFile();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(file) / 2);
        }

        assertThat(folder.isSound()).isFalse();
    }

    @Test
    void oneWithAChangedByteIsNot() throws IOException {
        Path file = largestFile();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long middle = Files.size(file) / 2;
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, middle);
            one.put(0, (byte) ~one.get(0)).rewind();
            channel.write(one, middle);
        }

        assertThat(folder.isSound()).isFalse();
    }

    @Test
    void onlyIndexesAreDeletedThoseOfOlderFormatsToo() throws IOException {
        Files.createDirectories(root.resolve("products-1"));
        Files.createDirectories(root.resolve("holiday-pictures"));

        folder.delete();

        try (Stream<Path> left = Files.list(root)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactly("holiday-pictures");
        }
    }

    private static void write(Path index) throws IOException {
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < 200; i++) {
                Document document = new Document();
                document.add(new StringField("word", "word" + i * 7919, Field.Store.YES));
                writer.addDocument(document);
            }
        }
    }

    private Path largestFile() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                    .orElseThrow();
        }
    }

    private static void delete(Path folder) throws IOException {
        org.springframework.util.FileSystemUtils.deleteRecursively(folder);
    }
}
