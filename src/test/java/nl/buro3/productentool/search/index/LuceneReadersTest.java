package nl.buro3.productentool.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What was read last answers while the index is gone or being made. */
class LuceneReadersTest {

    @TempDir
    private Path folder;

    private final LuceneReaders readers = new LuceneReaders(this::present);

    private IndexReader present() {
        try {
            return DirectoryReader.open(FSDirectory.open(index()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path index() {
        return folder.resolve("index");
    }

    private void write(int cards) throws IOException {
        try (Directory directory = FSDirectory.open(index());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int card = 0; card < cards; card++) {
                Document document = new Document();
                document.add(new StringField("slug", "kaart-" + card, Store.YES));
                writer.addDocument(document);
            }
        }
    }

    /** How many cards there are, each of which can be read. */
    private int cards() throws IOException {
        try (IndexReader reader = readers.open()) {
            for (int card = 0; card < reader.maxDoc(); card++) {
                assertThat(reader.storedFields().document(card).get("slug")).startsWith("kaart-");
            }
            return reader.numDocs();
        }
    }

    @Test
    void theIndexAnswersAsItIsNow() throws IOException {
        write(2);
        assertThat(cards()).isEqualTo(2);
        write(1);
        assertThat(cards()).isEqualTo(3);
    }

    @Test
    void whatWasReadLastAnswersWhenTheFilesAreGone() throws IOException {
        write(2);
        assertThat(cards()).isEqualTo(2);
        FileSystemUtils.deleteRecursively(index());
        for (int time = 0; time < 3; time++) {
            assertThat(cards()).isEqualTo(2);
        }
        write(4);
        assertThat(cards()).isEqualTo(4);
    }

    @Test
    void whileItIsMadeAnewNobodySeesHalfOfIt() throws IOException {
        write(5);
        assertThat(cards()).isEqualTo(5);
        readers.hold();
        FileSystemUtils.deleteRecursively(index());
        write(1);
        assertThat(cards()).isEqualTo(5);
        readers.release();
        assertThat(cards()).isEqualTo(1);
    }

    @Test
    void whereNothingWasReadYetItSaysSo() {
        assertThatThrownBy(readers::open).isInstanceOf(UncheckedIOException.class);
    }
}
